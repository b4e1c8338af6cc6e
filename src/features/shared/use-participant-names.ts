import { useMemo } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { useEntries } from '#/storage/react.ts';
import { useWorkshop } from './workshop.tsx';

const nobody: readonly Entry<'participant'>[] = [];

/** The names in the list of participants, where this device has one. */
export function useParticipantNames(): readonly string[] {
  const { workshopId } = useWorkshop();
  const participants = useEntries(workshopId, 'participant') ?? nobody;
  return useMemo(() => participants.map((each) => each.value.name), [participants]);
}
