import { Button, Fieldset, Radio } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { edit as change } from '#/domain/change.ts';
import type { Aim, ToDivide } from '#/domain/group-maker.ts';
import { usualLargest } from '#/domain/group-plan.ts';
import { applyDivision, inviteAll, seatsOf, wishesOf } from '#/domain/participants.ts';
import { Section } from '#/features/plan/AboutSections.tsx';
import { NumberField } from '#/features/shared/fields/NumberField.tsx';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { DivisionInWords, sizesLine } from './DivisionInWords.tsx';
import { GroupProblemAlert } from './GroupProblemAlert.tsx';
import styles from './Groups.module.css';
import { useDivision } from './use-division.ts';
import { type PeopleHere, useUndoableEdit } from './use-people.ts';

/** How many groups, how large, and who would sit where; in words before it is done. */
export function GroupMaker({ people, words }: PeopleHere) {
  const { workshopId, session } = useWorkshop();
  const edit = useEdit(workshopId);
  const undoable = useUndoableEdit(people);
  const suggestion = useRef<HTMLDivElement>(null);
  const { groups, workshop } = session;
  const [wantedCount, setCount] = useState<number | null>(null);
  const [aim, setAim] = useState<Aim>('fewMoves');
  const largest = workshop.value.largestGroup ?? usualLargest;
  const seats = seatsOf(people, groups);
  const count = wantedCount ?? (groups.length || Math.max(1, Math.ceil(seats.length / largest)));
  const wanted: ToDivide = { people: seats, groups: count, largest, ...wishesOf(people), aim };
  const { answer, again } = useDivision(wanted);
  const isAgain = seats.some(({ group }) => group !== null);
  const waiting = people.filter(({ value }) => value.invitation === 'notSent').length;

  async function apply() {
    if (!answer?.ok) return;
    const { language } = workshop.value;
    const said = words.maker.applied;
    const saved = await undoable(
      (moment) => applyDivision({ people, groups, language }, answer.value, moment),
      said,
    );
    if (saved) setCount(null);
  }

  async function invite() {
    if (await undoable(() => inviteAll(people), words.list.invited(waiting))) suggestion.current?.focus();
  }

  return (
    <Section title={isAgain ? words.maker.titleAgain : words.maker.title}>
      <div className={styles.numbers}>
        <NumberField
          label={words.maker.groups}
          value={count}
          min={1}
          max={200}
          onSave={async (number) => setCount(number)}
        />
        <NumberField
          label={words.maker.largest}
          value={largest}
          min={2}
          max={99}
          onSave={(number) => edit(() => [change('workshop', workshopId, { largestGroup: number })])}
        />
      </div>
      {isAgain && (
        <Fieldset>
          <Fieldset.Legend>{words.maker.aim}</Fieldset.Legend>
          {(['fewMoves', 'bestSpread'] as const).map((each) => (
            <Radio
              key={each}
              name="aim"
              value={each}
              label={words.maker.aims[each]}
              checked={aim === each}
              onChange={() => setAim(each)}
            />
          ))}
        </Fieldset>
      )}
      {waiting > 0 && (
        <div className={styles.waiting}>
          <p>{words.maker.notInvited(waiting)}</p>
          <Button variant="secondary" onClick={() => void invite()}>
            {words.list.inviteAll(waiting)}
          </Button>
        </div>
      )}
      <div className={styles.suggestion} ref={suggestion} tabIndex={-1} aria-busy={answer === null}>
        {/* Only what comes out of it is read aloud by itself: the whole is long. */}
        <div role="status">
          {answer === null && <p>{words.maker.working}</p>}
          {answer?.ok && (
            <p>
              <strong>{sizesLine(answer.value, wanted, words)}</strong>
            </p>
          )}
          {answer && !answer.ok && (
            <GroupProblemAlert
              problem={answer.problem}
              people={people}
              words={words}
              onGroups={setCount}
              onAgain={again}
            />
          )}
        </div>
        {answer?.ok && (
          <DivisionInWords
            division={answer.value}
            wanted={wanted}
            people={people}
            words={words}
            onApply={() => void apply()}
          />
        )}
      </div>
    </Section>
  );
}
