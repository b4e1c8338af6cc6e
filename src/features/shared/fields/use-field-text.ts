import { useCallback, useEffect, useRef, useState } from 'react';
import { registerUnsealed } from '#/storage/unsealed.ts';

/** What is typed is saved after this long a silence, if the field has not been left before. Milliseconds. */
const saveAfter = 1500;

interface FieldText {
  readonly text: string;
  /** False once the field is left: the time to say what is wrong with the text. */
  readonly typing: boolean;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
}

/**
 * For fields that are not a record's own text (a number, a date, one line of a list): shows what is typed and saves it
 * when the field is left. `save` may leave a text that makes no sense unsaved; it stays on the screen.
 */
export function useFieldText(saved: string, save: (text: string) => Promise<unknown> | undefined): FieldText {
  const [text, show] = useState<string | null>(null);
  const [typing, setTyping] = useState(false);
  const unsaved = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });

  const seal = useCallback(async () => {
    clearTimeout(timer.current);
    const typed = unsaved.current;
    unsaved.current = null;
    if (typed !== null) await latestSave.current(typed);
  }, []);

  useEffect(() => {
    const forget = registerUnsealed(seal);
    return () => {
      forget();
      void seal();
    };
  }, [seal]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new saved value takes over from what was typed
  useEffect(() => {
    if (unsaved.current === null) show(null);
  }, [saved]);

  return {
    text: text ?? saved,
    typing,
    onChange: (next) => {
      unsaved.current = next;
      show(next);
      setTyping(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void seal(), saveAfter);
    },
    onBlur: () => {
      setTyping(false);
      void seal();
    },
  };
}
