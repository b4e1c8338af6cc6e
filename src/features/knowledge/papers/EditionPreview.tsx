import { Alert, Details, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useMemo } from 'react';
import type { Edition, EditionRow } from '#/domain/case-paper-edition.ts';
import { citingOf, indexCitations } from '#/domain/citation-index.ts';
import { plainText } from '#/domain/citation-markup.ts';
import type { Entry } from '#/domain/entry.ts';
import { WordDiff } from '#/features/shared/WordDiff.tsx';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { EditionTexts } from '#/i18n/edition-texts.ts';
import { useEntries } from '#/storage/react.ts';
import styles from './Edition.module.css';

/** What a newer edition changes, paragraph by paragraph, before it is saved; and what has been cited of that. */
export function EditionPreview({ edition, words }: { edition: Edition; words: EditionTexts }) {
  const usedIn = useUsedIn();
  const { rows, gone } = edition;
  const of = (fate: EditionRow['fate']) => rows.filter((row) => row.fate === fate);
  const [changed, fresh] = [of('changed'), of('new')];
  const counts = { same: of('same').length, changed: changed.length, new: fresh.length, gone: gone.length };
  const told = (['same', 'changed', 'new', 'gone'] as const).filter((fate) => counts[fate] > 0);
  const citedGone = gone.filter((entry) => usedIn(entry) > 0).length;
  const otherMarks = rows.filter(
    ({ block, marker }) => block.marker !== '' && block.marker !== marker,
  ).length;
  return (
    <section className={styles.edition} aria-label={words.changes}>
      <h3 className={styles.heading}>{words.changes}</h3>
      <Paragraph>{told.map((fate) => words.counts[fate](counts[fate])).join(' · ')}</Paragraph>
      {changed.length + fresh.length + gone.length === 0 && <Paragraph>{words.nothing}</Paragraph>}
      {otherMarks > 0 && <Paragraph className={styles.soft}>{words.otherMarks(otherMarks)}</Paragraph>}
      {citedGone > 0 && <Alert data-color="warning">{words.citedGone(citedGone)}</Alert>}
      <List name={words.lists.changed} count={changed.length}>
        {changed.map(({ block, old, marker }) => (
          <li key={old?.id} className={styles.row}>
            <Name mark={marker} used={old && usedIn(old)} words={words} />
            <WordDiff from={plainText(old?.value.text ?? '')} to={plainText(block.text)} />
          </li>
        ))}
      </List>
      <List name={words.lists.new} count={fresh.length}>
        {fresh.map(({ block, marker }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was read does not change
          <li key={index} className={styles.row}>
            <Name mark={marker} used={0} words={words} />
            <p className={styles.text}>{plainText(block.text)}</p>
          </li>
        ))}
      </List>
      <List name={words.lists.gone} count={gone.length}>
        {gone.map((entry) => (
          <li key={entry.id} className={styles.row}>
            <Name mark={entry.value.marker} used={usedIn(entry)} words={words} />
            <p className={styles.text}>{plainText(entry.value.text)}</p>
          </li>
        ))}
      </List>
      <Paragraph className={styles.soft}>{words.kept}</Paragraph>
    </section>
  );
}

function List({ name, count, children }: { name: string; count: number; children: ReactNode }) {
  if (count === 0) return null;
  return (
    <Details>
      <Details.Summary>
        {name}: {count}
      </Details.Summary>
      <Details.Content>
        <ul className={styles.rows}>{children}</ul>
      </Details.Content>
    </Details>
  );
}

interface NameProps {
  readonly mark: string;
  readonly used: number | null;
  readonly words: EditionTexts;
}

function Name({ mark, used, words }: NameProps) {
  const said = [mark, used ? words.used(used) : ''].filter(Boolean);
  return said.length > 0 ? <p className={styles.name}>{said.join(' · ')}</p> : null;
}

/** How many notes and points rest on a paragraph. */
function useUsedIn(): (paragraph: Entry<'paragraph'>) => number {
  const { workshopId, session } = useWorkshop();
  const notes = useEntries(workshopId, 'note');
  const index = useMemo(() => indexCitations([...(notes ?? []), ...session.points]), [notes, session.points]);
  return ({ id }) => citingOf(index, { type: 'paragraph', id }).length;
}
