import type { Id, RevisionId } from '#/domain/ids.ts';
import type { Counted } from '#/domain/support.ts';

/** What saving a count came to: `written` is null when the record said so already. */
type Saved = { readonly ok: boolean; readonly written: RevisionId | null };

export interface CountKeeper {
  /** What the screen shows: what has been tapped, before it comes back from the database. */
  readonly shown: (pointId: Id<'point'>, stored: Counted) => Counted;
  /** Taps are quicker than the database: each goes on from the one before, and what they came to is saved in turn. */
  readonly act: (pointId: Id<'point'>, stored: Counted, rule: (before: Counted) => Counted) => void;
  /** The record stands like this now, with these heads. */
  readonly recordShows: (pointId: Id<'point'>, stored: Counted, heads: readonly RevisionId[]) => void;
  /** What was tapped last is taken back; null when nothing is left to take back. */
  readonly undo: () => Id<'point'> | null;
  readonly canUndo: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes with everything that is tapped or has come back. */
  readonly version: () => number;
}

interface Ahead {
  readonly counted: Counted;
  /** Null while it is being saved. */
  readonly written: RevisionId | null;
}

/** Keeps counts while hands are being counted, without React. */
export function keepCounts(save: (pointId: Id<'point'>, counted: Counted) => Promise<Saved>): CountKeeper {
  const ahead = new Map<Id<'point'>, Ahead>();
  const done: { readonly pointId: Id<'point'>; readonly before: Counted }[] = [];
  const listeners = new Set<() => void>();
  let version = 0;
  let saving: Promise<void> = Promise.resolve();

  const tell = () => {
    version += 1;
    for (const listener of listeners) listener();
  };

  /** Of several taps in a row only what they came to is written. */
  const saveLatest = async (pointId: Id<'point'>) => {
    const mine = ahead.get(pointId);
    if (mine === undefined || mine.written !== null) return;
    const { ok, written } = await save(pointId, mine.counted).catch(() => ({ ok: false, written: null }));
    if (ahead.get(pointId) !== mine) return;
    if (ok && written !== null) ahead.set(pointId, { ...mine, written });
    else ahead.delete(pointId);
    tell();
  };

  const write = (pointId: Id<'point'>, counted: Counted) => {
    ahead.set(pointId, { counted, written: null });
    saving = saving.then(() => saveLatest(pointId));
    tell();
  };

  const shown: CountKeeper['shown'] = (pointId, stored) => ahead.get(pointId)?.counted ?? countedOf(stored);

  return {
    shown,
    act: (pointId, stored, rule) => {
      const before = shown(pointId, stored);
      const next = rule(before);
      if (isSame(next, before)) return;
      done.push({ pointId, before });
      write(pointId, next);
    },
    recordShows: (pointId, stored, heads) => {
      const mine = ahead.get(pointId);
      if (mine === undefined || mine.written === null) return;
      if (!heads.includes(mine.written) && !isSame(mine.counted, countedOf(stored))) return;
      ahead.delete(pointId);
      tell();
    },
    undo: () => {
      const last = done.pop();
      if (last === undefined) return null;
      write(last.pointId, last.before);
      return last.pointId;
    },
    canUndo: () => done.length > 0,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    version: () => version,
  };
}

/** A point holds more than its count. */
function countedOf({ hands, support }: Counted): Counted {
  return { hands, support };
}

function isSame(one: Counted, other: Counted): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
