import type { Change, Written } from './change.ts';
import type { Entry } from './entry.ts';
import type { RecordId, RevisionId } from './ids.ts';

/** Something people did in one go: what it writes, and what takes exactly that back. */
export interface Act {
  readonly changes: readonly Change[];
  readonly undo: readonly Change[];
}

/** @param before the records that the changes are about, as they were; those that the act itself makes need not be there */
export function actOf(changes: readonly Change[], before: readonly Entry[]): Act {
  const entries = new Map<string, Entry>(before.map((entry) => [entry.id, entry]));
  return {
    changes,
    undo: changes.toReversed().flatMap((change) => opposite(change, entries.get(change.id))),
  };
}

/** Nothing is left to do. */
export const noAct: Act = { changes: [], undo: [] };

/** One after the other, as one. */
export function bothActs(first: Act, then: Act): Act {
  return { changes: [...first.changes, ...then.changes], undo: [...then.undo, ...first.undo] };
}

/**
 * What takes the act back once it is saved. Each field it changed gets back what it said before; `base` is what the act
 * made of the record, so that what somebody has written there since is not buried.
 *
 * @param written what the act gave each record; a record without was not changed by it
 */
export function takenBack(act: Act, written: Written): readonly Change[] {
  return act.undo.flatMap((change) => {
    const base = written.get(change.id);
    if (base === undefined) return [];
    return [change.type === 'edit' ? { ...change, base } : change];
  });
}

/** What can still be taken back, and whether something was left because people have gone on from it. */
export interface StillTakenBack {
  readonly changes: readonly Change[];
  readonly left: boolean;
}

/**
 * The same while others may have gone on. What the act made goes only while it is as it was made, and a proposal not while
 * it has points that do not go or move back with it. What has been deleted since stays deleted.
 *
 * @param live the proposals, points and actions that are shown now
 */
export function stillTakenBack(act: Act, written: Written, live: readonly Entry[]): StillTakenBack {
  const shown = new Map<string, Entry>(live.map((entry) => [entry.id, entry]));
  const all = takenBack(act, written).filter(({ type, id }) => type !== 'delete' || shown.has(id));
  const made = all.filter(({ type }) => type === 'delete').map(({ id }) => id);
  const going = new Set(made.filter((id) => isAsMade(shown.get(id), written.get(id))));
  const leaving = new Set(all.flatMap((change) => (isMoveToProposal(change) ? change.id : [])));
  const holds = (id: RecordId) =>
    live.some(
      (entry) =>
        'decisionId' in entry.value &&
        entry.value.decisionId === id &&
        !going.has(entry.id) &&
        !leaving.has(entry.id),
    );
  const changes = all.filter(({ type, id }) => {
    if (type === 'delete') return going.has(id) && !holds(id);
    return type !== 'edit' || shown.has(id);
  });
  return { changes, left: changes.length < all.length };
}

/**
 * What of the act stands just as the act made it, taken back. A record that people have gone on from is left with all that it
 * says.
 *
 * @param live the records of the act that are shown now
 */
export function untouchedTakenBack(act: Act, written: Written, live: readonly Entry[]): StillTakenBack {
  const shown = new Map<string, Entry>(live.map((entry) => [entry.id, entry]));
  const all = takenBack(act, written).filter(({ id }) => shown.has(id));
  const changes = all.filter(({ id }) => isAsMade(shown.get(id), written.get(id)));
  return { changes, left: changes.length < all.length };
}

/** What is taken back to the proposal it came from is not left in the one it came to. */
function isMoveToProposal(change: Change): boolean {
  return change.type === 'edit' && 'decisionId' in change.patch;
}

function isAsMade(entry: Entry | undefined, made: readonly RevisionId[] = []): boolean {
  return entry?.heads.length === made.length && made.every((id) => entry.heads.includes(id));
}

function opposite(change: Change, before: Entry | undefined): readonly Change[] {
  switch (change.type) {
    case 'create':
      return [{ type: 'delete', id: change.id }];
    case 'delete':
      return [{ type: 'undelete', id: change.id }];
    case 'undelete':
      return [{ type: 'delete', id: change.id }];
    case 'edit': {
      if (before === undefined) return [];
      const changed = Object.entries(before.value).filter(([field]) => field in change.patch);
      return [{ ...change, patch: Object.fromEntries(changed) } as Change];
    }
    case 'erase':
      return [];
  }
}
