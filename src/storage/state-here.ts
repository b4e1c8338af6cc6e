import type { Id } from '#/domain/ids.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { readRevisions } from './bundles.ts';
import { database } from './database.ts';
import { readClock } from './device.ts';

/** Everything a device knows of a workshop, at one reading of its clock. */
export interface StateHere {
  readonly workshopId: Id<'workshop'>;
  readonly revisions: readonly AnyRevision[];
  readonly lastSeen: number;
}

/** How long it is remembered after an import: the next file of a row of files usually comes at once. Milliseconds. */
const rememberedFor = 10_000;

let remembered: StateHere | null = null;
let forgetting: ReturnType<typeof setTimeout> | undefined;

/** Every write moves the clock: where it has not moved, what is remembered is what is stored. */
export async function readState(workshopId: Id<'workshop'>): Promise<StateHere> {
  return database.transaction('r', database.revisions, database.device, async () => {
    const lastSeen = await readClock();
    if (remembered?.workshopId === workshopId && remembered.lastSeen === lastSeen) return remembered;
    return { workshopId, revisions: await readRevisions(workshopId), lastSeen };
  });
}

/** Reading six thousand revisions takes longer than joining them with two hundred more. */
export function rememberState(before: StateHere, changed: readonly AnyRevision[], lastSeen: number): void {
  const revisions = new Map([...before.revisions, ...changed].map((revision) => [revision.id, revision]));
  remembered = { ...before, revisions: [...revisions.values()], lastSeen };
  clearTimeout(forgetting);
  forgetting = setTimeout(forgetState, rememberedFor);
}

function forgetState(): void {
  remembered = null;
}
