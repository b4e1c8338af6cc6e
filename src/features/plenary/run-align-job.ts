import { alignPoints, type PointRow } from '#/domain/alignment.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { RowChoices } from '#/domain/plenary-rows.ts';

export interface ToAlign {
  readonly points: readonly Entry<'point'>[];
  readonly groups: readonly (Id<'group'> | null)[];
  readonly apart: RowChoices['apart'];
}

export async function runAlignJob(job: ToAlign, _signal: AbortSignal): Promise<readonly PointRow[] | null> {
  const groups = new Map(job.points.map((point, index) => [point.id, job.groups[index] ?? null]));
  return alignPoints(job.points, job.apart, (point) => groups.get(point.id) ?? null);
}
