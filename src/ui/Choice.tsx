import { Field, Label, Select } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
  readonly className?: string;
}

/** One of several, under its label. */
export function Choice({ label, value, onChoose, children, className }: Props) {
  return (
    <Field {...(className !== undefined && { className })}>
      <Label>{label}</Label>
      <Select value={value} onChange={(event) => onChoose(event.target.value)}>
        {children}
      </Select>
    </Field>
  );
}
