import type { Id } from '#/domain/ids.ts';
import { bad, good, type Result } from '#/domain/result.ts';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import type { OpenedFile } from '#/exchange/decode.ts';
import type { FileProblem } from '#/exchange/problems.ts';
import { now } from '#/platform/clock.ts';
import { saveRole } from '#/storage/device.ts';
import type { Exchange } from '#/storage/rows.ts';
import { importFile } from '#/storage/sessions.ts';

/** Fixed for ever, so that the example is known again when it is here already. */
export const exampleId = 'eksempel-omradesatsing' as Id<'workshop'>;

const fileName = 'politisk-verksted_eksempel.json';

/** `exampleMissing`: the file has not been fetched, and there is no network to fetch it. */
export type ExampleProblem = StorageProblem | FileProblem | { readonly type: 'exampleMissing' };

/** Brings in the shipped example by the same ladder as any other file. */
export async function openExample(): Promise<Result<Id<'workshop'>, ExampleProblem>> {
  const bytes = await fetchExample();
  if (bytes === null) return bad({ type: 'exampleMissing' });
  const { decodeSessionFile } = await import('#/exchange/decode.ts');
  const opened = decodeSessionFile(bytes);
  if (!opened.ok) return opened;
  const { revisions, file } = opened.value;
  const { workshopId } = file;
  const imported = await importFile({ workshopId, revisions, exchange: receivedNow(opened.value) });
  if (!imported.ok) return imported;
  await saveRole(workshopId, { type: 'facilitator' });
  return good(workshopId);
}

/** The build packs the file to a quarter (scripts/build-plugins.ts); the development server serves it as it is. */
async function fetchExample(): Promise<Uint8Array | null> {
  const address = `${import.meta.env.BASE_URL}example/${fileName}`;
  try {
    const response = await fetch(import.meta.env.PROD ? `${address}.gzip` : address);
    if (!response.ok || response.body === null) return null;
    const bytes = import.meta.env.PROD
      ? response.body.pipeThrough(new DecompressionStream('gzip'))
      : response.body;
    return new Uint8Array(await new Response(bytes).arrayBuffer());
  } catch {
    return null;
  }
}

function receivedNow({ file, revisions, digest, receipt }: OpenedFile): Exchange {
  return {
    id: `received-${digest}`,
    workshopId: file.workshopId,
    direction: 'received',
    purpose: file.purpose,
    groups: file.scope.groups,
    at: now(),
    device: { id: file.device.id, label: file.device.label },
    fileName,
    upTo: Math.max(...revisions.map((revision) => revision.header.hlc)),
    digest,
    receipt,
    counts: file.counts.records,
    confirmed: false,
    snapshotId: null,
    added: [],
    undone: false,
  };
}
