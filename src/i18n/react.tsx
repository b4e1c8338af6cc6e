import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { Language } from '#/domain/workshop.ts';
import { type Format, formatFor } from './format.ts';
import { defaultTexts, loadTexts, type Texts } from './texts.ts';

interface Speech {
  readonly language: Language;
  readonly texts: Texts;
  readonly format: Format;
}

const SpeechContext = createContext<Speech>({
  language: 'nb',
  texts: defaultTexts,
  format: formatFor('nb'),
});

/** Gives every screen below it the texts and formats of the interface's language. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  const [loaded, setLoaded] = useState<Omit<Speech, 'format'>>({ language: 'nb', texts: defaultTexts });

  useEffect(() => {
    let wanted = true;
    void loadTexts(language).then((texts) => {
      if (!wanted) return;
      document.documentElement.lang = language;
      setLoaded({ language, texts });
    });
    return () => {
      wanted = false;
    };
  }, [language]);

  const speech = useMemo(() => ({ ...loaded, format: formatFor(loaded.language) }), [loaded]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useTexts(): Texts {
  return useContext(SpeechContext).texts;
}

export function useFormat(): Format {
  return useContext(SpeechContext).format;
}

export function useLanguage(): Language {
  return useContext(SpeechContext).language;
}
