import { Button, Checkbox, Fieldset, Paragraph, ValidationMessage } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { comingSlots, minutesTakenOff } from '#/domain/agenda-clock.ts';
import { type Saving, savingsFor } from '#/domain/save-time.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import styles from './ClockCard.module.css';
import { wholeMinutes } from './digits.ts';
import { slotName } from './step-name.ts';
import { timeOn } from './time-on.ts';
import type { ClockVerbs } from './use-clock-verbs.ts';
import type { Clock } from './use-running.ts';

interface Props {
  readonly clock: Clock;
  readonly verbs: ClockVerbs;
  readonly words: ClockTexts;
}

/** Where the coming phases could give back what the day is behind. The facilitator takes all of it, some, or nothing. */
export function SaveTime({ clock, verbs, words }: Props) {
  const t = useTexts();
  const { session } = useWorkshop();
  const [isOpen, open] = useState(false);
  const { slots, running, reading } = clock;
  if (running === null || reading === null || reading.index === null) return null;
  const savings = savingsFor(comingSlots(slots, running), reading.behind, session.steps);
  const taken = minutesTakenOff(running);
  return (
    <>
      {taken > 0 && (
        <p className={styles.row}>
          {words.save.taken(t.common.minutes(taken))}
          <Button variant="tertiary" onClick={() => void verbs.asPlanned()}>
            {words.save.asPlanned}
          </Button>
        </p>
      )}
      {savings.length > 0 && (
        <div>
          <Button variant="secondary" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
            {isOpen ? words.save.close : words.save.open}
          </Button>
          {isOpen && (
            <Suggestion
              clock={clock}
              savings={savings}
              verbs={verbs}
              words={words}
              onTaken={() => open(false)}
            />
          )}
        </div>
      )}
    </>
  );
}

interface SuggestionProps extends Props {
  readonly savings: readonly Saving[];
  readonly onTaken: () => void;
}

function Suggestion({ clock, savings, verbs, words, onTaken }: SuggestionProps) {
  const t = useTexts();
  const format = useFormat();
  const { session } = useWorkshop();
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [refused, refuse] = useState(false);
  const chosen = savings.filter(({ key }) => !without.has(key));
  const saved = chosen.reduce((sum, { minutes }) => sum + minutes, 0);
  const { newEnd = 0, behind = 0 } = clock.reading ?? {};
  const remaining = wholeMinutes(Math.max(0, behind - saved * 60_000));
  function choose(key: string, wanted: boolean) {
    refuse(false);
    setWithout((before) => new Set(wanted ? [...before].filter((each) => each !== key) : [...before, key]));
  }
  function take() {
    if (chosen.length === 0) return refuse(true);
    void verbs.shorten(new Map(chosen.map(({ key, minutes }) => [key, minutes])));
    onTaken();
  }
  return (
    <div className={styles.suggestion}>
      <Fieldset>
        <Fieldset.Legend>{words.save.title}</Fieldset.Legend>
        <Fieldset.Description>{words.save.lead}</Fieldset.Description>
        {savings.map(({ key, slot, minutes }) => (
          <Checkbox
            key={key}
            value={key}
            label={words.save.row(slotName(t, session, slot), slot.minutes, slot.minutes - minutes)}
            checked={!without.has(key)}
            onChange={(event) => choose(key, event.target.checked)}
          />
        ))}
      </Fieldset>
      <Paragraph aria-live="polite">
        <strong>{words.save.newEnd(timeOn(format, newEnd - saved * 60_000, clock.now))}</strong>.{' '}
        {remaining > 0 && words.save.remaining(t.common.minutes(remaining))}
      </Paragraph>
      {refused && <ValidationMessage role="alert">{words.save.nothingChosen}</ValidationMessage>}
      <div className={styles.buttons}>
        <Button onClick={take}>{words.save.take}</Button>
      </div>
    </div>
  );
}
