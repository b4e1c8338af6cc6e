import type { Id } from '#/domain/ids.ts';
import type { LeftOut } from '#/exchange/left-out.ts';
import { build } from '#/platform/build.ts';
import { now } from '#/platform/clock.ts';
import { attachmentsOf } from '#/storage/attachments.ts';
import { readDevice } from '#/storage/device.ts';
import type { AttachmentRow, Exchange } from '#/storage/rows.ts';
import { revisionsOf } from '#/storage/sessions.ts';
import { sealEverything } from '#/storage/unsealed.ts';
import { sentId } from './intake.ts';
import type { FileToMake, MadeFile, Wanted } from './make-file.ts';
import { makeResult } from './make-result.ts';
import { runFileJob } from './run-file-job.ts';

/** A file that is ready, so that the tap that shares it only shares; and how it will be remembered. */
export interface PreparedFile {
  readonly file: File;
  readonly exchange: Exchange;
  readonly leftOut: LeftOut;
  readonly lastChange: number;
}

/** Seals what is being written, then makes the file. Null when it could not be made. */
export async function prepareFile(workshopId: Id<'workshop'>, wanted: Wanted): Promise<PreparedFile | null> {
  await sealEverything();
  const device = await readDevice();
  if (!device) return null;
  const stamp = { id: device.id, label: device.label };
  const app = { name: 'politisk-verksted', version: build.version };
  const readAt = now();
  const revisions = await revisionsOf(workshopId);
  const made =
    wanted.purpose === 'result'
      ? await makeResult({ workshopId, revisions, app })
      : await makeInWorker({
          wanted,
          workshopId,
          revisions,
          attachments: await bytesFor(wanted, workshopId),
          device: stamp,
          app,
        });
  if (made === null) return null;
  return {
    file: new File([made.content], made.fileName, { type: made.mime }),
    exchange: { ...sentExchange(workshopId, wanted, stamp, made), readAt },
    leftOut: made.leftOut,
    lastChange: made.lastChange,
  };
}

/** A group sends what it has written; the knowledge it rests on is with the facilitator already. */
async function bytesFor(wanted: Wanted, workshopId: Id<'workshop'>): Promise<readonly AttachmentRow[]> {
  if (wanted.purpose === 'group') return [];
  const rows = await attachmentsOf(workshopId);
  if (!rows.ok) throw new Error(rows.problem.type);
  return rows.value;
}

async function makeInWorker(file: FileToMake): Promise<MadeFile | null> {
  const job = await runFileJob({ type: 'make', file });
  return 'done' in job ? job.done : null;
}

function sentExchange(
  workshopId: Id<'workshop'>,
  wanted: Wanted,
  device: Exchange['device'],
  { fileName, digest, receipt, counts, upTo }: MadeFile,
): Exchange {
  return {
    id: sentId(digest),
    workshopId,
    direction: 'sent',
    purpose: wanted.purpose,
    // Which groups have got a plan is marked when they have.
    groups: wanted.purpose === 'group' ? [wanted.groupId] : [],
    at: 0,
    device,
    fileName,
    // A plan holds no notes: what has been written is still unsent.
    upTo: wanted.purpose === 'plan' ? 0 : upTo,
    digest,
    receipt,
    counts,
    confirmed: false,
    snapshotId: null,
    added: [],
    undone: false,
  };
}
