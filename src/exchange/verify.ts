import type { Id } from '#/domain/ids.ts';
import { type AnyRevision, hasText } from '#/domain/revision.ts';
import { isGenuine, revisionId } from '#/revisions/seal.ts';
import { fileRevision } from './canonical-file.ts';
import { shapeFault } from './check.ts';
import { isObject } from './parse.ts';
import type { Flaw } from './problems.ts';

/** A revision that is held back: reported, never brought in. */
export interface Quarantined {
  /** Its place in the file's list, from 0. */
  readonly index: number;
  readonly flaw: Flaw;
  /** Where in the revision, for `shape`; empty otherwise. */
  readonly where: string;
  /** As the revision itself says, and not to be trusted. */
  readonly recordId: string;
  readonly kind: string;
}

export interface Judged {
  readonly revisions: readonly AnyRevision[];
  readonly quarantined: readonly Quarantined[];
}

/** Tells the revisions that are what they say they are from those that are not. */
export function judge(items: readonly unknown[], workshopId: Id<'workshop'>): Judged {
  const kinds = kindsByRecord(items);
  /** By its id, the place of a revision among those that are let in. */
  const seen = new Map<string, number>();
  const revisions: AnyRevision[] = [];
  const quarantined: Quarantined[] = [];
  items.forEach((item, index) => {
    const fault = shapeFault(item);
    const flaw = fault === undefined ? flawOf(item as AnyRevision, workshopId, kinds, seen) : 'shape';
    if (flaw) {
      const { recordId, kind } = claimsOf(item);
      quarantined.push({ index, flaw, where: fault ?? '', recordId, kind });
      if (flaw === 'duplicate') keepText(revisions, seen, item as AnyRevision);
      return;
    }
    const revision = fileRevision(item as AnyRevision);
    seen.set(revision.id, revisions.length);
    revisions.push(revision);
  });
  return { revisions, quarantined };
}

/** Of a revision that comes twice, the one with its text counts, whichever comes first. */
function keepText(revisions: AnyRevision[], seen: ReadonlyMap<string, number>, again: AnyRevision): void {
  const place = seen.get(again.id) ?? -1;
  const first = revisions[place];
  if (first && !hasText(first) && hasText(again)) revisions[place] = fileRevision(again);
}

function flawOf(
  revision: AnyRevision,
  workshopId: Id<'workshop'>,
  kinds: ReadonlyMap<string, ReadonlySet<string>>,
  seen: ReadonlyMap<string, number>,
): Flaw | undefined {
  const { id, header } = revision;
  if (!isGenuine(revision)) return id === revisionId(header) ? 'text' : 'id';
  if (seen.has(id)) return 'duplicate';
  if ((kinds.get(header.recordId)?.size ?? 0) > 1) return 'kind';
  if ((header.kind === 'workshop') !== (header.recordId === workshopId)) return 'workshop';
  return undefined;
}

/** Over all that is there, so that no order of the list decides which of two kinds is believed. */
function kindsByRecord(items: readonly unknown[]): Map<string, Set<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const item of items) {
    const { recordId, kind } = claimsOf(item);
    kinds.set(recordId, (kinds.get(recordId) ?? new Set()).add(kind));
  }
  return kinds;
}

function claimsOf(item: unknown): { readonly recordId: string; readonly kind: string } {
  const header = isObject(item) && isObject(item.header) ? item.header : {};
  const { recordId, kind } = header;
  return {
    recordId: typeof recordId === 'string' ? recordId.slice(0, 64) : '',
    kind: typeof kind === 'string' ? kind.slice(0, 40) : '',
  };
}
