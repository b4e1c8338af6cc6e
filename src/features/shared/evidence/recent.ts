import { useSyncExternalStore } from 'react';
import type { Evidence } from '#/domain/discussion.ts';
import { withRecent } from '#/domain/knowledge-search.ts';

/** What this window has cited lately, newest first, per workshop. A convenience: gone when the window is. */
const recentByWorkshop = new Map<string, readonly Evidence[]>();
const listeners = new Set<() => void>();
const none: readonly Evidence[] = [];

export function rememberEvidence(workshopId: string, evidence: Evidence): void {
  recentByWorkshop.set(workshopId, withRecent(recentByWorkshop.get(workshopId) ?? none, evidence));
  for (const tell of listeners) tell();
}

export function useRecentEvidence(workshopId: string): readonly Evidence[] {
  return useSyncExternalStore(subscribe, () => recentByWorkshop.get(workshopId) ?? none);
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
