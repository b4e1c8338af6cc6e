import type { Citing } from '#/domain/citation-index.ts';
import type { Entry } from '#/domain/entry.ts';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import styles from './Trace.module.css';

/** What was written, word for word. A note that is in the working file only stays off paper. */
export function Quote({ entry, words }: { entry: Citing; words: TraceTexts }) {
  const isKept = entry.kind === 'note' && (entry as Entry<'note'>).value.workingFileOnly;
  return (
    <p className={styles.text} data-kept={isKept}>
      {entry.value.text ? `«${entry.value.text}»` : words.point.noText}
    </p>
  );
}
