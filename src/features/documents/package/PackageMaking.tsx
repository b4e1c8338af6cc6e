import { Button, Paragraph } from '@digdir/designsystemet-react';
import type { PackageTexts } from '#/i18n/package-texts.ts';
import styles from './Package.module.css';
import type { Unready } from './use-package.ts';

interface Props {
  readonly state: Unready;
  readonly words: PackageTexts;
  readonly onCancel: () => void;
  readonly onAgain: () => void;
}

/** The package is on its way, or why it is not. */
export function PackageMaking({ state, words, onCancel, onAgain }: Props) {
  switch (state.type) {
    case 'nothingChosen':
      return <Paragraph>{words.chooseOne}</Paragraph>;
    case 'cancelled':
    case 'failed':
      return (
        <>
          <Paragraph role={state.type === 'failed' ? 'alert' : 'status'}>{words[state.type]}</Paragraph>
          <Button onClick={onAgain}>{words.again}</Button>
        </>
      );
    case 'making': {
      const { progress } = state;
      return (
        <div className={styles.making} aria-busy="true">
          <p role="status">{words.making} …</p>
          <progress aria-label={words.making} max={progress?.all ?? 1} value={progress?.done ?? 0} />
          <p className={styles.soft}>
            {progress && words.progress(progress.done + 1, progress.all, progress.title)}
          </p>
          <Button variant="secondary" onClick={onCancel}>
            {words.cancel}
          </Button>
        </div>
      );
    }
  }
}
