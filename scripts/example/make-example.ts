import type { Id } from '#/domain/ids.ts';
import { type EncodedFile, encodeSessionFile } from '#/exchange/encode.ts';
import { writeDiscussion } from './discussion-records.ts';
import { writeKnowledge } from './knowledge-records.ts';
import { writePlan } from './plan-records.ts';
import { readJson } from './read-source.ts';
import type { DiscussionSource, WorkshopSource } from './source-types.ts';
import { exampleDevice, recorder } from './write.ts';

/** Where the app finds the example, below its own address. */
export const exampleFile = 'public/example/politisk-verksted_eksempel.json';

/** The shipped example as a session file, made from tests/fixtures/example-source. The same each time. */
export function makeExample(): EncodedFile {
  const workshopId = 'eksempel-omradesatsing' as Id<'workshop'>;
  const { write, revisions } = recorder();
  writePlan(readJson<WorkshopSource>('workshop.json'), workshopId, write);
  writeKnowledge(write);
  writeDiscussion(readJson<DiscussionSource>('discussion.json'), write);
  return encodeSessionFile({
    workshopId,
    revisions,
    purpose: 'full',
    scope: { groups: [] },
    device: exampleDevice,
    app: { name: 'Politisk verksted', version: '0.1.0' },
  });
}
