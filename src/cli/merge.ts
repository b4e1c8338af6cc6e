import type { DeviceId } from '#/domain/ids.ts';
import { hasText } from '#/domain/revision.ts';
import type { Attached } from '#/exchange/attachments.ts';
import { decodeSessionFile, type OpenedFile, workshopProblem } from '#/exchange/decode.ts';
import { encodeSessionFile } from '#/exchange/encode.ts';
import type { AppStamp } from '#/exchange/file-spec.ts';
import { entriesOf } from '#/exchange/receipt.ts';
import type { Wording } from '#/i18n/cli-texts.ts';
import { stateOf } from '#/revisions/merge.ts';
import { conflictLines, conflictsIn } from './conflicts.ts';
import { countsText } from './counts-text.ts';
import { damageIn, openWhole } from './open-file.ts';
import type { CliProblem, FoundProblem, Outcome } from './problems.ts';
import { outProblem, type Target, writeWhole } from './write-file.ts';

/** The same on every machine and in every language, so that the same files always give the same bytes. */
const device = { id: 'kommandolinje' as DeviceId, label: 'Kommandolinje' };

/** Joins files of one workshop into a full session file: the union, whatever their order. */
export async function merge(
  files: readonly string[],
  target: Target,
  app: AppStamp,
  wording: Wording,
): Promise<Outcome> {
  const { out } = target;
  const inTheWay = await outProblem(target);
  if (inTheWay) return failed([{ file: out, problem: inTheWay }]);
  const { opened, problems } = await openAll(files);
  const [first] = opened;
  if (problems.length > 0 || first === undefined) return failed(problems);
  const { workshopId } = first.file;
  const encoded = encodeSessionFile({
    workshopId,
    revisions: opened.flatMap(({ revisions }) => revisions),
    attachments: joinedAttachments(opened),
    purpose: 'full',
    scope: { groups: [] },
    device,
    app,
  });
  const problem = unopenable(encoded.bytes) ?? (await writeWhole(target, encoded.bytes));
  if (problem) return failed([{ file: out, problem }]);
  const joined = [...stateOf(opened.flatMap(({ revisions }) => revisions)).values()];
  const conflicts = conflictsIn(entriesOf(workshopId, joined));
  const erased = erasedTexts(opened, joined);
  const { cli } = wording;
  return {
    lines: [
      cli.merged(files.length, out),
      `  ${cli.labels.holds}: ${countsText(encoded.counts.records, wording)}`,
      `  ${cli.labels.receipt}: ${encoded.receipt}`,
      ...(erased > 0 ? [cli.erased(erased)] : []),
      ...conflictLines(conflicts, wording),
    ],
    facts: { out, workshopId, receipt: encoded.receipt, counts: encoded.counts, erased, conflicts },
    problems: [],
  };
}

function failed(problems: readonly FoundProblem[]): Outcome {
  return { lines: [], facts: {}, problems };
}

async function openAll(
  files: readonly string[],
): Promise<{ readonly opened: readonly OpenedFile[]; readonly problems: readonly FoundProblem[] }> {
  const opened: OpenedFile[] = [];
  const problems: FoundProblem[] = [];
  for (const file of files) {
    const result = await openWhole(file);
    const workshopId = opened[0]?.file.workshopId;
    const problem = result.ok ? workshopId && workshopProblem(result.value, workshopId) : result.problem;
    if (problem) problems.push({ file, problem });
    else if (result.ok) opened.push(result.value);
  }
  return { opened, problems };
}

/** The same hash means the same bytes: a copy with its bytes wins over one that only names them. */
function joinedAttachments(opened: readonly OpenedFile[]): Attached[] {
  const byHash = new Map<string, Attached>();
  for (const attachment of opened.flatMap(({ attachments }) => attachments)) {
    const known = byHash.get(attachment.sha256);
    if (known === undefined || preferred(attachment, known)) byHash.set(attachment.sha256, attachment);
  }
  return [...byHash.values()];
}

function preferred(a: Attached, b: Attached): boolean {
  if ((a.data === null) !== (b.data === null)) return a.data !== null;
  return JSON.stringify([a.name, a.mime]) < JSON.stringify([b.name, b.mime]);
}

/** Files that are each within the limits may together be too much: what nobody could open is not written. */
function unopenable(bytes: Uint8Array): CliProblem | undefined {
  const opened = decodeSessionFile(bytes);
  return opened.ok ? damageIn(opened.value) : opened.problem;
}

/** Texts that one file holds and another one erases for privacy. */
function erasedTexts(
  opened: readonly OpenedFile[],
  joined: Iterable<OpenedFile['revisions'][number]>,
): number {
  const held = new Set(opened.flatMap(({ revisions }) => revisions.filter(hasText).map(({ id }) => id)));
  return [...joined].filter((revision) => !hasText(revision) && held.has(revision.id)).length;
}
