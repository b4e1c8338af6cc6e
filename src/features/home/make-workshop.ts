import type { Id } from '#/domain/ids.ts';
import { good, type Result } from '#/domain/result.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import type { NewWorkshop } from '#/domain/template.ts';
import { now } from '#/platform/clock.ts';
import { saveRole } from '#/storage/device.ts';
import { newId, saveChanges } from '#/storage/records.ts';

/** Makes a workshop from the template, saved whole or not at all; whoever makes it is its facilitator. */
export async function makeWorkshop(wanted: NewWorkshop): Promise<Result<Id<'workshop'>, StorageProblem>> {
  const { workshopFromTemplate } = await import('#/domain/template.ts');
  const { workshopId, changes } = workshopFromTemplate(wanted, { now: now(), newId });
  const saved = await saveChanges(workshopId, changes);
  if (!saved.ok) return saved;
  await saveRole(workshopId, { type: 'facilitator' });
  return good(workshopId);
}
