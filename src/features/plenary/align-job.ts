import { alignPoints, type PointRow } from '#/domain/alignment.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';

/** What `alignPoints` asks for, in a form that can be sent to a worker. */
export interface AlignJob {
  readonly points: readonly Entry<'point'>[];
  readonly apart: readonly (readonly [Id<'point'>, Id<'point'>])[];
  /** The group each point comes from; one that is missing comes from none. */
  readonly groups: ReadonlyMap<Id<'point'>, Id<'group'>>;
}

export function alignJob({ points, apart, groups }: AlignJob): readonly PointRow[] {
  return alignPoints(points, apart, (point) => groups.get(point.id) ?? null);
}
