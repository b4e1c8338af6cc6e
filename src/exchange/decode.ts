import type { Id } from '#/domain/ids.ts';
import { bad, good, type Result } from '#/domain/result.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { type Attached, judgeAttachments } from './attachments.ts';
import { digestOf, fileIdOf } from './canonical-file.ts';
import { checkFile } from './check.ts';
import { formatVersion, type SessionFile, sessionFormat } from './file-spec.ts';
import { limits } from './limits.ts';
import { type JsonObject, parseFile } from './parse.ts';
import type { FileProblem } from './problems.ts';
import { entriesOf, receiptCode } from './receipt.ts';
import { unpack } from './unpack.ts';
import { upgraded } from './upgrades.ts';
import { judge, type Quarantined } from './verify.ts';

/** A file that has climbed the whole ladder. */
export interface OpenedFile {
  /** What the file says about itself. */
  readonly file: Omit<SessionFile, 'revisions' | 'attachments'>;
  /** The revisions that are what they say they are. */
  readonly revisions: readonly AnyRevision[];
  /** Those that are not. When there are any, the others go in only when the user has been told and has chosen so. */
  readonly quarantined: readonly Quarantined[];
  readonly attachments: readonly Attached[];
  /** The names of attachments that have been damaged on the way. They are held back as the revisions above are. */
  readonly damagedAttachments: readonly string[];
  /** Whether the file as a whole is another than the one that was written: opened only with `acceptChanged`. */
  readonly changed: boolean;
  /** Computed from what is there; what sender and receiver compare. */
  readonly digest: string;
  readonly receipt: string;
}

export interface DecodeOptions {
  /** The user has been told that the file was changed, and wants what is genuine in it. */
  readonly acceptChanged?: boolean;
}

/** The ladder from bytes to records; each rung has its own named problem, and nothing is ever half opened. */
export function decodeSessionFile(
  bytes: Uint8Array,
  options: DecodeOptions = {},
): Result<OpenedFile, FileProblem> {
  const parts = unpack(bytes);
  if (!parts.ok) return parts;
  const parsed = parseFile(parts.value.json);
  if (!parsed.ok) return parsed;
  const content = parsed.value;
  const stranger = formatProblem(content);
  if (stranger) return bad(stranger);
  const checked = checkFile(upgraded(content, Number(content.formatVersion)));
  if (!checked.ok) return checked;
  const { revisions: items, attachments: named, ...file } = checked.value;
  const { revisions, quarantined } = judge(items, file.workshopId);
  if (items.length > 0 && revisions.length === 0)
    return bad({ type: 'fileNothingGenuine', revisions: items.length });
  const digest = digestOf(content);
  const changed = digest !== file.integrity.digest || file.fileId !== fileIdOf(digest);
  const { attachments, damaged } = judgeAttachments(named, parts.value.attachments);
  // What is damaged by itself explains a wrong digest and is held back; anything else makes the whole file doubtful.
  if (changed && quarantined.length + damaged.length === 0 && !options.acceptChanged)
    return bad({ type: 'fileChanged', revisions: revisions.length });
  return good({
    file,
    revisions,
    quarantined,
    attachments,
    damagedAttachments: damaged,
    changed,
    digest,
    receipt: receiptCode(digest),
  });
}

/** For a file opened from inside a workshop: whether it belongs there. */
export function workshopProblem(opened: OpenedFile, workshopId: Id<'workshop'>): FileProblem | undefined {
  if (opened.file.workshopId === workshopId) return undefined;
  const workshop = entriesOf(opened.file.workshopId, opened.revisions).find(
    (entry) => entry.kind === 'workshop',
  );
  return {
    type: 'fileOtherWorkshop',
    title: workshop?.kind === 'workshop' && !workshop.erased ? workshop.value.title : '',
  };
}

function formatProblem(content: JsonObject): FileProblem | undefined {
  const { format, minReader, app, revisions } = content;
  if (typeof format === 'string' && format !== sessionFormat && format.startsWith('politisk-verksted/')) {
    return { type: 'fileOtherOwn', format: format.slice(0, 40) };
  }
  if (format !== sessionFormat) return { type: 'fileForeign', looksLike: likenessOf(content) };
  if (typeof minReader === 'number' && minReader > formatVersion) {
    return { type: 'fileTooNew', minReader, app: versionOf(app) };
  }
  if (Array.isArray(revisions) && revisions.length > limits.revisions) {
    return { type: 'fileTooManyRevisions', count: revisions.length, limit: limits.revisions };
  }
  return undefined;
}

/** JSON-stat: `"class": "dataset"`, or the older `"dataset": …`. */
function likenessOf(content: JsonObject): 'statistics' | null {
  const isTable = content.class === 'dataset' || content.class === 'collection' || 'dataset' in content;
  return isTable ? 'statistics' : null;
}

function versionOf(app: unknown): string {
  const version = (app as { version?: unknown } | null | undefined)?.version;
  return typeof version === 'string' ? version.slice(0, 40) : '';
}
