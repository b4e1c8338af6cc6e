import { isComing, type People } from '#/domain/participants.ts';
import sheet from '#/features/shared/sheet.module.css';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';
import { useFormat } from '#/i18n/react.tsx';
import styles from './DayPrints.module.css';
import { factsOf } from './name-words.ts';

/** Everybody who is coming, by name, with the table to send them to and a box to tick. */
export function DoorList({ people, words }: { people: People; words: ParticipantsTexts }) {
  const format = useFormat();
  const { session } = useWorkshop();
  const { title, date, startTime, place, language } = session.workshop.value;
  const facts = [title, date && format.longDate(date), startTime && format.clock(startTime), place];
  const groupOf = new Map<string, string>(session.groups.map(({ id, value }) => [id, value.name]));
  const byName = new Intl.Collator(language);
  const coming = people
    .filter(({ value }) => isComing(value))
    .toSorted((a, b) => byName.compare(a.value.name, b.value.name));
  return (
    <section className={`${sheet.sheet} ${styles.door}`}>
      <h1>{words.prints.doorTitle}</h1>
      <p className={styles.lead}>{facts.filter(Boolean).join(' · ')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.prints.arrived}</th>
            <th scope="col">{words.fields.name}</th>
            <th scope="col">{words.fields.group}</th>
            <th scope="col">{words.fields.invitation}</th>
          </tr>
        </thead>
        <tbody>
          {coming.map(({ id, value }) => (
            <tr key={id}>
              <td>
                <span className={styles.box} />
              </td>
              <th scope="row">
                {value.name.trim() || words.unnamed}
                <small>{factsOf(value, words)}</small>
              </th>
              <td>{groupOf.get(value.groupId ?? '') ?? words.list.noGroup}</td>
              <td>{words.invitations[value.invitation]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
