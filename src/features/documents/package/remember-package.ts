import type { Id } from '#/domain/ids.ts';
import { rememberSent } from '#/features/shared/remember-sent.ts';
import type { MadePackage } from '#/handover/package.ts';
import { startDevice } from '#/storage/device.ts';
import type { PackageChoice } from './use-package.ts';

/**
 * In the log of what has left the device. With a session file in it, it counts as an export of all there is.
 * @param readAt when the records were read that it was made from
 * @returns false when it could not be noted
 */
export async function rememberPackage(
  workshopId: Id<'workshop'>,
  { digest, fileName, counts, upTo }: MadePackage,
  { kind }: PackageChoice,
  readAt: number,
): Promise<boolean> {
  const started = await startDevice();
  if (!started.ok) return false;
  const device = started.value;
  const noted = await rememberSent({
    id: `sent-${digest}`,
    workshopId,
    direction: 'sent',
    purpose: kind === 'archive' ? 'packageArchive' : 'packageAll',
    groups: [],
    readAt,
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
  return noted.ok;
}
