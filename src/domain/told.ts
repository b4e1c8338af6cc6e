import type { AnyEntry, Entry } from './entry.ts';
import type { Id } from './ids.ts';
import { inOrder } from './order.ts';
import type { Session } from './session.ts';

/** What leaves the workshop in documents and in the result file: the same rules for both. */

/** Notes that are told, in their order: not in the trash, and not marked «kun i arbeidsfilen». */
export function toldNotes(entries: readonly AnyEntry[]): Entry<'note'>[] {
  return inOrder(entries.filter((entry) => entry.kind === 'note')).filter(
    (note) => !note.deleted && !note.value.workingFileOnly,
  );
}

/** What is in the trash, erased or marked «kun i arbeidsfilen» is not told by way of a link to it either. */
export function isTold(entry: AnyEntry): boolean {
  return !entry.deleted && !entry.erased && !(entry.kind === 'note' && entry.value.workingFileOnly);
}

/** The groups of the plan; then any that is not there any more and has still left words behind. */
export function tellingGroups(session: Session, entries: readonly AnyEntry[]): Id<'group'>[] {
  const planned = session.groups.map(({ id }) => id);
  const known = new Set<string>(planned);
  const writing = [...toldNotes(entries), ...session.decisions].flatMap(({ value }) => value.groupId ?? []);
  const lost = new Set(writing.filter((id) => !known.has(id)));
  return [...planned, ...[...lost].sort()];
}

const endOfYear9999 = 253_402_300_799_999;

/** ISO 8601. Whether the list of participants has come along or not makes no other file. */
export function newestChange(entries: readonly AnyEntry[]): string {
  const newest = entries
    .filter(({ kind }) => kind !== 'participant')
    .reduce((latest, entry) => Math.max(latest, entry.changedAt), 0);
  return new Date(Math.min(newest, endOfYear9999)).toISOString();
}
