import { Alert, Heading } from '@digdir/designsystemet-react';
import { useDroppable } from '@dnd-kit/core';
import { edit as change, remove as deletion } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import { headcountOfPeople, type People } from '#/domain/participants.ts';
import { DeleteButton } from '#/features/plan/DeleteButton.tsx';
import { GroupName } from '#/features/plan/GroupName.tsx';
import { useDelete } from '#/features/shared/fields/use-delete.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import styles from './Groups.module.css';
import { SeatRow } from './SeatRow.tsx';

interface Props {
  /** Null: those who have no group. */
  readonly group: Entry<'group'> | null;
  readonly people: People;
  readonly remarks: readonly string[];
  readonly words: ParticipantsTexts;
  readonly onMove: (person: Entry<'participant'>) => void;
}

/** One group, or those without: who sits there, and a place to drop somebody. */
export function BoardGroup({ group, people, remarks, words, onMove }: Props) {
  const { setNodeRef, isOver } = useDroppable({ id: group?.id ?? 'without' });
  const { politicians, administrators } = headcountOfPeople(people);
  return (
    <section
      ref={setNodeRef}
      className={styles.group}
      data-over={isOver}
      data-without={group === null}
      aria-label={group?.value.name ?? words.board.without}
    >
      {group ? (
        <Head group={group} />
      ) : (
        <Heading level={3} data-size="2xs">
          {words.board.without}
        </Heading>
      )}
      {people.length > 0 && (
        <p className={styles.small}>
          <strong>{people.length}</strong> ({words.board.headcount(politicians, administrators)})
        </p>
      )}
      {remarks.map((remark) => (
        <Alert key={remark} data-color="warning">
          {remark}
        </Alert>
      ))}
      {people.length === 0 ? (
        <p className={styles.small}>{group ? words.board.emptyGroup : words.board.nobodyWithout}</p>
      ) : (
        <ul className={styles.seats}>
          {people.map((person) => (
            <SeatRow key={person.id} person={person} words={words} onMove={onMove} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Head({ group }: { group: Entry<'group'> }) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const edit = useEdit(workshopId);
  const remove = useDelete();
  const name = group.value.name || t.plan.groups.untitled;
  return (
    <div className={styles.head}>
      <GroupName group={group} name={name} save={(patch) => edit(() => [change('group', group.id, patch)])} />
      <DeleteButton
        label={t.plan.groups.removeGroup(name)}
        onClick={() => void remove([deletion(group.id)], t.common.deleted(name))}
      />
    </div>
  );
}
