import type { Draft } from './drafts.ts';

/**
 * Text that has been typed and is not yet in the database. When the page is hidden it is written to localStorage at
 * once, as nothing asynchronous may get to run any more; at the next start it is found there (drafts.ts).
 */
const unsaved = new Map<string, Draft>();
const listeners = new Set<() => void>();

const prefix = 'politisk-verksted/unsaved/';
/** One per window, so that two windows do not overwrite each other's. */
const spillKey = prefix + Math.random().toString(36).slice(2);
/** localStorage holds 5 MB for everything, and a large value takes long to write while the page is going away. */
const spillLimit = 100_000;

let hidden = false;
let spilled = false;

/** Called on every key: from now on the text survives a sudden end. */
export function holdDraft(draft: Draft): void {
  const wasEmpty = unsaved.size === 0;
  unsaved.set(draft.key, draft);
  if (hidden) writeSpill();
  if (wasEmpty) tell();
}

export function heldDraft(key: string): Draft | undefined {
  return unsaved.get(key);
}

export function heldDrafts(): readonly Draft[] {
  return [...unsaved.values()];
}

/** The draft is in the database, or is not wanted any more. Text typed since stays held. */
export function releaseDraft(draft: Draft | undefined): void {
  if (draft === undefined || unsaved.get(draft.key) !== draft) return;
  unsaved.delete(draft.key);
  if (spilled) writeSpill();
  if (unsaved.size === 0) tell();
}

/** What is being written there is not wanted any more. */
export function releaseDraftsOf(workshopId: string): void {
  for (const draft of heldDrafts()) if (draft.workshopId === workshopId) releaseDraft(draft);
}

/** What was being written in records that are erased, also where this window has left it in localStorage. */
export function releaseErased(recordIds: ReadonlySet<string>): void {
  for (const draft of heldDrafts()) if (recordIds.has(draft.recordId ?? '')) releaseDraft(draft);
}

/** Whether everything unsaved lies in localStorage now. */
export function spillUnsaved(): boolean {
  hidden = true;
  return writeSpill();
}

export function pageIsVisible(): void {
  hidden = false;
}

export function subscribeToUnsaved(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What windows that ended suddenly left behind; and how to remove it, once it is in the database. */
export function readSpills(): { readonly drafts: readonly Draft[]; readonly remove: () => void } {
  const keys = spillKeys();
  const drafts = keys.flatMap((key) => parseSpill(localStorage.getItem(key)));
  return {
    drafts,
    remove: () => {
      for (const key of keys) localStorage.removeItem(key);
    },
  };
}

/** The database does not take what was left behind: this window holds it, as if it had been typed here. */
export function takeOverSpills(drafts: readonly Draft[], removeSpills: () => void): void {
  for (const draft of drafts.toSorted((a, b) => a.updatedAt - b.updatedAt)) holdDraft(draft);
  if (writeSpill()) removeSpills();
}

export function removeSpills(): void {
  unsaved.clear();
  for (const key of spillKeys()) localStorage.removeItem(key);
}

/** What was being written in these workshops is not wanted any more, whichever window has left it behind. */
export function removeSpillsOf(workshopIds: readonly string[]): void {
  for (const id of workshopIds) releaseDraftsOf(id);
  for (const key of spillKeys()) {
    const drafts = parseSpill(localStorage.getItem(key));
    const kept = drafts.filter(({ workshopId }) => !workshopIds.includes(workshopId));
    if (kept.length === 0) localStorage.removeItem(key);
    else if (kept.length < drafts.length) localStorage.setItem(key, JSON.stringify(kept));
  }
}

function writeSpill(): boolean {
  const fitting = newestThatFit([...unsaved.values()]);
  try {
    if (unsaved.size === 0) localStorage.removeItem(spillKey);
    else localStorage.setItem(spillKey, JSON.stringify(fitting));
    spilled = unsaved.size > 0;
    return fitting.length === unsaved.size;
  } catch {
    // Full or forbidden: the text is still on the screen and in memory.
    return false;
  }
}

function newestThatFit(drafts: readonly Draft[]): readonly Draft[] {
  let room = spillLimit;
  return drafts
    .toSorted((a, b) => b.updatedAt - a.updatedAt)
    .filter((draft) => {
      const size = JSON.stringify(draft).length;
      if (size <= room) room -= size;
      else return false;
      return true;
    });
}

function spillKeys(): string[] {
  if (typeof localStorage === 'undefined') return [];
  return Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i) ?? '').filter((key) =>
    key.startsWith(prefix),
  );
}

function parseSpill(text: string | null): Draft[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(parsed) ? parsed.filter(isDraft) : [];
  } catch {
    return [];
  }
}

function isDraft(value: unknown): value is Draft {
  const draft = value as Partial<Draft> | null;
  return typeof draft?.key === 'string' && typeof draft.values === 'object' && Array.isArray(draft.base);
}

function tell(): void {
  for (const listener of listeners) listener();
}
