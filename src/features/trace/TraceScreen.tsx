import type { TraceView } from '#/domain/trace-view.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useLanguage, useTexts } from '#/i18n/react.tsx';
import { type TraceTexts, traceTexts } from '#/i18n/trace-texts.ts';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { OneKnowledge } from './OneKnowledge.tsx';
import { OnePoint } from './OnePoint.tsx';
import { useAddress } from './use-address.ts';
import { useNames } from './use-names.ts';
import { useTrace } from './use-trace.ts';
import { WholeTrace } from './WholeTrace.tsx';

/** `/w/:id/decide/trace`: what every point rests on, and what became of the knowledge. */
export function TraceScreen() {
  const t = useTexts();
  const words = useLazyTexts(traceTexts, useLanguage());
  const view = useTrace();
  if (!words || !view)
    return (
      <>
        <PageHeader title={t.decide.nav.trace} />
        <p role="status" aria-busy="true">
          {words?.loading ?? t.common.loading}
        </p>
      </>
    );
  return <Traced words={words} view={view} />;
}

function Traced({ words, view }: { words: TraceTexts; view: TraceView }) {
  const address = useAddress();
  const names = useNames(words);
  const common = { words, view, names };
  if (address.point !== null) return <OnePoint {...common} pointId={address.point} />;
  if (address.knowledge !== null) return <OneKnowledge {...common} knowledge={address.knowledge} />;
  return <WholeTrace {...common} address={address} />;
}
