import { useMemo } from 'react';
import type { Id } from '#/domain/ids.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';

/** The ids of the case papers and the sources that belong to the step: they come first, everywhere. */
export function useOwnShelves(stepId: Id<'step'> | null): ReadonlySet<string> {
  const { session } = useWorkshop();
  const step = session.steps.find((each) => each.id === stepId)?.value;
  return useMemo(() => new Set<string>([...(step?.casePaperIds ?? []), ...(step?.sourceIds ?? [])]), [step]);
}
