import { Fragment, useMemo } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import styles from './WordDiff.module.css';
import { wordDifferences } from './word-differences.ts';

/** What is different between two wordings, word by word, in marks and in words. */
export function WordDiff({ from, to }: { from: string; to: string }) {
  const t = useTexts().exchange.conflicts;
  const parts = useMemo(() => wordDifferences(from, to), [from, to]);
  return (
    <p className={styles.diff}>
      {parts.map(({ type, text }, index) => {
        const key = `${index} ${text}`;
        if (type === 'same') return <span key={key}>{text}</span>;
        // The space before a change is not marked with it.
        const lead = text.trim() === '' ? '' : text.slice(0, text.length - text.trimStart().length);
        const Mark = type === 'added' ? 'ins' : 'del';
        return (
          <Fragment key={key}>
            {lead}
            <Mark>
              <span className="visually-hidden">{type === 'added' ? t.insStart : t.delStart}</span>
              {text.slice(lead.length)}
              <span className="visually-hidden">{type === 'added' ? t.insEnd : t.delEnd}</span>
            </Mark>
          </Fragment>
        );
      })}
    </p>
  );
}
