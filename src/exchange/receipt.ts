import type { AnyEntry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { kinds } from '#/domain/kinds.ts';
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

/** What both screens list beside the code: living records by kind. */
export function countsOf(workshopId: Id<'workshop'>, revisions: readonly AnyRevision[]): Counts {
  return countsIn(entriesOf(workshopId, revisions), revisions.length);
}

export function countsIn(entries: readonly AnyEntry[], revisions: number, attachments = 0): Counts {
  const living = entries.filter((entry) => !entry.deleted);
  const records = kinds.map((kind) => [kind, living.filter((entry) => entry.kind === kind).length] as const);
  return { revisions, records: Object.fromEntries(records.filter(([, count]) => count > 0)), attachments };
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
