import { useId } from 'react';
import { type PickableKind, pickableKinds } from '#/domain/notes.ts';
import { useTexts } from '#/i18n/react.tsx';
import { KindIcon } from './icons.tsx';
import styles from './kinds.module.css';

interface Props {
  readonly value: PickableKind;
  readonly onChange: (kind: PickableKind) => void;
}

/** The five kinds as chips: radio buttons, so that arrow keys move between them. */
export function KindChips({ value, onChange }: Props) {
  const t = useTexts();
  const name = useId();
  return (
    <fieldset className={styles.chips}>
      <legend className="visually-hidden">{t.notes.kindLabel}</legend>
      {pickableKinds.map((kind, index) => (
        <label key={kind} className={styles.chip} data-kind={kind}>
          <input
            type="radio"
            name={name}
            value={kind}
            checked={kind === value}
            aria-keyshortcuts={`Alt+${index + 1}`}
            onChange={() => onChange(kind)}
          />
          <KindIcon kind={kind} />
          {t.notes.kinds[kind]}
        </label>
      ))}
    </fieldset>
  );
}

/** Alt + 1–5. The key's place counts, not its letter: with Alt some keyboards write other signs. */
export function kindOfShortcut(event: {
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly code: string;
}): PickableKind | undefined {
  if (!event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1];
  return digit === undefined ? undefined : pickableKinds[Number(digit) - 1];
}
