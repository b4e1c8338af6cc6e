import { Button } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { blocksOf, linesOf, summaryLines, usualBlock } from '#/domain/case-papers.ts';
import { remove as removal } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Section } from '#/domain/knowledge.ts';
import { AddFiles } from '#/features/knowledge/attachments/AddFiles.tsx';
import { useAttaching } from '#/features/knowledge/attachments/use-attaching.ts';
import { useDelete } from '#/features/shared/fields/use-delete.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { SortableList } from '#/ui/SortableList.tsx';
import { BlockEditor } from './BlockEditor.tsx';
import styles from './Papers.module.css';
import type { Writing } from './use-writing.ts';

interface Props {
  readonly section: Section;
  readonly writing: Writing;
}

/** One section of a paper: its blocks, to be written, moved and deleted. */
export function SectionEditor({ section, writing }: Props) {
  const t = useTexts();
  const { canWrite } = useWorkshop();
  const remove = useDelete();
  const heading = useId();
  const [open, setOpen] = useState<string | null>(null);
  const name = t.knowledge.citation.sections[section];
  const blocks = blocksOf(writing.written.paragraphs, section);
  const usual = usualBlock(section);
  const verb = t.papers.edit.add[usual === 'numbered' ? 'numbered' : 'paragraph'];
  const nameOf = ({ value }: Entry<'paragraph'>, index: number) =>
    value.marker || t.papers.edit.block(index + 1, name);
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {name}
      </h2>
      {blocks.length > 0 && (
        <SortableList
          label={t.papers.edit.blocksOf(name)}
          items={blocks}
          selectedId={open ?? undefined}
          nameOf={nameOf}
          onMove={(from, to) => writing.move(blocks, from, to)}
          actions={(entry, index) =>
            canWrite && (
              <Button
                variant="tertiary"
                data-color="danger"
                aria-label={t.papers.edit.removeBlock(nameOf(entry, index))}
                onClick={() => void remove([removal(entry.id)], t.common.deleted(nameOf(entry, index)))}
              >
                {t.common.remove}
              </Button>
            )
          }
        >
          {(entry, index) => (
            <BlockEditor
              paragraph={entry}
              name={nameOf(entry, index)}
              sign={signOf(blocks, index)}
              isOpen={open === entry.id}
              onOpen={() => setOpen(entry.id)}
              writing={writing}
            />
          )}
        </SortableList>
      )}
      {section === 'summary' && <SummaryLength blocks={blocks} />}
      {canWrite && (
        <div className={styles.buttons}>
          <Button
            variant="secondary"
            aria-label={t.papers.edit.addTo(verb, name)}
            onClick={() => void writing.add(section, null, usual)}
          >
            {verb}
          </Button>
          <AddPictures section={section} name={name} writing={writing} />
        </div>
      )}
    </section>
  );
}

/** Pictures come last in the section; from there they are moved as other blocks are. */
function AddPictures({ section, name, writing }: Props & { name: string }) {
  const t = useTexts();
  const attaching = useAttaching({
    only: 'pictures',
    // The same picture may stand in several places.
    known: () => [],
    save: (pictures) => writing.addPictures(section, pictures),
  });
  return (
    <AddFiles
      label={t.attachments.addPicture}
      name={t.attachments.addPictureTo(name)}
      attaching={attaching}
    />
  );
}

function SummaryLength({ blocks }: { blocks: readonly Entry<'paragraph'>[] }) {
  const t = useTexts();
  const lines = linesOf(blocks.map(({ value }) => value.text));
  if (lines === 0) return null;
  return (
    <p className={styles.count} role="status" data-much={lines > summaryLines}>
      {t.papers.edit.summary(lines, summaryLines)}
    </p>
  );
}

/** What stands before a block: its mark, a bullet, or its number in the list it belongs to. */
function signOf(blocks: readonly Entry<'paragraph'>[], index: number): string {
  const { marker, block } = blocks[index]?.value ?? { marker: '', block: 'paragraph' };
  let number = 0;
  for (const { value } of blocks.slice(0, index + 1)) number = value.block === 'numbered' ? number + 1 : 0;
  const sign = block === 'bullet' ? '•' : block === 'numbered' ? `${number}.` : '';
  return [block === 'heading' ? '' : marker, sign].filter(Boolean).join(' ');
}
