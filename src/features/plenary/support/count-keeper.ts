import type { Id, RevisionId } from '#/domain/ids.ts';
import { type Counted, isSameCount } from '#/domain/support.ts';

/** What saving a count came to: `written` is empty when the record said so already. */
type Saved = { readonly ok: boolean; readonly written: readonly RevisionId[] };

/** A point as the record has it. */
type Stored = { readonly id: Id<'point'>; readonly value: Counted };

export interface CountKeeper {
  /** What the screen shows: what has been tapped, before it comes back from the database. */
  readonly shown: (pointId: Id<'point'>, stored: Counted) => Counted;
  /** Taps are quicker than the database: each goes on from the one before, and what they came to is saved in turn. */
  readonly act: (pointId: Id<'point'>, stored: Counted, rule: (before: Counted) => Counted) => void;
  /** The record stands like this now, with these heads. */
  readonly recordShows: (pointId: Id<'point'>, stored: Counted, heads: readonly RevisionId[]) => void;
  /**
   * What was tapped last for one of these points is taken back; null when nothing is left to take back. A count that
   * somebody else has changed since stays as they left it.
   */
  readonly undo: (points: readonly Stored[]) => Id<'point'> | null;
  readonly canUndo: (points: readonly Stored[]) => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** Changes with everything that is tapped or has come back. */
  readonly version: () => number;
}

interface Ahead {
  readonly counted: Counted;
  /** Null while it is being saved. */
  readonly written: readonly RevisionId[] | null;
}

interface Done {
  readonly pointId: Id<'point'>;
  readonly before: Counted;
  readonly after: Counted;
}

/** Keeps counts while hands are being counted, without React. */
export function keepCounts(save: (pointId: Id<'point'>, counted: Counted) => Promise<Saved>): CountKeeper {
  const ahead = new Map<Id<'point'>, Ahead>();
  const done: Done[] = [];
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
    const { ok, written } = await save(pointId, mine.counted).catch(() => ({ ok: false, written: [] }));
    if (ahead.get(pointId) !== mine) return;
    if (ok && written.length > 0) ahead.set(pointId, { ...mine, written });
    else ahead.delete(pointId);
    tell();
  };

  const write = (pointId: Id<'point'>, counted: Counted) => {
    ahead.set(pointId, { counted, written: null });
    saving = saving.then(() => saveLatest(pointId));
    tell();
  };

  const shown: CountKeeper['shown'] = (pointId, stored) => ahead.get(pointId)?.counted ?? countedOf(stored);

  /** Where in `done` the last act is that can be taken back; -1 when there is none. */
  const lastOf = (points: readonly Stored[]) => {
    const stands = new Map(points.map(({ id, value }) => [id, shown(id, value)]));
    return done.findLastIndex(({ pointId, after }) => {
      const now = stands.get(pointId);
      // Only the last act of each point: what stands before it is not what people see.
      stands.delete(pointId);
      return now !== undefined && isSameCount(now, after);
    });
  };

  return {
    shown,
    act: (pointId, stored, rule) => {
      const before = shown(pointId, stored);
      const next = rule(before);
      if (isSameCount(next, before)) return;
      done.push({ pointId, before, after: next });
      write(pointId, next);
    },
    recordShows: (pointId, stored, heads) => {
      const mine = ahead.get(pointId);
      if (mine === undefined || mine.written === null) return;
      if (!mine.written.some((id) => heads.includes(id)) && !isSameCount(mine.counted, stored)) return;
      ahead.delete(pointId);
      tell();
    },
    undo: (points) => {
      const place = lastOf(points);
      const last = done[place];
      if (last === undefined) return null;
      done.splice(place, 1);
      write(last.pointId, last.before);
      return last.pointId;
    },
    canUndo: (points) => lastOf(points) >= 0,
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
