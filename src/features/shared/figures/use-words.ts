import { useMemo } from 'react';
import type { SentenceWords } from '#/domain/figures-sentences.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';

export function useSentenceWords(): SentenceWords {
  const t = useTexts();
  const { number } = useFormat();
  return useMemo(() => ({ ...t.figures.sentences, number }), [t, number]);
}
