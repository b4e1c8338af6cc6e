import { useState } from 'react';
import { type Slot, slotKey, slotsOf } from '#/domain/agenda-clock.ts';
import type { Change } from '#/domain/change.ts';
import { changeHeld, type HeldIn } from '#/domain/time-log.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import { now } from '#/platform/clock.ts';
import { FormDialog } from '#/ui/FormDialog.tsx';
import { HeldFields, type Wrong, wrongOf } from './HeldFields.tsx';
import { formOf, type HeldForm, timesIn } from './held-form.ts';

interface Props {
  readonly noted: HeldIn;
  readonly name: string;
  readonly words: ClockTexts;
  readonly onChange: (changes: readonly Change[]) => Promise<unknown>;
  readonly onCancel: () => void;
}

/** One noted stretch put right: which phase it was, when it began and ended, and its pauses. */
export function HeldDialog({ noted, name, words, onChange, onCancel }: Props) {
  const t = useTexts();
  const { session } = useWorkshop();
  const [form, setForm] = useState(() => formOf(noted.stepId, noted.held));
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const { edit } = words.log;
  const change = (patch: Partial<HeldForm>) => {
    setForm((before) => ({ ...before, ...patch }));
    setWrong(null);
  };

  function save() {
    const times = timesIn(form, noted.held);
    if ('wrong' in times) return setWrong({ field: times.wrong, text: edit.fields[times.wrong].wrong });
    const slots = slotsOf(session.steps);
    const place = slots.find((slot) => slotKey(slot) === form.place) ?? asNoted(noted);
    const changed = changeHeld(session.steps, noted, { ...place, ...times }, now());
    if (changed.ok) return onChange(changed.value);
    setWrong(wrongOf(changed.problem, words));
  }

  return (
    <FormDialog title={edit.title(name)} submitLabel={t.common.save} onSubmit={save} onCancel={onCancel}>
      <HeldFields form={form} wrong={wrong} noted={slotKey(asNoted(noted))} words={words} onChange={change} />
    </FormDialog>
  );
}

/** The phase that it was, also when that has been taken out of the programme. */
function asNoted({ stepId, held }: HeldIn): Pick<Slot, 'stepId' | 'phaseId' | 'planned'> {
  return { stepId, phaseId: held.phaseId, planned: held.plannedMinutes };
}
