import { type Change, edit, remove } from './change.ts';
import type { Entry } from './entry.ts';
import { numbersThatFollow, type People } from './participants.ts';

/** The list and the groups as they stand at some moment. */
export interface ListAndGroups {
  readonly people: People;
  readonly groups: readonly Entry<'group'>[];
}

/**
 * What takes these changes back, made when all stood as `before`. Other things may have been done since: people get back
 * what they had, and the groups' numbers are those of the people as they sit now, never the old ones of other people. Only
 * a group whose people are the same as before gets its old numbers, which may have been somebody's own.
 */
export function takenBack(changes: readonly Change[], before: ListAndGroups, now: ListAndGroups): Change[] {
  const back = changes.toReversed().flatMap((change) => inverseOf(change, before.people));
  const after = { people: peopleAfter(back, before, now), groups: groupsAfter(back, before, now) };
  const numbered = new Set(changes.flatMap((change) => (isOfGroup(change) ? change.id : [])));
  const asBefore = after.groups.filter(
    ({ id }) => numbered.has(id) && membersOf(before.people, id) === membersOf(after.people, id),
  );
  const kept = new Set(asBefore.map(({ id }) => id));
  const follow = numbersThatFollow(now.people, after.people, after.groups);
  return [
    ...back,
    ...before.groups
      .filter(({ id }) => kept.has(id))
      .map(({ id, value: { politicians, administrators } }) =>
        edit('group', id, { politicians, administrators }),
      ),
    ...follow.filter((change) => !kept.has(change.id as Entry<'group'>['id'])),
  ];
}

function inverseOf(change: Change, people: People): Change[] {
  if (change.type === 'create') return [remove(change.id)];
  if (change.type === 'delete') return [{ type: 'undelete', id: change.id }];
  const value = people.find(({ id }) => id === change.id)?.value as Fields | undefined;
  // The numbers of groups are not taken back, but counted.
  if (change.type !== 'edit' || value === undefined) return [];
  const old = Object.keys(change.patch).map((field) => [field, value[field] ?? missing(field)]);
  return [{ ...change, patch: Object.fromEntries(old) } as Change];
}

type Fields = Readonly<Record<string, unknown>>;

/** What a field that was not there means. */
function missing(field: string): unknown {
  return field === 'together' || field === 'apart' ? [] : null;
}

function peopleAfter(back: readonly Change[], before: ListAndGroups, now: ListAndGroups): People {
  const here = withThoseBack(back, before.people, now.people);
  const patches = new Map(
    back.flatMap((change) => (change.type === 'edit' ? [[change.id, change.patch]] : [])),
  );
  return here.map((entry) => ({ ...entry, value: { ...entry.value, ...patches.get(entry.id) } }));
}

function groupsAfter(back: readonly Change[], before: ListAndGroups, now: ListAndGroups) {
  return withThoseBack(back, before.groups, now.groups);
}

/** Without those the changes made, and with those they took away. */
function withThoseBack<E extends { readonly id: string }>(
  back: readonly Change[],
  before: readonly E[],
  now: readonly E[],
): readonly E[] {
  const idsOf = (type: Change['type']) =>
    new Set<string>(back.flatMap((change) => (change.type === type ? change.id : [])));
  const [gone, again] = [idsOf('delete'), idsOf('undelete')];
  return [
    ...now.filter(({ id }) => !gone.has(id) && !again.has(id)),
    ...before.filter(({ id }) => again.has(id)),
  ];
}

function isOfGroup(change: Change): change is Extract<Change, { type: 'edit'; kind: 'group' }> {
  return change.type === 'edit' && change.kind === 'group';
}

function membersOf(people: People, groupId: string): string {
  return people
    .filter(({ value }) => value.groupId === groupId)
    .map(({ id, value }) => `${id} ${value.participantKind}`)
    .toSorted()
    .join('\n');
}
