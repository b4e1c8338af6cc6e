import { Button } from '@digdir/designsystemet-react';
import type { TraceView } from '#/domain/trace-view.ts';
import { useTexts } from '#/i18n/react.tsx';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { BackLink } from './BackLink.tsx';
import { Down } from './Down.tsx';
import { chosenKind } from './filters.ts';
import type { Names } from './names.ts';
import { PointHead } from './PointBlock.tsx';
import styles from './Trace.module.css';
import { usePrint } from './use-print.ts';

interface Props {
  readonly words: TraceTexts;
  readonly view: TraceView;
  readonly names: Names;
  readonly pointId: string;
}

/** `?point=ID`: one point with everything it rests on. */
export function OnePoint({ words, view, names, pointId }: Props) {
  const t = useTexts();
  const paper = usePrint();
  const trace = view.traces.get(pointId);
  if (trace === undefined)
    return (
      <>
        <PageHeader title={words.title} />
        <EmptyState text={words.pointGone}>
          <BackLink words={words} />
        </EmptyState>
      </>
    );
  return (
    <>
      <BackLink words={words} />
      <PageHeader title={words.down.title(names.written(trace.of))}>
        <Button variant="secondary" className={styles.screenOnly ?? ''} onClick={paper.print}>
          {words.print}
        </Button>
      </PageHeader>
      <p className={styles.notADecision}>{t.common.notADecision}</p>
      <div className={styles.single}>
        <PointHead trace={trace} words={words} name={null} />
        <Down
          {...{ trace, words, names }}
          chosen={chosenKind(null, view.shelves)}
          whole={paper.asked}
          level={2}
        />
      </div>
    </>
  );
}
