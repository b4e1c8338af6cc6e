import type { Change, Moment } from '#/domain/change.ts';
import { type AnyEntry, type Entry, isEntryOf } from '#/domain/entry.ts';
import type { DeviceId, Id } from '#/domain/ids.ts';
import type { Kind } from '#/domain/kinds.ts';
import { inOrder } from '#/domain/order.ts';

/**
 * A workshop kept on paper: takes the changes a rule asks for and shows what stands there afterwards.
 * No revisions and no database, so that a story about the plan is about the plan only.
 */
export function paperWorkshop(changes: readonly Change[] = []): PaperWorkshop {
  const entries = new Map<string, AnyEntry>();
  let made = 0;
  const paper: PaperWorkshop = {
    moment: { now: Date.parse('2027-01-04T08:00:00Z'), newId: (kind) => `${kind}-${++made}` as never },
    all: (kind) =>
      [...entries.values()].filter((entry) => isEntryOf(kind, entry) && !entry.deleted) as unknown as never,
    ordered: (kind) => inOrder(paper.all(kind) as never) as never,
    everything: () => [...entries.values()],
    write: (wanted) => {
      for (const change of wanted) writeOne(entries, change);
    },
  };
  paper.write(changes);
  return paper;
}

interface PaperWorkshop {
  readonly moment: Moment;
  readonly all: <K extends Kind>(kind: K) => Entry<K>[];
  readonly ordered: <K extends Kind>(kind: K) => Entry<K>[];
  readonly everything: () => AnyEntry[];
  readonly write: (changes: readonly Change[]) => void;
}

function writeOne(entries: Map<string, AnyEntry>, change: Change): void {
  const before = entries.get(change.id);
  switch (change.type) {
    case 'create':
      entries.set(change.id, blank(change.kind, change.id, change.value));
      return;
    case 'edit':
      if (before)
        entries.set(change.id, {
          ...before,
          deleted: false,
          value: { ...before.value, ...change.patch },
        } as AnyEntry);
      return;
    case 'delete':
      if (before) entries.set(change.id, { ...before, deleted: true });
      return;
    case 'erase':
      if (before)
        entries.set(change.id, { ...before, value: {}, deleted: true, erased: true } as unknown as AnyEntry);
      return;
    case 'undelete':
      if (before) entries.set(change.id, { ...before, deleted: false });
      return;
  }
}

function blank(kind: Kind, id: Id, value: unknown): AnyEntry {
  return {
    id,
    kind,
    value,
    workshopId: 'paper' as Id<'workshop'>,
    place: '',
    heads: [],
    conflicts: [],
    deleted: false,
    erased: false,
    deletedOn: null,
    createdAt: 0,
    changedAt: 0,
    changedBy: 'paper' as DeviceId,
  } as unknown as AnyEntry;
}
