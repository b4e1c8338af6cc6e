import { useMemo } from 'react';
import { type ShelfUse, shelfUses } from '#/domain/coverage.ts';
import { plenaryProposals } from '#/domain/decisions.ts';
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
  const ofGroups = session.groups.flatMap((group) =>
    session.decisions.filter(({ value }) => value.groupId === group.id),
  );
  const begun = plenary.find(({ id }) => pointsOf(session, id).length > 0)?.id ?? allGroups;
  const known = wanted === allGroups || [...plenary, ...ofGroups].some(({ id }) => id === wanted);
  const chosen = known && wanted !== null ? wanted : begun;
  const looked = chosen === allGroups ? ofGroups : session.decisions.filter(({ id }) => id === chosen);
  const traces = looked
    .flatMap(({ id }) => pointsOf(session, id))
    // A point that was written this moment has not been followed yet.
    .flatMap((point) => view.traces.get(point.id) ?? []);
  const groupId = looked.length === 1 ? (looked[0]?.value.groupId ?? undefined) : undefined;
  const uses = shelfUses(view.shelves, view.written, traces);
  return { plenary, ofGroups, chosen, groupId, traces, uses };
}
