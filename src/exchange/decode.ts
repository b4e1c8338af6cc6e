import { bad, good, type Result } from '#/domain/result.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { isGenuine } from '#/revisions/seal.ts';
import { digestOf } from './canonical-file.ts';
import { checkShape } from './check.ts';
import { formatVersion, type SessionFile, sessionFormat } from './file-spec.ts';
import { limits } from './limits.ts';
import { parseFile } from './parse.ts';
import type { FileProblem } from './problems.ts';
import { receiptCode } from './receipt.ts';
import { upgraded } from './upgrades.ts';

/** A file that has climbed the whole ladder. */
export interface OpenedFile {
  readonly file: SessionFile;
  /** The revisions that are what they say they are. */
  readonly revisions: readonly AnyRevision[];
  /** Those that are not: held back, reported, never brought in by themselves. */
  readonly quarantined: readonly AnyRevision[];
  readonly digest: string;
  readonly receipt: string;
}

/** The ladder from bytes to records; each rung has its own named problem, and nothing is ever half opened. */
export function decodeSessionFile(bytes: Uint8Array): Result<OpenedFile, FileProblem> {
  const parsed = parseFile(bytes);
  if (!parsed.ok) return parsed;
  const content = parsed.value;
  const stranger = formatProblem(content);
  if (stranger) return bad(stranger);
  const checked = checkShape(upgraded(content, Number(content.formatVersion)));
  if (!checked.ok) return checked;
  const file = checked.value;
  const { integrity, ...signed } = content as unknown as SessionFile;
  const { digest } = integrity;
  const quarantined = file.revisions.filter((revision) => !isGenuine(revision));
  // A damaged revision explains a wrong digest, and is held back by itself; anything else makes the whole file doubtful.
  if (quarantined.length === 0 && digestOf(signed) !== digest) return bad({ type: 'fileChanged' });
  const held = new Set(quarantined);
  const revisions = file.revisions.filter((revision) => !held.has(revision));
  return good({ file, revisions, quarantined, digest, receipt: receiptCode(digest) });
}

function formatProblem(content: Readonly<Record<string, unknown>>): FileProblem | undefined {
  const { format, minReader, app, revisions } = content;
  if (typeof format === 'string' && format !== sessionFormat && format.startsWith('politisk-verksted/')) {
    return { type: 'fileOtherOwn', format };
  }
  if (format !== sessionFormat) return { type: 'fileForeign' };
  if (typeof minReader === 'number' && minReader > formatVersion) {
    return { type: 'fileTooNew', minReader, app: versionOf(app) };
  }
  if (Array.isArray(revisions) && revisions.length > limits.revisions) {
    return { type: 'fileTooManyRevisions', count: revisions.length, limit: limits.revisions };
  }
  return undefined;
}

function versionOf(app: unknown): string {
  const version = (app as { version?: unknown } | undefined)?.version;
  return typeof version === 'string' ? version.slice(0, 40) : '';
}
