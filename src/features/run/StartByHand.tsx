import { Button, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { type Slot, slotKey } from '#/domain/agenda-clock.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { useDevice } from '#/storage/react.ts';
import styles from './JoinClock.module.css';
import { SlotSelect } from './SlotSelect.tsx';

interface Props {
  readonly slots: readonly Slot[];
  readonly words: ClockTexts;
  readonly onStart: (index: number, minutes: number) => void;
}

/** Phase and minutes as the facilitator says them, and a button to tap together. Where the clock is already, it begins there. */
export function StartByHand({ slots, words, onStart }: Props) {
  const { workshopId } = useWorkshop();
  const running = useDevice()?.running?.[workshopId];
  const [picked, pick] = useState<number | null>(null);
  const [typed, type] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const here = running ? slots.findIndex((slot) => slotKey(slot) === slotKey(running)) : 0;
  const index = picked ?? Math.max(0, here);
  const minutes = typed ?? String(slots[index]?.minutes ?? 0);
  function start() {
    const asNumber = /^\d{1,3}$/.test(minutes.trim()) ? Number(minutes) : Number.NaN;
    if (!(asNumber <= 600)) return setWrong(true);
    onStart(index, asNumber);
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <SlotSelect
        label={words.join.phase}
        slots={slots}
        value={slots[index] ? slotKey(slots[index]) : ''}
        onChange={(key) => {
          pick(slots.findIndex((slot) => slotKey(slot) === key));
          type(null);
        }}
      />
      <Textfield
        className={styles.minutes ?? ''}
        label={words.join.minutes}
        inputMode="numeric"
        value={minutes}
        error={wrong && words.join.badMinutes}
        onChange={(event) => {
          setWrong(false);
          type(event.target.value);
        }}
      />
      <div>
        <Button type="submit" variant="secondary">
          {words.join.start}
        </Button>
      </div>
    </form>
  );
}
