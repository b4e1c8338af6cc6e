import type { StorageProblem } from '#/domain/storage-problem.ts';

/** What the status line says about saving. `at`: when the last transaction committed, milliseconds since 1970. */
export type SaveState =
  | { readonly state: 'saved'; readonly at: number | null }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly problem: StorageProblem };

let current: SaveState = { state: 'saved', at: null };
const listeners = new Set<() => void>();

export function readSaveState(): SaveState {
  return current;
}

export function setSaveState(state: SaveState): void {
  current = state;
  for (const listener of listeners) listener();
}

export function subscribeToSaveState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
