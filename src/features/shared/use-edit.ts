import { useCallback, useRef } from 'react';
import type { Change, Moment } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import { bad, type Result } from '#/domain/result.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { problemLine } from '#/i18n/problem-text.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { now } from '#/platform/clock.ts';
import { newId, type Saved, type SaveOptions, saveChanges } from '#/storage/records.ts';
import { useToast } from '#/ui/Toasts.tsx';
import { mayWrite } from './pens.ts';

export type Edit = (
  rule: (moment: Moment) => readonly Change[],
  options?: SaveOptions,
) => Promise<Result<Saved, StorageProblem>>;

/** Runs a rule with the moment and ids it needs, saves what it asks for in one transaction, and says what went wrong. */
export function useEdit(workshopId: Id<'workshop'>): Edit {
  const toast = useToast();
  const speech = { t: useTexts(), format: useFormat() };
  const latest = useRef(speech);
  latest.current = speech;
  return useCallback(
    async (rule, options) => {
      const saved: Result<Saved, StorageProblem> = (await mayWrite(workshopId))
        ? await saveChanges(workshopId, rule({ now: now(), newId }), options)
        : bad({ type: 'otherWindowWrites' });
      if (!saved.ok) {
        const { t, format } = latest.current;
        toast({ text: problemLine(t, format, saved.problem), tone: 'danger' });
      }
      return saved;
    },
    [workshopId, toast],
  );
}
