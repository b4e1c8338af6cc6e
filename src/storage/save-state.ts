import type { StorageProblem } from '#/domain/storage-problem.ts';
import { heldDrafts, subscribeToUnsaved } from './unsaved.ts';

/** What the status line says about saving. `at`: when the last transaction committed, milliseconds since 1970. */
export type SaveState =
  | { readonly state: 'saved'; readonly at: number | null }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly problem: StorageProblem };

let current: SaveState = { state: 'saved', at: null };
let savedAt: number | null = null;
let failure: StorageProblem | null = null;
let underWay = 0;
const listeners = new Set<() => void>();

export function readSaveState(): SaveState {
  return current;
}

/** A write has begun. Call what is returned when it has committed (null) or failed. */
export function beginSaving(): (problem: StorageProblem | null) => void {
  underWay += 1;
  update();
  return (problem) => {
    underWay -= 1;
    failure = problem;
    if (problem === null) savedAt = Date.now();
    update();
  };
}

/** A problem that is there whether or not anything is being written. */
export function sayFailed(problem: StorageProblem): void {
  failure = problem;
  update();
}

/** The problem has gone away by itself: the other window was closed. */
export function sayRecovered(type: StorageProblem['type']): void {
  if (failure?.type === type) failure = null;
  update();
}

export function subscribeToSaveState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Text that is still only in memory is «Lagrer …», too. */
function update(): void {
  const next = stateNow();
  if (same(next, current)) return;
  current = next;
  for (const listener of listeners) listener();
}

function stateNow(): SaveState {
  if (failure) return { state: 'failed', problem: failure };
  return underWay > 0 || heldDrafts().length > 0 ? { state: 'saving' } : { state: 'saved', at: savedAt };
}

function same(a: SaveState, b: SaveState): boolean {
  return (
    a.state === b.state &&
    (a.state !== 'saved' || a.at === (b as typeof a).at) &&
    (a.state !== 'failed' || a.problem === (b as typeof a).problem)
  );
}

subscribeToUnsaved(update);
