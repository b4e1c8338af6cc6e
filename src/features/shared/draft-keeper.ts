import type { RevisionId } from '#/domain/ids.ts';

/** What is typed is stored this soon after the last key, at least this often, and sealed after this long a silence. Milliseconds. */
const keepAfter = 500;
const keepAtLeast = 5_000;
const sealAfter = 30_000;

/** A text being written. */
export interface Writing {
  readonly text: string;
  /** The heads the author saw when the writing began: what an import brings meanwhile becomes a conflict. */
  readonly base: readonly RevisionId[];
}

/** Where the keeper puts things; the field's own storage. */
export interface DraftPlaces {
  /** At once, in memory: called on every key. */
  readonly hold: (writing: Writing) => void;
  /** Into the database, as a draft. */
  readonly keep: (writing: Writing) => void;
  /** Into a revision, or one for each wording of another field (decision 33). `written`: empty when the record already said so. */
  readonly seal: (
    writing: Writing,
  ) => Promise<{ readonly ok: boolean; readonly written: readonly RevisionId[] }>;
}

export interface DraftKeeper {
  /** What the field shows in place of the record's own text; null when that stands. */
  readonly text: () => string | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** `seen`: the heads of the record that the field shows. */
  readonly type: (text: string, seen: readonly RevisionId[]) => void;
  /** Goes on with what was found after a sudden end. */
  readonly resume: (writing: Writing) => void;
  /** The record is shown with these heads now. */
  readonly recordShows: (heads: readonly RevisionId[]) => void;
  /** True when there is nothing left to seal. */
  readonly seal: () => Promise<boolean>;
}

/** Keeps one field's text while it is written, without React: what to store when. */
export function keepDrafts(places: DraftPlaces): DraftKeeper {
  let writing: Writing | null = null;
  /** Sealed, but the record on the screen does not show it yet. */
  let sealed: { readonly text: string; readonly ids: readonly RevisionId[] } | null = null;
  let shownHeads: readonly RevisionId[] = [];
  /** Come before what was sealed last: the record may be shown some seals late, and must not take the newer text away. */
  const older = new Set<RevisionId>();
  let lastSealed: readonly RevisionId[] = [];
  let sealing: Promise<boolean> | null = null;
  let lastKept = 0;
  let keepTimer: ReturnType<typeof setTimeout> | undefined;
  let sealTimer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const tell = () => {
    for (const listener of listeners) listener();
  };

  const showsOlder = () => shownHeads.every((head) => older.has(head));

  const keep = () => {
    clearTimeout(keepTimer);
    keepTimer = undefined;
    lastKept = Date.now();
    if (writing) places.keep(writing);
  };

  const plan = () => {
    clearTimeout(keepTimer);
    clearTimeout(sealTimer);
    const overdue = lastKept + keepAtLeast - Date.now();
    keepTimer = setTimeout(keep, Math.max(0, Math.min(keepAfter, overdue)));
    sealTimer = setTimeout(() => void seal(), sealAfter);
  };

  const write = (next: Writing) => {
    if (writing === null) lastKept = Date.now();
    writing = next;
    places.hold(next);
    plan();
    tell();
  };

  const sealNow = async (): Promise<boolean> => {
    clearTimeout(keepTimer);
    clearTimeout(sealTimer);
    const now = writing;
    if (now === null) return true;
    for (const head of shownHeads) older.add(head);
    const { ok, written } = await places.seal(now);
    if (!ok) return false;
    if (written.length > 0) {
      for (const id of lastSealed) older.add(id);
      lastSealed = written;
    }
    if (writing !== null && writing !== now) {
      // Typed on meanwhile: the author has seen the own sealed text, and nothing else that may have come.
      write({ ...writing, base: written.length > 0 ? written : writing.base });
      return false;
    }
    writing = null;
    if (written.length > 0) sealed = showsOlder() ? { text: now.text, ids: written } : null;
    else if (sealed?.text !== now.text) sealed = null;
    tell();
    return true;
  };

  /** One after the other: a second one seals what has been typed since. */
  const seal = (): Promise<boolean> => {
    const after = sealing ?? Promise.resolve(true);
    const mine: Promise<boolean> = after.then(sealNow).finally(() => {
      if (sealing === mine) sealing = null;
    });
    sealing = mine;
    return mine;
  };

  return {
    text: () => writing?.text ?? sealed?.text ?? null,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    type: (text, seen) => {
      write({ text, base: writing?.base ?? sealed?.ids ?? seen });
    },
    resume: (found) => {
      if (writing === null) write(found);
    },
    recordShows: (heads) => {
      shownHeads = heads;
      if (sealed === null || showsOlder()) return;
      sealed = null;
      tell();
    },
    seal,
  };
}
