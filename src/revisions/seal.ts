import type { DeviceId, RecordId, RevisionId } from '#/domain/ids.ts';
import type { AnyRevision, Header, Revision, Stub } from '#/domain/revision.ts';
import { hasText, schemaVersion } from '#/domain/revision.ts';
import { canonicalJson, hashText } from './hash.ts';

/** What there is to seal into a revision; `salt` is at least 16 random bytes as text. */
export interface Unsealed {
  readonly recordId: RecordId;
  readonly kind: string;
  readonly parents: readonly RevisionId[];
  readonly value: unknown;
  readonly deleted?: boolean;
  readonly erased?: readonly RevisionId[];
  readonly hlc: number;
  readonly deviceId: DeviceId;
  readonly salt: string;
  readonly hashed?: Hashed;
}

/** What a change decides of it; the rest is who and when. */
export type Sealing = Pick<Unsealed, 'value' | 'parents' | 'deleted' | 'erased'>;

/** A hash that was made ahead, in a worker: of a large value, which would hold the page. */
export interface Hashed {
  readonly salt: string;
  readonly value: object;
  readonly valueHash: string;
}

/** Makes the immutable revision and its content-derived id (docs/file-format.md). */
export function seal(draft: Unsealed): Revision {
  const header: Header = {
    recordId: draft.recordId,
    kind: draft.kind,
    schemaVersion,
    parents: sorted(draft.parents),
    valueHash: hashOf(draft),
    ...(draft.deleted && { deleted: true }),
    ...(draft.erased && { erased: sorted(draft.erased) }),
    hlc: draft.hlc,
    deviceId: draft.deviceId,
  };
  return { id: revisionId(header), header, salt: draft.salt, value: draft.value };
}

export function revisionId(header: Header): RevisionId {
  return hashText(canonicalJson(header)).slice(0, 22) as RevisionId;
}

/** Whether the id and the text are the ones the header was made for. */
export function isGenuine(revision: AnyRevision): boolean {
  if (revision.id !== revisionId(revision.header)) return false;
  return !hasText(revision) || revision.header.valueHash === valueHash(revision.salt, revision.value);
}

/** Takes the text away and keeps what lets others verify the chain. */
export function stub(revision: AnyRevision): Stub {
  return { id: revision.id, header: revision.header };
}

/** What was made ahead counts for the very same fields only; anything else is hashed here and now. */
function hashOf({ salt, value, hashed }: Unsealed): string {
  const isKnown = hashed?.salt === salt && hasSameFields(hashed.value, value);
  return isKnown ? hashed.valueHash : valueHash(salt, value);
}

function hasSameFields(one: object, other: unknown): boolean {
  if (typeof other !== 'object' || other === null) return false;
  const fields = Object.entries(one);
  const others: Readonly<Record<string, unknown>> = { ...other };
  return (
    fields.length === Object.keys(others).length && fields.every(([name, field]) => field === others[name])
  );
}

export function valueHash(salt: string, value: unknown): string {
  return hashText(salt + canonicalJson(value));
}

function sorted(ids: readonly RevisionId[]): RevisionId[] {
  return [...new Set(ids)].sort();
}
