import { useMemo } from 'react';
import { type ShelfUse, shelfUses } from '#/domain/coverage.ts';
import { groupProposals, plenaryProposals } from '#/domain/decisions.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { pointsOf, type Session } from '#/domain/session.ts';
import type { Trace } from '#/domain/trace.ts';
import type { TraceView } from '#/domain/trace-view.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';

/** In the address: all the groups' proposals together. */
export const allGroups = 'groups';

export interface Proposals {
  readonly plenary: readonly Entry<'decision'>[];
  readonly ofGroups: readonly Entry<'decision'>[];
  /** A proposal's id, or `allGroups`. */
  readonly chosen: string;
  /** Undefined where it is not one group's. */
  readonly groupId: Id<'group'> | undefined;
  /** Of the chosen points, in their order. */
  readonly traces: readonly Trace[];
  readonly uses: readonly ShelfUse[];
}

/** Whose points are looked at. Without a choice: the plenary's first proposal that has points, else all the groups'. */
export function useProposals(wanted: string | null, view: TraceView): Proposals {
  const { session } = useWorkshop();
  return useMemo(() => proposalsIn(session, wanted, view), [session, wanted, view]);
}

function proposalsIn(session: Session, wanted: string | null, view: TraceView): Proposals {
  const plenary = plenaryProposals(session);
  const groups = groupProposals(session);
  const ofGroups = groups.flatMap(({ decision }) => decision ?? []);
  const begun = plenary.find(({ id }) => pointsOf(session, id).length > 0)?.id ?? allGroups;
  const known = wanted === allGroups || [...plenary, ...ofGroups].some(({ id }) => id === wanted);
  const chosen = known && wanted !== null ? wanted : begun;
  const own = groups.filter(({ decision }) => chosen === allGroups || decision?.id === chosen);
  const points = [
    ...own.flatMap((group) => group.points),
    ...plenary.filter(({ id }) => id === chosen).flatMap(({ id }) => pointsOf(session, id)),
  ];
  const traces = points
    // A point that was written this moment has not been followed yet.
    .flatMap((point) => view.traces.get(point.id) ?? []);
  const groupId = own.length === 1 ? (own[0]?.decision?.value.groupId ?? undefined) : undefined;
  const uses = shelfUses(view.shelves, view.written, traces);
  return { plenary, ofGroups, chosen, groupId, traces, uses };
}
