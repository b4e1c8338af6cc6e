import { useMemo } from 'react';
import { notePlacesOf, type Received, type RollCall, rollCallOf } from '#/domain/roll-call.ts';
import { useExchanges, useNoteCounts } from '#/storage/react.ts';
import type { Exchange } from '#/storage/rows.ts';
import { useWorkshop } from './workshop.tsx';

/** What has come from which group, live. Undefined while it is read. */
export function useRollCall(): RollCall | undefined {
  const { workshopId, session } = useWorkshop();
  const places = useMemo(
    () =>
      notePlacesOf(
        session,
        session.groups.map((group) => group.id),
      ),
    [session],
  );
  const counts = useNoteCounts(workshopId, places);
  const exchanges = useExchanges(workshopId);
  return useMemo(
    () => counts && exchanges && rollCallOf(session, counts, lastReceived(exchanges)),
    [session, counts, exchanges],
  );
}

function lastReceived(exchanges: readonly Exchange[]): ReadonlyMap<string, Received> {
  const last = new Map<string, Received>();
  for (const { direction, undone, groups, at, receipt } of exchanges) {
    if (direction !== 'received' || undone) continue;
    for (const groupId of groups) if (at >= (last.get(groupId)?.at ?? 0)) last.set(groupId, { at, receipt });
  }
  return last;
}
