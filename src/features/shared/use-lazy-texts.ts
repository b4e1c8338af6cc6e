import { useEffect, useState } from 'react';
import type { Language } from '#/domain/workshop.ts';

/** Words that are a chunk of their own. Null while they are fetched. */
export function useLazyTexts<T>(load: (language: Language) => Promise<T>, language: Language): T | null {
  const [words, setWords] = useState<T | null>(null);
  useEffect(() => {
    let wanted = true;
    void load(language).then((loaded) => {
      if (wanted) setWords(() => loaded);
    });
    return () => {
      wanted = false;
    };
  }, [load, language]);
  return words;
}
