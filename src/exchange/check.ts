import * as v from 'valibot';
import type { DeviceId, Id, RecordId, RevisionId } from '#/domain/ids.ts';
import { isKind } from '#/domain/kinds.ts';
import { bad, good, type Result } from '#/domain/result.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { idCheck } from './check-ids.ts';
import { valueChecks } from './check-values.ts';
import { purposes, type SessionFile, sessionFormat } from './file-spec.ts';
import type { FileProblem } from './problems.ts';

const shortText = v.pipe(v.string(), v.maxLength(500));
const version = v.pipe(v.number(), v.integer(), v.minValue(1));
const hash = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));
const revisionId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{22}$/),
) as unknown as v.GenericSchema<RevisionId>;
/** Milliseconds since 1970; more than a date can hold is no clock. */
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

const headerCheck = v.object({
  recordId: idCheck<RecordId>(),
  /** Also one that a newer app has introduced. */
  kind: v.pipe(v.string(), v.regex(/^(?!(?:constructor|prototype)$)[A-Za-z]{1,40}$/)),
  schemaVersion: version,
  parents: v.array(revisionId),
  valueHash: hash,
  deleted: v.exactOptional(v.literal(true)),
  erased: v.exactOptional(v.array(revisionId)),
  hlc: time,
  deviceId: idCheck<DeviceId>(),
});

export const stubCheck = v.object({ id: revisionId, header: headerCheck });
export const revisionCheck = v.object({
  id: revisionId,
  header: headerCheck,
  salt: shortText,
  value: v.unknown(),
});

/** The file around its revisions and attachments, which are judged one by one. */
export const fileCheck = v.object({
  format: v.literal(sessionFormat),
  formatVersion: version,
  minReader: version,
  app: v.object({ name: shortText, version: shortText }),
  fileId: revisionId,
  createdAt: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)),
  device: v.object({ id: idCheck<DeviceId>(), label: shortText }),
  workshopId: idCheck<Id<'workshop'>>(),
  purpose: v.picklist(purposes),
  scope: v.object({ groups: v.array(idCheck<Id<'group'>>()) }),
  counts: v.object({
    revisions: v.number(),
    records: v.record(v.string(), v.number()),
    attachments: v.number(),
  }),
  revisions: v.array(v.unknown()),
  attachments: v.array(
    v.object({
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      mime: shortText,
      name: shortText,
      bytes: v.number(),
      data: v.exactOptional(v.string()),
    }),
  ),
  integrity: v.object({
    alg: v.literal('SHA-256'),
    canonicalization: v.literal('RFC8785'),
    digest: hash,
  }),
});

/** A file whose revisions are still to be judged. */
export type Unjudged = Omit<SessionFile, 'revisions'> & { readonly revisions: readonly unknown[] };

export function checkFile(content: unknown): Result<Unjudged, FileProblem> {
  const where = firstFault(fileCheck, content);
  return where === undefined ? good(content as Unjudged) : bad({ type: 'fileWrongShape', where });
}

/** Where a revision is not shaped as one; undefined when it is. Kinds this version does not know pass untouched. */
export function shapeFault(item: unknown): string | undefined {
  const isFull = typeof item === 'object' && item !== null && ('salt' in item || 'value' in item);
  const fault = firstFault(isFull ? revisionCheck : stubCheck, item);
  if (fault !== undefined || !isFull) return fault;
  const { header, value } = item as Extract<AnyRevision, { salt: string }>;
  if (header.deleted) return value === null ? undefined : 'value';
  if (!isKind(header.kind)) return undefined;
  const inside = firstFault(valueChecks[header.kind], value);
  return inside === undefined ? undefined : ['value', inside].filter(Boolean).join('.');
}

function firstFault(check: v.GenericSchema, value: unknown): string | undefined {
  const checked = v.safeParse(check, value, { abortEarly: true });
  return checked.success ? undefined : (v.getDotPath(checked.issues[0]) ?? '');
}
