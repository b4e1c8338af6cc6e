import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { headcountOf } from '#/domain/group-plan.ts';
import type { Id } from '#/domain/ids.ts';
import {
  type Counted,
  divided,
  type Tally,
  undivided,
  withHands,
  withMoreHands,
  writeCount,
} from '#/domain/support.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { keepCounts } from './count-keeper.ts';

export interface Counting {
  /** How many people the plan says are here; 0 when it does not say. */
  readonly present: number;
  readonly shown: (point: Entry<'point'>) => Counted;
  readonly act: (point: Entry<'point'>, rule: (before: Counted) => Counted) => void;
  /** One hand more or fewer. */
  readonly more: (point: Entry<'point'>, tally: Tally, by: 1 | -1) => void;
  readonly write: (point: Entry<'point'>, tally: Tally, number: number) => void;
  /** Of what was done to these points. Answers with the point it was about. */
  readonly undo: () => Id<'point'> | null;
  readonly canUndo: boolean;
  /** Whether this point is counted by kind of people: as it was counted, else as the one before was. */
  readonly isByKind: (point: Entry<'point'>) => boolean;
  readonly countByKind: (point: Entry<'point'>, byKind: boolean) => void;
}

/** Counting hands for the points: each tap is shown at once and none is lost. */
export function useCounting(points: readonly Entry<'point'>[]): Counting {
  const { workshopId, session } = useWorkshop();
  const edit = useEdit(workshopId);
  const latestEdit = useRef(edit);
  latestEdit.current = edit;
  const [chosen, choose] = useState<boolean | null>(null);
  const keeper = useMemo(
    () =>
      keepCounts(async (pointId, counted) => {
        const saved = await latestEdit.current(() => writeCount(pointId, counted));
        return { ok: saved.ok, written: (saved.ok && saved.value.written.get(pointId)) || [] };
      }),
    [],
  );
  useEffect(() => {
    for (const { id, value, heads } of points) keeper.recordShows(id, value, heads);
  });
  useSyncExternalStore(keeper.subscribe, keeper.version);
  const shown = ({ id, value }: Entry<'point'>) => keeper.shown(id, value);
  const act: Counting['act'] = ({ id, value }, rule) => keeper.act(id, value, rule);
  const { politicians, administrators } = headcountOf(session.groups);
  const present = politicians + administrators;
  return {
    present,
    shown,
    act,
    more: (point, tally, by) => act(point, (before) => withMoreHands(before, tally, by, present)),
    write: (point, tally, number) => act(point, (before) => withHands(before, tally, number, present)),
    undo: () => keeper.undo(points),
    canUndo: keeper.canUndo(points),
    isByKind: (point) => {
      const { hands } = shown(point);
      if (hands !== null) return hands.byKind !== undefined;
      return chosen ?? points.some((each) => shown(each).hands?.byKind !== undefined);
    },
    countByKind: (point, byKind) => {
      choose(byKind);
      act(point, byKind ? divided : undivided);
    },
  };
}
