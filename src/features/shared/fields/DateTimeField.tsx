import { Textfield } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import styles from './fields.module.css';
import { useFieldText } from './use-field-text.ts';

interface Props {
  readonly type: 'date' | 'time';
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly id?: string;
  readonly value: string | null;
  readonly error?: string | undefined;
  readonly onSave: (value: string | null) => Promise<unknown>;
}

/** A date or a time in the browser's own field; empty means not settled. */
export function DateTimeField({ type, value, error, onSave, ...rest }: Props) {
  const { canWrite } = useWorkshop();
  const field = useFieldText(value ?? '', (text) => {
    // While a year is typed the browser reports years such as 0020.
    const ended = type === 'time' || text === '' || text >= '1900';
    return ended && text !== (value ?? '') ? onSave(text || null) : undefined;
  });
  return (
    <Textfield
      {...rest}
      className={styles.short}
      type={type}
      value={field.text}
      readOnly={!canWrite}
      error={error}
      onChange={(event) => field.onChange(event.target.value)}
      onBlur={field.onBlur}
    />
  );
}
