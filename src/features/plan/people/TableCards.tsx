import type { People } from '#/domain/participants.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';
import styles from './DayPrints.module.css';
import { peopleIn } from './GroupBoard.tsx';

/** A card for each table, two on a page: the group in large letters, and who sits there. */
export function TableCards({ people, words }: { people: People; words: ParticipantsTexts }) {
  const { session } = useWorkshop();
  return (
    <section className={styles.prints}>
      {session.groups.map((group) => {
        const here = peopleIn(people, group);
        const { name, politicians, administrators } = group.value;
        return (
          <article key={group.id} className={styles.card}>
            <h1>{name}</h1>
            {here.length > 0 ? (
              <ul>
                {here.map(({ id, value }) => (
                  <li key={id}>
                    {[value.name.trim() || words.unnamed, value.party || value.position]
                      .filter(Boolean)
                      .join(', ')}
                  </li>
                ))}
              </ul>
            ) : (
              politicians + administrators > 0 && <p>{words.prints.members(politicians, administrators)}</p>
            )}
            <footer>{session.workshop.value.title}</footer>
          </article>
        );
      })}
    </section>
  );
}
