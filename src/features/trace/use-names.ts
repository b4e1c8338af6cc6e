import { useMemo } from 'react';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import { type Names, namesFrom } from './names.ts';

export function useNames(words: TraceTexts): Names {
  const t = useTexts();
  const { session } = useWorkshop();
  return useMemo(() => namesFrom(session, words, t.knowledge.citation.paper), [session, words, t]);
}
