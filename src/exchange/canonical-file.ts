import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { AnyRevision } from '#/domain/revision.ts';
import { hasText } from '#/domain/revision.ts';
import { base64url, canonicalJson } from '#/revisions/hash.ts';
import type { SessionFile } from './file-spec.ts';

/**
 * The digest that `integrity` holds, and that `fileId` and the receipt code are made from: of the RFC 8785 form of all
 * else in the file. Fed to the hash piece by piece, so that no second copy of a large session is made.
 */
export function digestOf(content: Readonly<Record<string, unknown>>): string {
  const hash = sha256.create();
  const feed = (text: string) => hash.update(utf8ToBytes(text));
  const { fileId: _fileId, integrity: _integrity, ...signed } = content;
  const keys = Object.keys(signed)
    .filter((key) => signed[key] !== undefined)
    .sort();
  feed('{');
  for (const [index, key] of keys.entries()) {
    feed(`${index === 0 ? '' : ','}${canonicalJson(key)}:`);
    feedValue(signed[key], feed);
  }
  feed('}');
  return base64url(hash.digest());
}

function feedValue(value: unknown, feed: (text: string) => void): void {
  if (!Array.isArray(value)) {
    feed(canonicalJson(value));
    return;
  }
  feed('[');
  for (const [index, item] of value.entries()) feed((index === 0 ? '' : ',') + canonicalJson(item));
  feed(']');
}

export function fileIdOf(digest: string): string {
  return digest.slice(0, 22);
}

/** The one order of revisions in a file: by record, then by clock, then by id. */
export function inFileOrder(revisions: Iterable<AnyRevision>): AnyRevision[] {
  return [...revisions].sort(
    (a, b) =>
      compare(a.header.recordId, b.header.recordId) || a.header.hlc - b.header.hlc || compare(a.id, b.id),
  );
}

/** What a file holds of a revision: what its id answers for, and nothing else. */
export function fileRevision(revision: AnyRevision): AnyRevision {
  const { id, header } = revision;
  return hasText(revision) ? { id, header, salt: revision.salt, value: revision.value } : { id, header };
}

/** The text of a file: keys in order, a revision a line, readable by a person. */
export function fileText(file: SessionFile): string {
  const lines = Object.entries(file).map(([key, value]) => {
    if (key !== 'revisions') return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    const revisions = file.revisions.map((revision) => `    ${revisionLine(revision)}`).join(',\n');
    return `  "revisions": [${revisions && `\n${revisions}\n  `}]`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Header and value in canonical form: two devices that hold the same revision write the same line. */
function revisionLine(revision: AnyRevision): string {
  const known = `{"id":${JSON.stringify(revision.id)},"header":${canonicalJson(revision.header)}`;
  if (!hasText(revision)) return `${known}}`;
  return `${known},"salt":${JSON.stringify(revision.salt)},"value":${canonicalJson(revision.value)}}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
