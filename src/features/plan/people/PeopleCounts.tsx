import { headcountOf } from '#/domain/group-plan.ts';
import { countsOf, type People } from '#/domain/participants.ts';
import { type Invitation, participantKinds } from '#/domain/workshop.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';
import styles from './PeopleCounts.module.css';

/** By what matters most on the day. */
const shown: readonly Invitation[] = ['accepted', 'invited', 'notSent', 'declined'];

/** How many are coming, always in sight: by kind and answer where there is a list, by the groups' numbers where there is none. */
export function PeopleCounts({ people, words }: { people: People; words: ParticipantsTexts }) {
  const { session } = useWorkshop();
  const { groups } = session;
  if (people.length === 0) {
    const { politicians, administrators } = headcountOf(groups);
    return (
      <p className={styles.counts} role="status">
        <strong>{words.counts.numbers(politicians, administrators, groups.length)}</strong>
      </p>
    );
  }
  const counts = countsOf(people);
  const lines = [
    ...participantKinds.map((kind) => ({
      name: words.kindsInAll[kind],
      of: (invitation: Invitation) => counts[kind][invitation],
    })),
    {
      name: words.inAll,
      of: (invitation: Invitation) =>
        participantKinds.reduce((all, kind) => all + counts[kind][invitation], 0),
    },
  ];
  return (
    <ul className={styles.counts} aria-label={words.counts.caption}>
      {lines.map(({ name, of }) => (
        <li key={name}>
          <strong>
            {name} {shown.reduce((all, invitation) => all + of(invitation), 0)}
          </strong>
          {': '}
          {shown.map((invitation) => `${words.invitations[invitation]} ${of(invitation)}`).join(', ')}
        </li>
      ))}
    </ul>
  );
}
