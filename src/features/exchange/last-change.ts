import { type AnyRevision, hasText } from '#/domain/revision.ts';
import { canonicalJson } from '#/revisions/hash.ts';

/**
 * The clock reading of the newest change that a file must hold before the workshop may go. That it was delivered is
 * written down after the file was made, and does not count.
 */
export function lastChangeOf(revisions: readonly AnyRevision[]): number {
  const byId = new Map(revisions.map((revision) => [revision.id, revision]));
  return revisions
    .filter((revision) => !isDelivery(revision, byId))
    .reduce((latest, { header }) => Math.max(latest, header.hlc), 0);
}

function isDelivery(revision: AnyRevision, byId: ReadonlyMap<string, AnyRevision>): boolean {
  const [parentId, ...others] = revision.header.parents;
  const parent = parentId && byId.get(parentId);
  if (!parent || others.length > 0 || revision.header.kind !== 'workshop') return false;
  return hasText(revision) && hasText(parent) && undelivered(revision.value) === undelivered(parent.value);
}

function undelivered(value: unknown): string {
  return canonicalJson({ ...(value as object), delivered: null });
}
