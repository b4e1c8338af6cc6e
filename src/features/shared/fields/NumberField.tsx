import { Textfield } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import styles from './fields.module.css';
import { useFieldText } from './use-field-text.ts';

type Props = Name & {
  readonly description?: ReactNode;
  readonly id?: string;
  readonly className?: string | undefined;
  readonly value: number;
  readonly min?: number;
  readonly max: number;
  readonly onSave: (value: number) => Promise<unknown>;
};

/** `aria-label` where a column's heading is the label the eye sees. */
type Name = { readonly label: ReactNode } | { readonly 'aria-label': string };

/** A whole number. What is no number stays on the screen with a word about it, and the last good one is kept. */
export function NumberField({ value, min = 0, max, onSave, className, ...rest }: Props) {
  const t = useTexts();
  const { canWrite } = useWorkshop();
  const parse = (text: string) => {
    const number = /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
    return number >= min && number <= max ? number : null;
  };
  const field = useFieldText(String(value), (text) => {
    const number = parse(text);
    return number !== null && number !== value ? onSave(number) : undefined;
  });
  const wrong = !field.typing && parse(field.text) === null;
  return (
    <Textfield
      {...rest}
      className={className ?? styles.number}
      inputMode="numeric"
      autoComplete="off"
      value={field.text}
      readOnly={!canWrite}
      error={wrong ? t.plan.number.whole(min, max) : undefined}
      onChange={(event) => field.onChange(event.target.value)}
      onBlur={field.onBlur}
    />
  );
}
