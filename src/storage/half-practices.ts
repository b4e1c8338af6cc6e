import type { Id } from '#/domain/ids.ts';
import { practiceIds } from '#/domain/practice.ts';
import type { Result } from '#/domain/result.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { database } from './database.ts';
import { attempt } from './heal.ts';

/** Practices of which something is here, but not the workshop itself, which is written last. */
export function readHalfPractices(): Promise<Result<readonly Id<'workshop'>[], StorageProblem>> {
  return attempt(async () => {
    const begun = await database.revisions
      .where('workshopId')
      .between(...practiceIds)
      .uniqueKeys();
    const whole = new Set(await database.records.where('id').anyOf(begun).primaryKeys());
    return begun.filter((id) => !whole.has(String(id))) as Id<'workshop'>[];
  });
}
