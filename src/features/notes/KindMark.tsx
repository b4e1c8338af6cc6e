import type { NoteKind } from '#/domain/discussion.ts';
import { useTexts } from '#/i18n/react.tsx';
import { KindIcon } from './icons.tsx';
import styles from './kinds.module.css';

/** What kind of note it is: a word, a small drawing and a light tint. */
export function KindMark({ kind }: { kind: NoteKind }) {
  const t = useTexts();
  return (
    <span className={styles.mark} data-kind={kind}>
      <KindIcon kind={kind} />
      {t.notes.kinds[kind]}
    </span>
  );
}
