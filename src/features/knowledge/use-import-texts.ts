import { useEffect, useState } from 'react';
import { type ImportTexts, importTexts } from '#/i18n/import-texts.ts';
import { useLanguage } from '#/i18n/react.tsx';

/** Null while they are fetched: they are a chunk of their own. */
export function useImportTexts(): ImportTexts | null {
  const language = useLanguage();
  const [words, setWords] = useState<ImportTexts | null>(null);
  useEffect(() => {
    let wanted = true;
    void importTexts(language).then((loaded) => {
      if (wanted) setWords(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  return words;
}
