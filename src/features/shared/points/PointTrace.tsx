import { useMemo } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { type TracedKnowledge, traceDown, writtenOf } from '#/domain/trace.ts';
import { whoseOf } from '#/domain/trace-matrix.ts';
import { KnowledgeLine } from '#/features/shared/evidence/KnowledgeLine.tsx';
import { listed } from '#/features/shared/listed.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useLanguage } from '#/i18n/react.tsx';
import { traceTexts } from '#/i18n/trace-texts.ts';
import { useEntries } from '#/storage/react.ts';
import styles from './PointTrace.module.css';

interface Props {
  readonly point: Entry<'point'>;
  /** The most pieces that are shown; how many more there are is told. */
  readonly most?: number;
}

/** The knowledge behind a point, short: what it names itself, then what came through the groups. Nothing here leads away. */
export function PointTrace({ point, most = Number.POSITIVE_INFINITY }: Props) {
  const { workshopId, session } = useWorkshop();
  const words = useLazyTexts(traceTexts, useLanguage());
  const notes = useEntries(workshopId, 'note');
  const trace = useMemo(
    () => notes && traceDown(point, writtenOf(notes, session.points)),
    [point, notes, session.points],
  );
  if (!words || !trace) return null;
  const { knowledge } = trace;
  const left = knowledge.length - most;
  const whoseIs = whoseOf(session);
  const carriers = (traced: TracedKnowledge) => {
    const others = new Set(traced.by.filter((by) => by.id !== point.id).map(whoseIs));
    const names = session.groups.filter(({ id }) => others.has(id)).map((group) => group.value.name);
    return names.length > 0 ? words.down.carried(listed(names, words.and)) : null;
  };
  return (
    <section className={styles.trace} aria-label={words.down.knowledge}>
      {knowledge.length === 0 && (
        <p>{point.value.deliberateChoice ? words.basis.deliberate : words.down.none}</p>
      )}
      {knowledge.length > 0 && (
        <ul className={styles.lines}>
          {knowledge.slice(0, most).map((each) => (
            <li key={each.key}>
              <KnowledgeLine evidence={each.evidence} bare>
                {carriers(each)}
              </KnowledgeLine>
            </li>
          ))}
        </ul>
      )}
      {left > 0 && <p className={styles.more}>{words.down.more(left)}</p>}
    </section>
  );
}
