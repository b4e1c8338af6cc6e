import { bad, good, type Result } from '#/domain/result.ts';
import { decodeSessionFile, type OpenedFile, workshopProblem } from '#/exchange/decode.ts';
import { encodeSessionFile } from '#/exchange/encode.ts';
import type { DeviceStamp } from '#/exchange/file-spec.ts';
import { entriesOf } from '#/exchange/receipt.ts';
import { encodeResult } from '#/exchange/result-file.ts';
import { stateOf } from '#/revisions/merge.ts';
import { type Description, describe } from './description.ts';
import { openSessionFile, writeWhole } from './files.ts';
import type { CliProblem } from './problems.ts';

/** What a command found out about one file. */
export interface Finding {
  readonly path: string;
  readonly described: Description | null;
  readonly problem: CliProblem | null;
}

export interface Writing {
  readonly out: string;
  readonly force: boolean;
}

/** Every file is looked at, also after one with a problem. */
export async function look(paths: readonly string[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const path of paths) {
    const opened = await openSessionFile(path);
    findings.push(
      opened.ok
        ? { path, described: describe(opened.value), problem: heldBackIn(opened.value) }
        : { path, described: null, problem: opened.problem },
    );
  }
  return findings;
}

/** Joins the files into one; with any problem nothing is written. The same files in any order give the same bytes. */
export async function merge(paths: readonly string[], writing: Writing, version: string): Promise<Finding[]> {
  const opened = await openAll(paths);
  if (!opened.ok) return opened.problem;
  const [first, ...others] = opened.value;
  if (first === undefined) return [];
  for (const [index, other] of others.entries()) {
    const problem = workshopProblem(other, first.file.workshopId);
    if (problem) return [{ path: paths[index + 1] ?? '', described: null, problem }];
  }
  const joined = encodeSessionFile({
    workshopId: first.file.workshopId,
    revisions: [...stateOf(opened.value.flatMap((file) => file.revisions)).values()],
    attachments: [...new Map(attachmentsOf(opened.value)).values()],
    purpose: 'full',
    scope: { groups: [] },
    device: commandLine,
    app: { name: 'Politisk verksted', version },
  });
  const written = await writeWhole(writing.out, joined.text, writing);
  if (!written.ok) return [{ path: writing.out, described: null, problem: written.problem }];
  const check = decodeSessionFile(new TextEncoder().encode(joined.text));
  return [
    check.ok
      ? { path: writing.out, described: describe(check.value), problem: null }
      : { path: writing.out, described: null, problem: check.problem },
  ];
}

/** The readable result of one session file. */
export async function result(
  paths: readonly string[],
  writing: Writing,
  version: string,
): Promise<Finding[]> {
  const opened = await openAll(paths);
  if (!opened.ok) return opened.problem;
  const [file] = opened.value;
  if (file === undefined) return [];
  const entries = entriesOf(file.file.workshopId, file.revisions);
  const encoded = encodeResult(entries, { name: 'Politisk verksted', version });
  if (encoded === null) return [{ path: paths[0] ?? '', described: null, problem: { type: 'noWorkshop' } }];
  const written = await writeWhole(writing.out, encoded.text, writing);
  return [{ path: writing.out, described: describe(file), problem: written.ok ? null : written.problem }];
}

const commandLine = { id: 'command-line', label: 'Kommandolinje' } as DeviceStamp;

/** All files whole and genuine, or what is wrong with those that are not. */
async function openAll(paths: readonly string[]): Promise<Result<OpenedFile[], Finding[]>> {
  const opened: OpenedFile[] = [];
  const findings: Finding[] = [];
  for (const path of paths) {
    const file = await openSessionFile(path);
    const problem = file.ok ? heldBackIn(file.value) : file.problem;
    if (file.ok) opened.push(file.value);
    if (problem) findings.push({ path, described: null, problem });
  }
  return findings.length > 0 ? bad(findings) : good(opened);
}

function heldBackIn({ quarantined }: OpenedFile): CliProblem | null {
  return quarantined.length > 0 ? { type: 'heldBack', revisions: quarantined.length } : null;
}

function attachmentsOf(files: readonly OpenedFile[]) {
  const all = files.flatMap(({ file }) => file.attachments);
  const bare = all.filter((attachment) => attachment.data === undefined);
  const full = all.filter((attachment) => attachment.data !== undefined);
  return [...bare, ...full].map((attachment) => [attachment.sha256, attachment] as const);
}
