import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { type ImportPlan, kindByFields, type WhenUnsaid } from '#/domain/participant-import.ts';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';
import type { ReadPerson } from '#/importers/participants-reading.ts';
import styles from './People.module.css';

interface Props {
  readonly found: readonly ReadPerson[];
  readonly plan: ImportPlan<ReadPerson>;
  readonly unsaid: WhenUnsaid;
  readonly words: ParticipantsTexts;
}

const shownAtFirst = 12;

/** Everybody found, and what would happen with each. */
export function PeoplePreview({ found, plan, unsaid, words }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? found : found.slice(0, shownAtFirst);
  const stateOf = stateIn(plan);
  const { fields } = words;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={words.take.preview}>
        <table className={styles.preview}>
          <thead>
            <tr>
              <th scope="col">{fields.name}</th>
              <th scope="col">{words.take.state}</th>
              <th scope="col">{fields.kind}</th>
              <th scope="col">{fields.invitation}</th>
              <th scope="col">{fields.party}</th>
              <th scope="col">{fields.committee}</th>
              <th scope="col">{fields.position}</th>
              <th scope="col">{fields.serviceArea}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((person) => {
              const state = stateOf(person);
              const isNew = state === 'added' || state === 'sameName';
              const kind =
                person.participantKind ?? (isNew ? (kindByFields(person) ?? unsaid.participantKind) : null);
              const invitation = person.invitation ?? (isNew ? unsaid.invitation : null);
              return (
                <tr key={person.line}>
                  <th scope="row">{person.name}</th>
                  <td>{words.take.states[state]}</td>
                  <td>{kind && words.kinds[kind]}</td>
                  <td>{invitation && words.invitations[invitation]}</td>
                  <td>{person.party}</td>
                  <td>{person.committee}</td>
                  <td>{person.position}</td>
                  <td>{person.serviceArea}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {!all && found.length > shownAtFirst && (
        <div className={styles.buttons}>
          <Button variant="secondary" onClick={() => setAll(true)}>
            {words.take.more(found.length - shownAtFirst)}
          </Button>
        </div>
      )}
    </>
  );
}

type State = keyof ParticipantsTexts['take']['states'];

function stateIn(plan: ImportPlan<ReadPerson>): (person: ReadPerson) => State {
  const updated = new Set(plan.updated.map(({ person }) => person));
  return (person) => {
    if (updated.has(person)) return 'updated';
    if (plan.unchanged.includes(person)) return 'unchanged';
    if (plan.repeated.includes(person)) return 'repeated';
    return plan.sameName.includes(person) ? 'sameName' : 'added';
  };
}
