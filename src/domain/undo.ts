import type { Change } from './change.ts';
import type { AnyEntry } from './entry.ts';
import type { RevisionId } from './ids.ts';

/**
 * What was asked for, taken back: the last first. `before`: the records as they stood. `heads`: what they became; what
 * somebody else has written since then is not buried. An erasure cannot be taken back.
 */
export function undoneChanges(
  changes: readonly Change[],
  before: readonly AnyEntry[],
  heads: ReadonlyMap<string, readonly RevisionId[]>,
): readonly Change[] {
  const entries = new Map<string, AnyEntry>(before.map((entry) => [entry.id, entry]));
  return changes.toReversed().flatMap((change) => undone(change, entries, heads));
}

function undone(
  change: Change,
  before: ReadonlyMap<string, AnyEntry>,
  heads: ReadonlyMap<string, readonly RevisionId[]>,
): readonly Change[] {
  switch (change.type) {
    case 'create':
    case 'undelete':
      return [{ type: 'delete', id: change.id }];
    case 'delete':
      return [{ type: 'undelete', id: change.id }];
    case 'edit': {
      const value = before.get(change.id)?.value ?? {};
      const patch = Object.fromEntries(Object.entries(value).filter(([field]) => field in change.patch));
      const base = heads.get(change.id);
      return [{ ...change, patch, ...(base && { base }) } as Change];
    }
    case 'erase':
      return [];
  }
}
