import { type AnyEntry, isEntryOf } from '#/domain/entry.ts';
import type { OpenedFile } from '#/exchange/decode.ts';
import { previewOf } from '#/exchange/preview.ts';
import { countsIn, entriesOf } from '#/exchange/receipt.ts';
import type { Wording } from '#/i18n/cli-texts.ts';
import { conflictLines, conflictsIn, type OpenConflict } from './conflicts.ts';
import { countsText } from './counts-text.ts';
import { damageIn, openFile } from './open-file.ts';
import { partFacts } from './problem-words.ts';
import type { FoundProblem, Outcome } from './problems.ts';

/** Says what each file is. A damaged file is told about as far as it can be trusted, and named as a problem too. */
export async function inspect(files: readonly string[], wording: Wording): Promise<Outcome> {
  const outcomes: FileOutcome[] = [];
  for (const file of files) outcomes.push(await inspectOne(file, wording));
  return {
    lines: outcomes.flatMap(({ lines }, index) =>
      index === 0 || lines.length === 0 ? lines : ['', ...lines],
    ),
    facts: { files: outcomes.flatMap(({ facts }) => (facts ? [facts] : [])) },
    problems: outcomes.flatMap(({ problems }) => problems),
  };
}

interface FileOutcome {
  readonly lines: readonly string[];
  readonly facts: Facts | null;
  readonly problems: readonly FoundProblem[];
}

async function inspectOne(file: string, wording: Wording): Promise<FileOutcome> {
  const first = await openFile(file);
  const changed = !first.ok && first.problem.type === 'fileChanged';
  const opened = changed ? await openFile(file, { acceptChanged: true }) : first;
  if (!opened.ok) return { lines: [], facts: null, problems: [{ file, problem: opened.problem }] };
  const facts = factsOf(file, opened.value);
  const problems: FoundProblem[] = [];
  if (!first.ok) problems.push({ file, problem: first.problem });
  const damage = damageIn(opened.value);
  if (damage) problems.push({ file, problem: damage });
  return { lines: linesOf(facts, wording), facts, problems };
}

type Facts = ReturnType<typeof factsOf>;

function factsOf(path: string, opened: OpenedFile) {
  const { file, revisions, quarantined, attachments, damagedAttachments } = opened;
  const entries = entriesOf(file.workshopId, revisions);
  const workshop = entries.find((entry) => isEntryOf('workshop', entry));
  const conflicts: readonly OpenConflict[] = conflictsIn(entries);
  return {
    file: path,
    format: file.format,
    formatVersion: file.formatVersion,
    purpose: file.purpose,
    workshop: { id: file.workshopId, title: titleOf(workshop) },
    groups: file.scope.groups.map((id) => ({ id, name: groupName(entries, id) })),
    device: { id: file.device.id, label: file.device.label },
    app: { name: file.app.name, version: file.app.version },
    createdAt: file.createdAt,
    counts: countsIn(entries, revisions.length, attachments.length),
    /** Earlier texts that the file builds on and does not hold. */
    gaps: previewOf(file.workshopId, revisions, []).gaps,
    receipt: opened.receipt,
    changed: opened.changed,
    damagedParts: quarantined.map(partFacts),
    damagedAttachments,
    conflicts,
  };
}

function titleOf(workshop: AnyEntry | undefined): string {
  return isEntryOf('workshop', workshop) && !workshop.erased ? workshop.value.title : '';
}

function groupName(entries: readonly AnyEntry[], id: string): string {
  const group = entries.find((entry) => entry.id === id);
  return isEntryOf('group', group) && !group.erased ? group.value.name : '';
}

function linesOf(facts: Facts, wording: Wording): string[] {
  const { texts, cli, format } = wording;
  const groups = facts.groups.map(({ id, name }) => name || id).join(', ');
  const named: readonly (readonly [label: string, text: string])[] = [
    [cli.labels.purpose, texts.exchange.purposes[facts.purpose]],
    [
      cli.labels.workshop,
      `${facts.workshop.title || texts.exchange.preview.untitled} (${facts.workshop.id})`,
    ],
    [cli.labels.groups, groups],
    [cli.labels.device, facts.device.label || texts.exchange.preview.fromUnnamed],
    [cli.labels.changed, format.dateTime(Date.parse(facts.createdAt))],
    [cli.labels.app, cli.madeWith(facts.app.name, facts.app.version, facts.formatVersion)],
    [cli.labels.holds, countsText(facts.counts.records, wording)],
    [cli.labels.revisions, format.number(facts.counts.revisions)],
    [cli.labels.attachments, facts.counts.attachments > 0 ? format.number(facts.counts.attachments) : ''],
    [cli.labels.gaps, facts.gaps > 0 ? format.number(facts.gaps) : ''],
    [cli.labels.receipt, facts.receipt],
  ];
  return [
    facts.file,
    ...named.filter(([, text]) => text !== '').map(([label, text]) => `  ${label}: ${text}`),
    ...conflictLines(facts.conflicts, wording).map((line) => `  ${line}`),
  ];
}
