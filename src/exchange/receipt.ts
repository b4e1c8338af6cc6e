import type { AnyEntry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { entryOf } from '#/revisions/entry.ts';
import type { Counts } from './file-spec.ts';

/** Letters and digits that are not mistaken for each other, read aloud or on paper. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Six characters that both screens show after an exchange; 30 bits of the file's digest. */
export function receiptCode(digest: string): string {
  let code = '';
  let rest = 0n;
  for (const character of digest.slice(0, 6)) rest = (rest << 6n) | BigInt(base64Index(character));
  for (let i = 0; i < 6; i += 1) {
    code += alphabet.charAt(Number(rest & 31n));
    rest >>= 5n;
  }
  return code;
}

export function countsOf(workshopId: Id<'workshop'>, revisions: readonly AnyRevision[]): Counts {
  const records: Record<string, number> = {};
  for (const entry of entriesOf(workshopId, revisions)) {
    if (!entry.deleted) records[entry.kind] = (records[entry.kind] ?? 0) + 1;
  }
  return { revisions: revisions.length, records: sortedByKey(records), attachments: 0 };
}

/** The records that a bundle of revisions shows. */
export function entriesOf(workshopId: Id<'workshop'>, revisions: readonly AnyRevision[]): AnyEntry[] {
  return [...byRecord(revisions).values()]
    .map((own) => entryOf(workshopId, own))
    .filter((entry) => entry !== undefined);
}

export function byRecord(revisions: readonly AnyRevision[]): Map<string, AnyRevision[]> {
  const records = new Map<string, AnyRevision[]>();
  for (const revision of revisions) {
    const own = records.get(revision.header.recordId);
    if (own) own.push(revision);
    else records.set(revision.header.recordId, [revision]);
  }
  return records;
}

function base64Index(character: string): number {
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.indexOf(character);
}

function sortedByKey(record: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
