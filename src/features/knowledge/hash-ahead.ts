import type { Change } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Dataset } from '#/domain/knowledge.ts';
import { runFiguresJob } from '#/features/shared/imports/run-figures-job.ts';
import { randomId } from '#/storage/random.ts';
import type { SaveOptions } from '#/storage/records.ts';

/** Fewer figures are hashed by the page before anybody notices. */
const manyFigures = 3000;

/** Hashes the large tables among these changes apart from the page. Null when it was cancelled. */
export async function hashAhead(
  changes: readonly Change[],
  datasets: readonly Entry<'dataset'>[],
  signal: AbortSignal,
): Promise<NonNullable<SaveOptions['hashed']> | null> {
  const hashed = new Map<Change['id'], { salt: string; value: object; valueHash: string }>();
  for (const change of changes) {
    const value = tableAfter(change, datasets);
    if (value === null || value.cells.length < manyFigures) continue;
    const salt = randomId();
    const hash = await runFiguresJob({ type: 'hash', salt, value }, signal);
    if ('done' in hash) hashed.set(change.id, { salt, value, valueHash: hash.done });
    else if (hash.stopped === 'cancelled') return null;
  }
  return hashed;
}

/** The table as it will be saved. */
function tableAfter(change: Change, datasets: readonly Entry<'dataset'>[]): Dataset | null {
  if (!('kind' in change) || change.kind !== 'dataset') return null;
  if (change.type === 'create') return change.value;
  const before = datasets.find(({ id }) => id === change.id);
  return before ? { ...before.value, ...change.patch } : null;
}
