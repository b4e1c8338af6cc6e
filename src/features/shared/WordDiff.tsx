import { diffArrays } from 'diff';
import { useMemo } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import styles from './WordDiff.module.css';

/** What is different between two wordings, word by word, in marks and in words. */
export function WordDiff({ from, to }: { from: string; to: string }) {
  const t = useTexts().exchange.conflicts;
  const parts = useMemo(() => differences(from, to), [from, to]);
  return (
    <p className={styles.diff}>
      {parts.map((part, index) => {
        const key = `${index} ${part.value}`;
        if (part.added) {
          return (
            <ins key={key}>
              <span className="visually-hidden">{t.insStart}</span>
              {part.value}
              <span className="visually-hidden">{t.insEnd}</span>
            </ins>
          );
        }
        if (part.removed) {
          return (
            <del key={key}>
              <span className="visually-hidden">{t.delStart}</span>
              {part.value}
              <span className="visually-hidden">{t.delEnd}</span>
            </del>
          );
        }
        return <span key={key}>{part.value}</span>;
      })}
    </p>
  );
}

function differences(from: string, to: string) {
  return diffArrays(wordsOf(from), wordsOf(to)).map((part) => ({ ...part, value: part.value.join('') }));
}

/** With what stands between them; `24,6` is one word. */
function wordsOf(text: string): string[] {
  return text.match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+|\s+|./gsu) ?? [];
}
