import { useDeferredValue, useMemo } from 'react';
import { namesIn } from '#/domain/name-warning.ts';
import { listed } from '#/i18n/listed.ts';
import { useTexts } from '#/i18n/react.tsx';
import styles from './NameAdvice.module.css';

/** A soft word when a party or a person is named. It never stops anybody. */
export function NameAdvice({ text, participants }: { text: string; participants: readonly string[] }) {
  const t = useTexts();
  const settled = useDeferredValue(text);
  const hits = useMemo(() => namesIn(settled, participants), [settled, participants]);
  return (
    <div role="status" className={styles.advice}>
      {hits.length > 0 && (
        <p>
          <strong>{t.notes.names.advice}</strong>{' '}
          {t.notes.names.found(
            listed(
              hits.map((hit) => `«${hit.word}»`),
              t.notes.names.and,
            ),
          )}
        </p>
      )}
    </div>
  );
}
