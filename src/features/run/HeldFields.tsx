import { Textfield } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { slotKey, slotsOf } from '#/domain/agenda-clock.ts';
import type { HeldProblem } from '#/domain/time-log.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import type { HeldField, HeldForm } from './held-form.ts';
import { SlotSelect } from './SlotSelect.tsx';
import styles from './TimeLog.module.css';

/** What of the form makes no sense, and why. */
export interface Wrong {
  readonly field: HeldField | 'day';
  readonly text: string;
}

interface Props {
  readonly form: HeldForm;
  readonly wrong: Wrong | null;
  /** The phase that it was, by `slotKey`, if it has been taken out of the programme since. */
  readonly noted?: string;
  readonly words: ClockTexts;
  readonly onChange: (patch: Partial<HeldForm>) => void;
  /** Asked between the phase and its times. */
  readonly children?: ReactNode;
}

/** Which phase, when it began and ended, and its pauses. */
export function HeldFields({ form, wrong, noted, words, onChange, children }: Props) {
  const { session } = useWorkshop();
  const { fields } = words.log.edit;
  const slots = slotsOf(session.steps);
  const isGone = noted !== undefined && !slots.some((slot) => slotKey(slot) === noted);
  const common = (field: HeldField) => ({
    className: styles.field ?? '',
    label: fields[field].label,
    value: form[field],
    error: wrong?.field === field && wrong.text,
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [field]: event.currentTarget.value }),
  });
  return (
    <>
      <SlotSelect
        label={words.log.phase}
        slots={slots}
        value={form.place}
        gone={isGone ? { key: noted, name: words.log.gone } : null}
        onChange={(place) => onChange({ place })}
      />
      {children}
      <div className={styles.times}>
        <Textfield {...common('start')} type="time" />
        <Textfield {...common('end')} type="time" />
        <Textfield {...common('pause')} inputMode="numeric" autoComplete="off" />
      </div>
    </>
  );
}

/** A refusal, told where it can be mended. */
export function wrongOf({ type }: HeldProblem, words: ClockTexts): Wrong {
  return { field: fieldOf[type], text: words.log.edit.problems[type] };
}

const fieldOf: Readonly<Record<HeldProblem['type'], HeldField>> = {
  endsBeforeItBegins: 'end',
  notYet: 'end',
  tooLong: 'end',
  morePauseThanTime: 'pause',
  alreadyNoted: 'start',
};
