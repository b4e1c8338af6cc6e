import type { DeviceId, Id } from '#/domain/ids.ts';
import type { Kind } from '#/domain/kinds.ts';
import type { RecordValues } from '#/domain/records.ts';
import type { Revision } from '#/domain/revision.ts';
import { hashText } from '#/revisions/hash.ts';
import { seal } from '#/revisions/seal.ts';

export type Write = <K extends Kind>(kind: K, id: Id<K>, value: RecordValues[K]) => void;

export const exampleDevice = { id: 'eksempel' as DeviceId, label: 'Eksempel' };

/** 20 November 2026, 09.00 UTC; then a second a record, so that the file is the same each time it is made. */
const firstWritten = Date.UTC(2026, 10, 20, 9);

/** Collects one revision for each record, with ids, salts and times that follow from the content alone. */
export function recorder(): { readonly write: Write; readonly revisions: Revision[] } {
  const revisions: Revision[] = [];
  const write: Write = (kind, id, value) => {
    revisions.push(
      seal({
        recordId: id,
        kind,
        parents: [],
        value,
        hlc: firstWritten + revisions.length * 1000,
        deviceId: exampleDevice.id,
        salt: hashText(`eksempel ${id}`).slice(0, 22),
      }),
    );
  };
  return { write, revisions };
}

/** Letters, digits and hyphens only, as ids are. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
