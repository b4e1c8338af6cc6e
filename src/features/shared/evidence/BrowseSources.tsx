import { Details, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useState } from 'react';
import { attachedTo } from '#/domain/attachments.ts';
import { evidenceKey } from '#/domain/citation.ts';
import { bareFigureOf } from '#/domain/citation-cell.ts';
import { latestRows } from '#/domain/citation-table.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { AnyEntry, Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { inOrder } from '#/domain/order.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useEntries } from '#/storage/react.ts';
import styles from './EvidencePicker.module.css';
import { EvidenceRow } from './EvidenceRow.tsx';
import { bySection } from './PaperReader.tsx';
import { useCitationWords, useDescribe } from './use-citation.ts';
import { useOwnShelves } from './use-own-shelves.ts';
import { byNumber } from './use-search-index.ts';

interface ListProps {
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (evidence: Evidence) => void;
}

interface Props extends ListProps {
  readonly stepId: Id<'step'> | null;
  readonly notes: readonly Entry<'note'>[];
}

/** Looking through the sources, the step's own first. */
export function BrowseSources({ stepId, notes, ...list }: Props) {
  const t = useTexts();
  const { session } = useWorkshop();
  const own = useOwnShelves(stepId);
  const shelves = [...session.casePapers, ...session.sources];
  const ownShelves = shelves.filter((shelf) => own.has(shelf.id));
  const otherShelves = shelves.filter((shelf) => !own.has(shelf.id));
  if (shelves.length + notes.length === 0) return <Paragraph>{t.knowledge.picker.empty}</Paragraph>;
  return (
    <>
      {notes.length > 0 && (
        <Drawer name={t.knowledge.picker.notes} open={false}>
          <Rows entries={notes} {...list} />
        </Drawer>
      )}
      {ownShelves.length > 0 && (
        <Shelves heading={t.knowledge.picker.step}>
          {ownShelves.map((shelf, index) => (
            <Shelf key={shelf.id} shelf={shelf} open={index === 0} {...list} />
          ))}
        </Shelves>
      )}
      {otherShelves.length > 0 && (
        <Shelves heading={ownShelves.length > 0 ? t.knowledge.picker.others : t.knowledge.picker.all}>
          {otherShelves.map((shelf) => (
            <Shelf key={shelf.id} shelf={shelf} open={false} {...list} />
          ))}
        </Shelves>
      )}
    </>
  );
}

function Shelves({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section aria-label={heading}>
      <h3 className={styles.heading}>{heading}</h3>
      {children}
    </section>
  );
}

type ShelfEntry = Entry<'casePaper'> | Entry<'source'>;

function Shelf({ shelf, open, ...list }: ListProps & { readonly shelf: ShelfEntry; readonly open: boolean }) {
  const words = useCitationWords();
  return shelf.kind === 'casePaper' ? (
    <Drawer name={`${words.paper(shelf.value.number)}: ${shelf.value.title}`} open={open}>
      <PaperRows paper={shelf} {...list} />
    </Drawer>
  ) : (
    <Drawer name={shelf.value.title} open={open}>
      <SourceRows source={shelf} {...list} />
    </Drawer>
  );
}

/** What lies in it is read and drawn when it is opened for the first time. */
function Drawer({ name, open, children }: { name: string; open: boolean; children: ReactNode }) {
  const [opened, setOpened] = useState(open);
  return (
    <Details defaultOpen={open} onToggle={() => setOpened(true)}>
      <Details.Summary>{name}</Details.Summary>
      <Details.Content>{opened && children}</Details.Content>
    </Details>
  );
}

function PaperRows({ paper, ...list }: ListProps & { readonly paper: Entry<'casePaper'> }) {
  const t = useTexts();
  const paragraphs = useEntries(paper.workshopId, 'paragraph', paper.id);
  const attachments = useEntries(paper.workshopId, 'attachment', paper.id);
  if (!paragraphs || !attachments) return <Paragraph aria-busy="true">{t.knowledge.loading}</Paragraph>;
  const citable = bySection(paragraphs)
    .flatMap(({ blocks }) => blocks.map(({ entry }) => entry))
    .filter(({ value }) => value.block !== 'heading');
  const files = attachedTo(attachments, paragraphs);
  return citable.length + files.length > 0 ? (
    <Rows entries={[...citable, ...files]} {...list} />
  ) : (
    <Paragraph>{t.knowledge.paper.empty}</Paragraph>
  );
}

function SourceRows({ source, ...list }: ListProps & { readonly source: Entry<'source'> }) {
  const t = useTexts();
  const datasets = useEntries(source.workshopId, 'dataset', source.id);
  const statements = useEntries(source.workshopId, 'statement', source.id);
  const attachments = useEntries(source.workshopId, 'attachment', source.id);
  if (!datasets || !statements || !attachments)
    return <Paragraph aria-busy="true">{t.knowledge.loading}</Paragraph>;
  if (datasets.length + statements.length + attachments.length === 0)
    return <Paragraph>{t.knowledge.statistics.empty}</Paragraph>;
  return (
    <>
      {datasets.map((entry) => (
        <Figures key={entry.id} entry={entry} {...list} />
      ))}
      <Rows entries={[...byNumber(statements), ...inOrder(attachments)]} {...list} />
    </>
  );
}

type Listed = Entry<'paragraph'> | Entry<'statement'> | Entry<'note'> | Entry<'attachment'>;

function Rows({ entries, chosen, onToggle }: ListProps & { readonly entries: readonly Listed[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className={styles.rows}>
      {entries.map((entry) => {
        const evidence = {
          type: entry.kind,
          id: entry.id,
          ...(entry.kind === 'attachment' && { page: null }),
        } as Evidence;
        return (
          <li key={entry.id}>
            <EvidenceRow
              evidence={evidence}
              target={entry as AnyEntry}
              chosen={chosen.has(evidenceKey(evidence))}
              onToggle={onToggle}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** The latest figure of each area, a button each: other years are found by searching or in the source itself. */
function Figures({ entry, chosen, onToggle }: ListProps & { readonly entry: Entry<'dataset'> }) {
  const words = useCitationWords();
  const describe = useDescribe();
  return (
    <ul className={styles.figures}>
      {latestRows(entry.value).map((row) => (
        <li key={row.key} className={styles.figure}>
          <span className={styles.short}>{row.label}</span>
          <span className={styles.cells}>
            {row.cells.map(({ label, cell }) => {
              const evidence: Evidence = { type: 'cell', id: entry.id, at: cell.at };
              const { text } = describe(evidence, entry);
              return (
                <button
                  key={label}
                  type="button"
                  className={styles.cell}
                  aria-pressed={chosen.has(evidenceKey(evidence))}
                  aria-label={text}
                  title={text}
                  onClick={() => onToggle(evidence)}
                >
                  {label} <b>{bareFigureOf(entry.value, cell, words)}</b>
                </button>
              );
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
