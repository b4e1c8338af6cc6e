import { Button } from '@digdir/designsystemet-react';
import type { Trace } from '#/domain/trace.ts';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import type { Chosen } from './filters.ts';
import type { Names } from './names.ts';
import { PointBlock } from './PointBlock.tsx';
import styles from './Trace.module.css';

interface Props {
  readonly words: TraceTexts;
  readonly names: Names;
  readonly chosen: Chosen;
  readonly traces: readonly Trace[];
  readonly open: ReadonlySet<string>;
  /** Nothing is left for a button to show. */
  readonly whole: boolean;
  readonly onOpen: (open: ReadonlySet<string>) => void;
}

/** Point by point, what each rests on. */
export function PointList({ words, names, chosen, traces, open, whole, onOpen }: Props) {
  const isAllOpen = traces.every(({ of }) => open.has(of.id));
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    onOpen(next);
  };
  return (
    <section className={styles.part} aria-labelledby="trace-points">
      <div className={styles.partHead}>
        <h2 id="trace-points" className={styles.heading}>
          {words.sources.points}
        </h2>
        <Button
          variant="tertiary"
          className={styles.screenOnly ?? ''}
          onClick={() => onOpen(new Set(isAllOpen ? [] : traces.map(({ of }) => of.id)))}
        >
          {isAllOpen ? words.down.closeAll : words.down.openAll}
        </Button>
      </div>
      <ol className={styles.blocks}>
        {traces.map((trace) => (
          <PointBlock
            key={trace.of.id}
            {...{ trace, words, names, chosen, whole }}
            open={open.has(trace.of.id)}
            onToggle={() => toggle(trace.of.id)}
          />
        ))}
      </ol>
    </section>
  );
}
