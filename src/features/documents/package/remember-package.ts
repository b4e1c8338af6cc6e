import type { Id } from '#/domain/ids.ts';
import type { MadePackage } from '#/handover/package.ts';
import { now } from '#/platform/clock.ts';
import { readDevice } from '#/storage/device.ts';
import { recordExchange } from '#/storage/sessions.ts';
import type { PackageChoice } from './use-package.ts';

/** In the log of what has left the device. With a session file in it, it counts as an export of all there is. */
export async function rememberPackage(
  workshopId: Id<'workshop'>,
  { digest, fileName, counts, upTo }: MadePackage,
  { kind }: PackageChoice,
): Promise<void> {
  const device = await readDevice();
  if (!device) return;
  await recordExchange({
    id: `sent-${digest}`,
    workshopId,
    direction: 'sent',
    purpose: kind === 'archive' ? 'packageArchive' : 'packageAll',
    groups: [],
    at: now(),
    device: { id: device.id, label: device.label },
    fileName,
    upTo,
    digest,
    receipt: '',
    counts,
    confirmed: false,
    snapshotId: null,
    added: [],
    undone: false,
  });
}
