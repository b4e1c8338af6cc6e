import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { type Slot, slotKey, slotsOf } from '#/domain/agenda-clock.ts';
import type { Change } from '#/domain/change.ts';
import { changeHeld, type HeldIn, type HeldProblem } from '#/domain/time-log.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import { now } from '#/platform/clock.ts';
import { FormDialog } from '#/ui/FormDialog.tsx';
import { formOf, type HeldField, type HeldForm, timesIn } from './held-form.ts';
import { SlotSelect } from './SlotSelect.tsx';
import styles from './TimeLog.module.css';

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
  const [wrong, setWrong] = useState<{ readonly field: HeldField; readonly text: string } | null>(null);
  const { edit } = words.log;
  const slots = slotsOf(session.steps);
  const keyOfNoted = slotKey(asNoted(noted));
  const change = (patch: Partial<HeldForm>) => {
    setForm((before) => ({ ...before, ...patch }));
    setWrong(null);
  };

  function save() {
    const times = timesIn(form, noted.held);
    if ('wrong' in times) return setWrong({ field: times.wrong, text: edit.fields[times.wrong].wrong });
    const place = slots.find((slot) => slotKey(slot) === form.place) ?? asNoted(noted);
    const changed = changeHeld(session.steps, noted, { ...place, ...times }, now());
    if (changed.ok) return onChange(changed.value);
    const { type } = changed.problem;
    setWrong({ field: fieldOf[type], text: edit.problems[type] });
  }

  const common = (field: HeldField) => ({
    className: styles.field ?? '',
    label: edit.fields[field].label,
    value: form[field],
    error: wrong?.field === field && wrong.text,
    onChange: (event: { currentTarget: { value: string } }) => change({ [field]: event.currentTarget.value }),
  });
  return (
    <FormDialog title={edit.title(name)} submitLabel={t.common.save} onSubmit={save} onCancel={onCancel}>
      <SlotSelect
        label={words.log.phase}
        slots={slots}
        value={form.place}
        gone={
          slots.some((slot) => slotKey(slot) === keyOfNoted)
            ? null
            : { key: keyOfNoted, name: words.log.gone }
        }
        onChange={(place) => change({ place })}
      />
      <div className={styles.times}>
        <Textfield {...common('start')} type="time" />
        <Textfield {...common('end')} type="time" />
        <Textfield {...common('pause')} inputMode="numeric" autoComplete="off" />
      </div>
    </FormDialog>
  );
}

/** The phase that it was, also when that has been taken out of the programme. */
function asNoted({ stepId, held }: HeldIn): Pick<Slot, 'stepId' | 'phaseId' | 'planned'> {
  return { stepId, phaseId: held.phaseId, planned: held.plannedMinutes };
}

/** Where on the form it is told. */
const fieldOf: Readonly<Record<HeldProblem['type'], HeldField>> = {
  endsBeforeItBegins: 'end',
  notYet: 'end',
  tooLong: 'end',
  morePauseThanTime: 'pause',
};
