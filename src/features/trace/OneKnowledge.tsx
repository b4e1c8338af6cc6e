import { Button, Link, Tag } from '@digdir/designsystemet-react';
import { evidenceOfKey } from '#/domain/citation.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { AnyEntry, Entry } from '#/domain/entry.ts';
import { whoseOf } from '#/domain/trace-matrix.ts';
import { type ShapedStep, shapedBy, shapedOf } from '#/domain/trace-up.ts';
import type { TraceView } from '#/domain/trace-view.ts';
import { KnowledgeLine } from '#/features/shared/evidence/KnowledgeLine.tsx';
import { pathToNote } from '#/features/shared/evidence/spot.ts';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { listed } from '#/i18n/listed.ts';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import { useEntry } from '#/storage/react.ts';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { BackLink } from './BackLink.tsx';
import type { Names } from './names.ts';
import { Quote } from './Quote.tsx';
import styles from './Trace.module.css';
import { TraceLink } from './TraceLink.tsx';
import { usePrint } from './use-print.ts';

interface Props {
  readonly words: TraceTexts;
  readonly view: TraceView;
  readonly names: Names;
  readonly knowledge: string;
}

/** `?knowledge=KEY`: what became of a piece of knowledge, up to the points of the plenary. */
export function OneKnowledge({ words, view, names, knowledge }: Props) {
  const { session } = useWorkshop();
  const paper = usePrint();
  const evidence = evidenceOfKey(knowledge);
  if (evidence === null)
    return (
      <>
        <PageHeader title={words.up.title} />
        <EmptyState text={words.up.gone}>
          <BackLink words={words} />
        </EmptyState>
      </>
    );
  const steps = shapedBy(evidence, view.index);
  const whoseIs = whoseOf(session);
  const points = shapedOf(steps, 'point');
  const parts = [
    ['plenaryPoints', points.filter(({ entry }) => whoseIs(entry) === null)],
    ['groupPoints', points.filter(({ entry }) => whoseIs(entry) !== null)],
    ['notes', shapedOf(steps, 'note')],
  ] as const;
  return (
    <>
      <BackLink words={words} />
      <PageHeader title={words.up.title}>
        <Button variant="secondary" className={styles.screenOnly ?? ''} onClick={paper.print}>
          {words.print}
        </Button>
      </PageHeader>
      <div className={styles.single}>
        <Cited evidence={evidence} />
        {steps.length === 0 && <p>{words.up.nothing}</p>}
        {steps.length > 0 && points.length === 0 && <p>{words.up.noPoint}</p>}
        {parts.map(([part, shaped]) =>
          shaped.length === 0 ? null : (
            <section key={part} className={styles.step}>
              <h2 className={styles.subtitle}>
                {words.up[part]} ({shaped.length})
              </h2>
              <ul className={styles.lines}>
                {shaped.map((step) => (
                  <li key={step.entry.id}>
                    <Shaped step={step} words={words} names={names} />
                  </li>
                ))}
              </ul>
            </section>
          ),
        )}
      </div>
    </>
  );
}

/** A note that is in the working file only stays off paper. */
function Cited({ evidence }: { evidence: Evidence }) {
  const target = useEntry(evidence.id) as AnyEntry | null | undefined;
  const isKept = target?.kind === 'note' && target.value.workingFileOnly;
  return (
    <div className={styles.cited} data-kept={isKept}>
      <KnowledgeLine evidence={evidence} />
    </div>
  );
}

interface ShapedProps {
  readonly step: ShapedStep;
  readonly words: TraceTexts;
  readonly names: Names;
}

/** A note or a point, and how the knowledge came to it. */
function Shaped({ step, words, names }: ShapedProps) {
  const { workshopId } = useWorkshop();
  const { entry, isDirect, through } = step;
  const path =
    entry.kind === 'note'
      ? pathToNote(workshopId, entry as Entry<'note'>)
      : paths.tracePoint(workshopId, entry.id);
  const ways = [
    ...(isDirect ? [words.up.direct] : []),
    ...(through.length > 0
      ? [words.down.carried(listed([...new Set(through.map(names.listed))], words.and))]
      : []),
  ];
  return (
    <div className={styles.shaped}>
      <p>
        {path === null ? (
          names.written(entry)
        ) : (
          <Link asChild>
            <TraceLink to={path}>{names.written(entry)}</TraceLink>
          </Link>
        )}
        <span className={styles.soft}>, {ways.join(` ${words.and} `)}</span>
      </p>
      {entry.kind === 'note' && (entry as Entry<'note'>).value.workingFileOnly && (
        <Tag>{words.point.workingFileOnly}</Tag>
      )}
      <Quote entry={entry} words={words} />
      {entry.kind === 'point' && (entry as Entry<'point'>).value.setAside !== '' && (
        <p className={styles.soft}>{words.point.setAside((entry as Entry<'point'>).value.setAside)}</p>
      )}
    </div>
  );
}
