import type { AnyRevision } from '#/domain/revision.ts';
import { hasText } from '#/domain/revision.ts';
import { canonicalJson, hashText } from '#/revisions/hash.ts';
import type { SessionFile } from './file-spec.ts';

/** The digest that `integrity` holds and that the receipt code is made from. */
export function digestOf(file: Omit<SessionFile, 'integrity'>): string {
  return hashText(canonicalJson(file));
}

/** The one order of revisions in a file: by record, then by clock, then by id. */
export function inFileOrder(revisions: readonly AnyRevision[]): AnyRevision[] {
  return revisions.toSorted(
    (a, b) =>
      compare(a.header.recordId, b.header.recordId) || a.header.hlc - b.header.hlc || compare(a.id, b.id),
  );
}

/** A revision with its keys in the order files have them, and nothing else. */
export function fileRevision(revision: AnyRevision): AnyRevision {
  const { id, header } = revision;
  return hasText(revision) ? { id, header, salt: revision.salt, value: revision.value } : { id, header };
}

/** The text of a file: keys in order, a revision a line, readable by a person. */
export function fileText(file: SessionFile): string {
  const lines = Object.entries(file).map(([key, value]) => {
    if (key !== 'revisions') return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    const revisions = file.revisions.map((revision) => `    ${JSON.stringify(revision)}`).join(',\n');
    return `  "revisions": [${revisions && `\n${revisions}\n  `}]`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
