import { Field, Label, Select } from '@digdir/designsystemet-react';
import { type Slot, slotKey } from '#/domain/agenda-clock.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { slotName, stepName } from './step-name.ts';

interface Props {
  readonly label: string;
  readonly slots: readonly Slot[];
  /** By `slotKey`. */
  readonly value: string;
  /** A phase that can be kept though it is out of the programme. */
  readonly gone?: { readonly key: string; readonly name: string } | null;
  readonly onChange: (key: string) => void;
}

/** A phase of the programme, chosen step by step. */
export function SlotSelect({ label, slots, value, gone = null, onChange }: Props) {
  const t = useTexts();
  const { session } = useWorkshop();
  const steps = session.steps.filter(({ id }) => slots.some((slot) => slot.stepId === id));
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value} onChange={(event) => onChange(event.target.value)}>
        {gone && <Select.Option value={gone.key}>{gone.name}</Select.Option>}
        {steps.map((step) => (
          <Select.Optgroup key={step.id} label={stepName(t, step)}>
            {slots.map(
              (slot) =>
                slot.stepId === step.id && (
                  <Select.Option key={slotKey(slot)} value={slotKey(slot)}>
                    {slotName(t, session, slot)}
                  </Select.Option>
                ),
            )}
          </Select.Optgroup>
        ))}
      </Select>
    </Field>
  );
}
