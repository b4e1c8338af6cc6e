import { useCallback } from 'react';
import type { Change, Moment } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import type { Result } from '#/domain/result.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { newId, type Saved, saveChanges } from '#/storage/records.ts';

export type Edit = (
  rule: (moment: Moment) => readonly Change[],
  options?: { readonly clearDraft?: string },
) => Promise<Result<Saved, StorageProblem>>;

/** Runs a rule with the moment and ids it needs, and saves what it asks for in one transaction. */
export function useEdit(workshopId: Id<'workshop'>): Edit {
  return useCallback(
    async (rule, options) => saveChanges(workshopId, rule({ now: Date.now(), newId }), options),
    [workshopId],
  );
}
