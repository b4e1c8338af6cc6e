import * as v from 'valibot';
import { idPattern } from '#/domain/ids.ts';
import { isKind } from '#/domain/kinds.ts';
import { bad, good, type Result } from '#/domain/result.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { valueChecks } from './check-values.ts';
import { purposes, type SessionFile } from './file-spec.ts';
import { limits } from './limits.ts';
import type { FileProblem } from './problems.ts';

const shortText = v.pipe(v.string(), v.maxLength(500));
const id = v.pipe(v.string(), v.regex(idPattern));
const hash = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));
const revisionId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{22}$/));
const time = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

const header = v.strictObject({
  recordId: id,
  kind: v.pipe(v.string(), v.regex(/^[A-Za-z]{1,40}$/)),
  schemaVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  parents: v.array(revisionId),
  valueHash: hash,
  deleted: v.exactOptional(v.literal(true)),
  erased: v.exactOptional(v.array(revisionId)),
  hlc: time,
  deviceId: id,
});

const revision = v.union([
  v.strictObject({ id: revisionId, header, salt: shortText, value: v.unknown() }),
  v.strictObject({ id: revisionId, header }),
]);

/** The file around its revisions. */
export const fileCheck = v.looseObject({
  format: v.literal('politisk-verksted/session'),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  minReader: v.pipe(v.number(), v.integer(), v.minValue(1)),
  app: v.looseObject({ name: shortText, version: shortText }),
  fileId: shortText,
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  device: v.looseObject({ id, label: shortText }),
  workshopId: id,
  purpose: v.picklist(purposes),
  scope: v.looseObject({ groups: v.array(id) }),
  counts: v.looseObject({
    revisions: v.number(),
    records: v.record(v.string(), v.number()),
    attachments: v.number(),
  }),
  revisions: v.array(revision),
  attachments: v.array(
    v.looseObject({
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      mime: shortText,
      name: shortText,
      bytes: v.number(),
      data: v.exactOptional(v.string()),
    }),
  ),
  integrity: v.looseObject({
    alg: v.literal('SHA-256'),
    canonicalization: v.literal('RFC8785'),
    digest: hash,
  }),
});

/** The shape of the file and of every record in it that this version knows. Kinds it does not know pass untouched. */
export function checkShape(content: unknown): Result<SessionFile, FileProblem> {
  const checked = v.safeParse(fileCheck, content, { abortEarly: true });
  if (!checked.success) return bad(problemOf(checked.issues[0], ''));
  const file = content as SessionFile;
  for (const each of file.revisions) {
    const problem = valueProblem(each);
    if (problem) return bad(problem);
  }
  return good(file);
}

function valueProblem(each: AnyRevision): FileProblem | undefined {
  const { kind, deleted } = each.header;
  if (!('value' in each) || !isKind(kind) || deleted) return undefined;
  const checked = v.safeParse(valueChecks[kind] as v.GenericSchema, each.value, { abortEarly: true });
  return checked.success ? undefined : problemOf(checked.issues[0], `${kind} ${each.header.recordId}: `);
}

function problemOf(issue: v.BaseIssue<unknown>, prefix: string): FileProblem {
  const where = prefix + (v.getDotPath(issue) ?? '');
  if (issue.type === 'max_bytes') return { type: 'fileTextTooLong', where, limit: limits.textBytes };
  return { type: 'fileWrongShape', where };
}
