import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { IsoDate } from '#/domain/workshop.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';

interface Props {
  readonly label: string;
  readonly value: IsoDate | null;
  readonly onChange: (date: IsoDate | null) => void;
}

/** A date. While a year is being typed the field holds dates long past: only a finished one is saved. */
export function DateField({ label, value, onChange }: Props) {
  const { canWrite } = useWorkshop();
  const [typed, setTyped] = useState<string | null>(null);
  const save = (date: string) => {
    if ((date || null) !== value && (date === '' || date >= '2000')) onChange(date || null);
  };
  return (
    <Textfield
      type="date"
      label={label}
      readOnly={!canWrite}
      value={typed ?? value ?? ''}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        if (event.currentTarget.value !== '') save(event.currentTarget.value);
      }}
      onBlur={(event) => {
        if (event.currentTarget.validity.valid) save(event.currentTarget.value);
        setTyped(null);
      }}
    />
  );
}
