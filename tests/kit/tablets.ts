import type { Change } from '#/domain/change.ts';
import type { DeviceId, Id, RecordId, RevisionId } from '#/domain/ids.ts';
import type { Kind } from '#/domain/kinds.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { entryOf } from '#/revisions/entry.ts';
import { headsOf, historyOf } from '#/revisions/heads.ts';
import { merge, type State, stateOf } from '#/revisions/merge.ts';
import { revise } from '#/revisions/revise.ts';
import { stub } from '#/revisions/seal.ts';
import { show } from '#/revisions/show.ts';

/** A story's tablet: people write on it, and it makes and opens files. The clocks tick once for each thing that is done. */
export interface Tablet {
  readonly name: string;
  readonly writes: (values: Readonly<Record<string, unknown>>, kind?: Kind) => RecordId;
  /** `base`: the heads its author saw when the typing began (`looksAt`). */
  readonly edits: (id: RecordId, patch: object, base?: readonly RevisionId[]) => void;
  readonly deletes: (id: RecordId) => void;
  readonly takesBack: (id: RecordId) => void;
  readonly erases: (id: RecordId) => void;
  readonly looksAt: (id: RecordId) => readonly RevisionId[];
  readonly file: () => readonly AnyRevision[];
  /** What has been written upon goes as stubs. */
  readonly prunedFile: () => readonly AnyRevision[];
  readonly opens: (...files: (readonly AnyRevision[])[]) => void;
  readonly sees: (id: RecordId) => ReturnType<typeof show>;
  readonly entry: (id: RecordId) => ReturnType<typeof entryOf>;
  readonly setsClock: (offset: number) => void;
}

let done = 0;
const start = Date.parse('2026-11-24T09:00:00Z');

export function tablet(name: string): Tablet {
  let state: State = new Map();
  let offset = 0;
  const of = (id: RecordId) => historyOf([...state.values()].filter((each) => each.header.recordId === id));
  const write = (change: Change) => {
    done += 1;
    const revisions = revise(of(change.id), change, {
      now: start + done * 1000 + offset,
      lastSeen: Math.max(0, ...[...state.values()].map((each) => each.header.hlc)),
      deviceId: name as DeviceId,
      salt: `salt-${done}`,
    });
    state = merge(state, stateOf(revisions));
  };
  return {
    name,
    writes: (values, kind = 'note') => {
      const id = `${kind}-${done + 1}` as RecordId;
      write({ type: 'create', kind, id, value: values } as never);
      return id;
    },
    edits: (id, patch, base) => write({ type: 'edit', id, patch, ...(base && { base }) } as never),
    deletes: (id) => write({ type: 'delete', id }),
    takesBack: (id) => write({ type: 'undelete', id }),
    erases: (id) => write({ type: 'erase', id }),
    looksAt: (id) => headsOf(of(id)).map((head) => head.id),
    file: () => [...state.values()],
    prunedFile: () => {
      const superseded = new Set([...state.values()].flatMap((each) => each.header.parents));
      return [...state.values()].map((each) => (superseded.has(each.id) ? stub(each) : each));
    },
    opens: (...files) => {
      for (const file of files) state = merge(state, stateOf(file));
    },
    sees: (id) => show(of(id)),
    entry: (id) => entryOf('workshop-1' as Id<'workshop'>, [...of(id).values()]),
    setsClock: (by) => {
      offset = by;
    },
  };
}

/** The wordings of a field that are to be settled, the shown one first. */
export function wordings(shown: ReturnType<typeof show>, field = 'text'): unknown[] {
  return (
    shown?.conflicts.find((conflict) => conflict.field === field)?.versions.map((each) => each.value) ?? []
  );
}
