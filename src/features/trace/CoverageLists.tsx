import { Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { type Balance, basisOf, type ShelfUse } from '#/domain/coverage.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Trace } from '#/domain/trace.ts';
import { whoseOf } from '#/domain/trace-matrix.ts';
import type { KnowledgeKind } from '#/domain/trace-shelves.ts';
import { shapedBy, shapedOf } from '#/domain/trace-up.ts';
import type { TraceView } from '#/domain/trace-view.ts';
import { pathToNote } from '#/features/shared/evidence/spot.ts';
import { PlainTable } from '#/features/shared/figures/PlainTable.tsx';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { listed } from '#/i18n/listed.ts';
import { useFormat } from '#/i18n/react.tsx';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import styles from './Coverage.module.css';
import type { Names } from './names.ts';
import { Quote } from './Quote.tsx';
import { StateChoice } from './StateChoice.tsx';
import { TraceLink } from './TraceLink.tsx';

interface Common {
  readonly words: TraceTexts;
  readonly names: Names;
}

/** Points that no knowledge leads to; those that were chosen so are told apart. */
export function WithoutKnowledge({ words, names, traces }: Common & { traces: readonly Trace[] }) {
  const of = (...wanted: readonly string[]) => traces.filter((trace) => wanted.includes(basisOf(trace)));
  const [open, deliberate] = [of('none', 'notes'), of('deliberate')];
  if (open.length + deliberate.length === 0) return <p>{words.coverage.basisDone}</p>;
  return (
    <>
      {open.length > 0 && (
        <>
          <h4 className={styles.subtitle}>{words.coverage.openTitle}</h4>
          <p className={styles.help}>{words.coverage.openHelp}</p>
          <Points traces={open} names={names} words={words} canState />
        </>
      )}
      {deliberate.length > 0 && (
        <>
          <h4 className={styles.subtitle}>{words.coverage.deliberateTitle}</h4>
          <Points traces={deliberate} names={names} words={words} />
        </>
      )}
    </>
  );
}

interface PointsProps extends Common {
  readonly traces: readonly Trace[];
  /** Those of the plenary can be said to be meant so. */
  readonly canState?: boolean;
}

function Points({ traces, names, words, canState = false }: PointsProps) {
  const { workshopId, session, canWrite } = useWorkshop();
  const whoseIs = whoseOf(session);
  return (
    <ul className={styles.items}>
      {traces.map((trace) => (
        <li key={trace.of.id}>
          <Link asChild>
            <TraceLink to={paths.tracePoint(workshopId, trace.of.id)}>{names.written(trace.of)}</TraceLink>
          </Link>
          <Quote entry={trace.of} words={words} />
          {basisOf(trace) === 'notes' && <p className={styles.help}>{words.basis.notes}</p>}
          {canState && canWrite && whoseIs(trace.of) === null && (
            <StateChoice point={trace.of as Entry<'point'>} name={names.written(trace.of)} words={words} />
          )}
        </li>
      ))}
    </ul>
  );
}

/** How much of each source is used. */
export function UseTable({ words, names, uses }: Common & { uses: readonly ShelfUse[] }) {
  const { number } = useFormat();
  const { coverage } = words;
  return (
    <PlainTable
      caption={coverage.unusedTitle}
      header={[coverage.source, coverage.usedColumn, coverage.reachedColumn, coverage.linksColumn]}
      rows={uses.map(({ shelf, used, pieces, reached, links }) => [
        names.shelf(shelf),
        links === 0 ? coverage.notUsed : coverage.ofPieces(number(used), number(pieces)),
        number(reached),
        number(links),
      ])}
    />
  );
}

interface LeftProps extends Common {
  readonly view: TraceView;
  readonly left: readonly Entry<'note'>[];
}

/** Main points that became no point, and which points of the same group rest on the same knowledge. */
export function MainPointsLeft({ words, names, view, left }: LeftProps) {
  const { workshopId } = useWorkshop();
  if (left.length === 0) return <p>{words.coverage.starredDone}</p>;
  return (
    <>
      <p className={styles.help}>{words.coverage.starredHelp}</p>
      <ul className={styles.items}>
        {left.map((note) => {
          const path = pathToNote(workshopId, note);
          const akin = sharing(note, view).map(names.listed);
          return (
            <li key={note.id}>
              {path === null ? (
                names.written(note)
              ) : (
                <Link asChild>
                  <RouterLink to={path}>{names.written(note)}</RouterLink>
                </Link>
              )}
              <Quote entry={note} words={words} />
              {akin.length > 0 && (
                <p className={styles.help}>{words.coverage.sameKnowledge(listed(akin, words.and))}</p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The points that name the same knowledge themselves, four at most. */
function sharing(note: Entry<'note'>, { index }: TraceView): readonly Entry<'point'>[] {
  const found = note.value.evidence.flatMap((evidence) =>
    shapedOf(shapedBy(evidence, index), 'point').flatMap(({ entry, isDirect }) => (isDirect ? [entry] : [])),
  );
  return [...new Set(found)].slice(0, 4);
}

const kinds: readonly KnowledgeKind[] = [
  'casePaper',
  'statistics',
  'placeStandard',
  'futureWorkshop',
  'other',
  'gone',
];

/** Each group's links by kind of knowledge. Kinds that nobody has linked to and that are not here are left out. */
export function BalanceTable({ words, names, balance }: Common & { balance: readonly Balance[] }) {
  const { number } = useFormat();
  const { coverage } = words;
  const shown = kinds.filter(
    (kind) => !['other', 'gone'].includes(kind) || balance.some(({ links }) => links[kind] > 0),
  );
  return (
    <PlainTable
      caption={coverage.balanceTitle}
      header={[coverage.group, ...shown.map((kind) => words.kinds[kind]), coverage.total]}
      rows={balance.map(({ groupId, links, total }) => [
        groupId === null ? coverage.plenary : names.whose(groupId),
        ...shown.map((kind) => number(links[kind])),
        number(total),
      ])}
    />
  );
}
