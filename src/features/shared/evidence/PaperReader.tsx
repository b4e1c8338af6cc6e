import { Paragraph as Text } from '@digdir/designsystemet-react';
import { Fragment } from 'react';
import { plainText } from '#/domain/citation-markup.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Section } from '#/domain/knowledge.ts';
import { sections } from '#/domain/knowledge.ts';
import { inOrder } from '#/domain/order.ts';
import { Picture } from '#/features/shared/attachments/Picture.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { Marked } from './Marked.tsx';
import styles from './Reader.module.css';
import { CiteActions, type Reading } from './reading.tsx';
import { spotId } from './spot.ts';

interface Props {
  readonly paragraphs: readonly Entry<'paragraph'>[];
  readonly reading: Reading;
  /** The level of the sections' headings. */
  readonly level: 2 | 3;
  /** The words to mark in a paragraph, if any. */
  readonly find?: (paragraph: Entry<'paragraph'>) => string;
}

/** The body of a case paper: its sections in the order of the method, every block citable. */
export function PaperReader({ paragraphs, reading, level, find }: Props) {
  const t = useTexts();
  const Heading = `h${level}` as const;
  const SubHeading = `h${level + 1}` as 'h3' | 'h4';
  if (paragraphs.length === 0) return <Text>{t.knowledge.paper.empty}</Text>;
  return bySection(paragraphs).map(({ section, blocks }) => (
    <section key={section} className={styles.section} aria-labelledby={sectionId(section)}>
      <Heading id={sectionId(section)} className={styles.heading} tabIndex={-1}>
        {t.knowledge.citation.sections[section]}
      </Heading>
      {blocks.map(({ entry, mark, sign }) => (
        <Fragment key={entry.id}>
          {entry.value.block === 'heading' ? (
            <SubHeading
              id={spotId({ type: 'paragraph', id: entry.id })}
              className={styles.subHeading}
              tabIndex={-1}
            >
              {plainText(entry.value.text)}
            </SubHeading>
          ) : (
            <Block entry={entry} mark={mark} sign={sign} reading={reading} find={find?.(entry)} />
          )}
        </Fragment>
      ))}
    </section>
  ));
}

/** Sections that have something written, in order, each block with the mark shown before it, and its sign in a list. */
export function bySection(paragraphs: readonly Entry<'paragraph'>[]) {
  const said = paragraphs.filter(({ value }) => value.text.trim() !== '' || value.block === 'image');
  return sections
    .map((section) => ({
      section,
      blocks: marked(inOrder(said.filter((entry) => entry.value.section === section))),
    }))
    .filter(({ blocks }) => blocks.length > 0);
}

export function sectionId(section: Section): string {
  return `section-${section}`;
}

function marked(entries: readonly Entry<'paragraph'>[]) {
  let number = 0;
  return entries.map((entry) => {
    number = entry.value.block === 'numbered' ? number + 1 : 0;
    const own = entry.value.block === 'bullet' ? '•' : number > 0 ? `${number}.` : '';
    const { marker } = entry.value;
    return { entry, mark: marker || own, sign: marker ? own : '' };
  });
}

interface BlockProps {
  readonly entry: Entry<'paragraph'>;
  readonly mark: string;
  readonly sign: string;
  readonly reading: Reading;
  readonly find: string | undefined;
}

function Block({ entry, mark, sign, reading, find }: BlockProps) {
  const evidence = { type: 'paragraph', id: entry.id } as const;
  const id = spotId(evidence);
  return (
    <div className={styles.block} id={id} tabIndex={-1} data-spot={reading.spot === id}>
      <span className={styles.mark}>{mark}</span>
      <div className={styles.text} data-sign={sign || undefined}>
        {sign !== '' && <span className={styles.sign}>{sign}</span>}
        {entry.value.block === 'image' && (
          <Picture attachmentId={entry.value.attachmentId} caption={entry.value.text} />
        )}
        <Marked text={entry.value.text} find={find} />
      </div>
      <CiteActions evidence={evidence} target={entry} reading={reading} />
    </div>
  );
}
