import type { Entry } from '#/domain/entry.ts';
import { useTexts } from '#/i18n/react.tsx';
import { Marked } from './Marked.tsx';
import styles from './Reader.module.css';
import { CiteActions, type Reading } from './reading.tsx';
import { spotId } from './spot.ts';

interface Props {
  readonly statements: readonly Entry<'statement'>[];
  readonly reading: Reading;
}

/** What residents said, each with where and how much it counted. */
export function StatementList({ statements, reading }: Props) {
  return (
    <ul className={styles.statements}>
      {statements.map((entry) => (
        <li key={entry.id}>
          <StatementBlock entry={entry} reading={reading} />
        </li>
      ))}
    </ul>
  );
}

function StatementBlock({ entry, reading }: { entry: Entry<'statement'>; reading: Reading }) {
  const t = useTexts();
  const { value } = entry;
  const evidence = { type: 'statement', id: entry.id } as const;
  const id = spotId(evidence);
  const about = [
    value.tone && t.knowledge.citation.tones[value.tone],
    value.area,
    votesOf(value.statementKind, value.votes, t.knowledge.futureWorkshop),
    value.responsible && t.knowledge.futureWorkshop.responsible(value.responsible),
    value.vanished && t.knowledge.citation.vanished,
  ].filter(Boolean);
  return (
    <div className={styles.block} id={id} tabIndex={-1} data-spot={reading.spot === id}>
      <span className={styles.mark}>{value.number}</span>
      <div className={styles.text}>
        <Marked text={value.text} />
        <p className={styles.about}>{about.join(' · ')}</p>
      </div>
      <CiteActions evidence={evidence} target={entry} reading={reading} />
    </div>
  );
}

function votesOf(
  kind: 'futureWorkshop' | 'comment',
  votes: number | null,
  words: { readonly votes: (n: number) => string; readonly noVotes: string },
): string {
  if (votes !== null) return words.votes(votes);
  return kind === 'futureWorkshop' ? words.noVotes : '';
}
