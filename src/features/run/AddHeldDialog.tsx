import { Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { type Running, slotKey, slotsOf } from '#/domain/agenda-clock.ts';
import type { Change } from '#/domain/change.ts';
import { addHeld, firstForgotten, roomFor } from '#/domain/forgotten-time.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { dayOf, now, today } from '#/platform/clock.ts';
import { FormDialog } from '#/ui/FormDialog.tsx';
import { HeldFields, type Wrong, wrongOf } from './HeldFields.tsx';
import { type NewHeldForm, newTimesIn, timeOfDay } from './held-form.ts';
import styles from './TimeLog.module.css';

interface Props {
  readonly running: Running | null;
  readonly words: ClockTexts;
  readonly onAdd: (changes: readonly Change[]) => Promise<unknown>;
  readonly onCancel: () => void;
}

/** A stretch that no clock noted, written down afterwards. */
export function AddHeldDialog({ running, words, onAdd, onCancel }: Props) {
  const { session } = useWorkshop();
  const { add, edit } = words.log;
  const slots = slotsOf(session.steps);
  const { date } = session.workshop.value;
  const [typed, setTyped] = useState<Partial<NewHeldForm>>({});
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const slot =
    slots.find((each) => slotKey(each) === typed.place) ?? firstForgotten(slots, session.steps, running);
  if (slot === undefined) return null;
  const known = roomFor(slot, slots, session.steps, running);
  const knownAt = known.from ?? known.to;
  // What is known of this phase stands there until somebody types something else.
  const form: NewHeldForm = {
    place: slotKey(slot),
    day: knownAt === null ? (date ?? today()) : dayOf(knownAt),
    start: known.from === null ? '' : timeOfDay(known.from),
    end: known.to === null ? '' : timeOfDay(known.to),
    pause: '0',
    ...typed,
  };

  const change = (patch: Partial<NewHeldForm>) => {
    setTyped((before) => ({ ...before, ...patch }));
    setWrong(null);
  };

  function save() {
    if (slot === undefined) return;
    const times = newTimesIn(form, known);
    if ('wrong' in times) {
      const text = times.wrong === 'day' ? add.day.wrong : edit.fields[times.wrong].wrong;
      return setWrong({ field: times.wrong, text });
    }
    const added = addHeld(session.steps, slot, times, now());
    if (added.ok) return onAdd(added.value);
    setWrong(wrongOf(added.problem, words));
  }

  return (
    <FormDialog
      title={add.title}
      lead={add.lead}
      submitLabel={add.submit}
      onSubmit={save}
      onCancel={onCancel}
    >
      <HeldFields form={form} wrong={wrong} words={words} onChange={change}>
        <Textfield
          className={styles.field ?? ''}
          type="date"
          label={add.day.label}
          value={form.day}
          error={wrong?.field === 'day' && wrong.text}
          onChange={(event) => change({ day: event.currentTarget.value })}
        />
      </HeldFields>
    </FormDialog>
  );
}
