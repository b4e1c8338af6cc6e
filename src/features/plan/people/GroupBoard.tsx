import { Button } from '@digdir/designsystemet-react';
import { DndContext, type DragEndEvent, pointerWithin } from '@dnd-kit/core';
import { useEffect, useRef, useState } from 'react';
import type { Entry } from '#/domain/entry.ts';
import type { Pair } from '#/domain/group-maker-wishes.ts';
import { addGroup, usualLargest } from '#/domain/group-plan.ts';
import type { Id } from '#/domain/ids.ts';
import { brokenWishesIn, changeParticipant, isComing, type People } from '#/domain/participants.ts';
import { Section } from '#/features/plan/AboutSections.tsx';
import fields from '#/features/shared/fields/fields.module.css';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useDragging } from '#/ui/use-dragging.ts';
import { BoardGroup } from './BoardGroup.tsx';
import styles from './Groups.module.css';
import { MoveDialog } from './MoveDialog.tsx';
import { nameIn } from './name-words.ts';
import { moveButtonId } from './SeatRow.tsx';
import { type PeopleHere, useUndoableEdit } from './use-people.ts';

/** The groups with their people: moved by dragging, or with a button and a list of groups. */
export function GroupBoard({ people, words }: PeopleHere) {
  const t = useTexts();
  const { workshopId, session, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  const { groups, workshop } = session;
  const { move, asked, ask } = useMoving({ people, words });
  const dragging = useDragging();
  const ids = new Set<string>(groups.map(({ id }) => id));
  const without = people.filter(({ value }) => isComing(value) && !ids.has(value.groupId ?? ''));
  const largest = workshop.value.largestGroup ?? usualLargest;

  function drop({ active, over }: DragEndEvent) {
    if (!over) return;
    const to = groups.find(({ id }) => id === over.id);
    void move(active.id as Id<'participant'>, to?.id ?? null);
  }

  return (
    <Section title={words.board.title}>
      <p className={fields.muted}>{words.board.help}</p>
      <DndContext {...dragging} collisionDetection={pointerWithin} onDragEnd={drop}>
        <div className={styles.board}>
          <BoardGroup group={null} people={without} remarks={[]} words={words} onMove={ask} />
          {groups.map((group) => (
            <BoardGroup
              key={group.id}
              group={group}
              people={peopleIn(people, group)}
              remarks={remarksOn(people, group, largest, words)}
              words={words}
              onMove={ask}
            />
          ))}
        </div>
      </DndContext>
      {canWrite && (
        <Button
          variant="secondary"
          className={fields.start ?? ''}
          onClick={() => void edit((moment) => addGroup(groups, workshop.value.language, moment))}
        >
          {t.plan.groups.add}
        </Button>
      )}
      {asked && (
        <MoveDialog
          person={asked}
          people={people}
          words={words}
          onMove={(groupId) => {
            ask(null);
            void move(asked.id, groupId);
          }}
          onCancel={() => ask(null)}
        />
      )}
    </Section>
  );
}

/** Whom the dialog asks about, and the move itself. The row goes to another list: the focus follows it there. */
function useMoving({ people, words }: PeopleHere) {
  const { session } = useWorkshop();
  const undoable = useUndoableEdit(people);
  const [asked, ask] = useState<Entry<'participant'> | null>(null);
  const followed = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new seat is what the focus waits for
  useEffect(() => {
    if (followed.current === null) return;
    document.getElementById(moveButtonId(followed.current))?.focus();
    followed.current = null;
  }, [people]);

  async function move(id: Id<'participant'>, groupId: Id<'group'> | null) {
    const person = people.find((each) => each.id === id);
    const before = session.groups.find((group) => group.id === person?.value.groupId)?.id ?? null;
    const group = session.groups.find((each) => each.id === groupId);
    // Also where the seat that was left as it was is in a group that is gone.
    if (!person || before === (group?.id ?? null)) return;
    const name = nameIn(people, id, words);
    followed.current = id;
    const said = group ? words.board.moved(name, group.value.name) : words.board.movedOut(name);
    await undoable(() => changeParticipant(people, session.groups, id, { groupId: group?.id ?? null }), said);
  }
  return { move, asked, ask };
}

export function peopleIn(people: People, group: Entry<'group'>): People {
  return people.filter(({ value }) => value.groupId === group.id);
}

/** What is against a wish or a limit after moves by hand: said, never stopped. */
function remarksOn(
  people: People,
  group: Entry<'group'>,
  largest: number,
  words: PeopleHere['words'],
): readonly string[] {
  const here = peopleIn(people, group);
  const { together, apart } = brokenWishesIn(people, group.id);
  const names = ([a, b]: Pair) => [nameIn(people, a, words), nameIn(people, b, words)] as const;
  return [
    ...(here.length > largest ? [words.board.tooMany(here.length, largest)] : []),
    ...apart.map((pair) => words.board.apartHere(...names(pair))),
    ...together.map((pair) => words.board.notTogether(...names(pair))),
  ];
}
