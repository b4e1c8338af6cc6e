import { type DocumentChoice, languageOf, outlineOf } from '#/documents/chosen.ts';
import { documentForms } from '#/documents/forms.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import { entriesOf } from '#/exchange/receipt.ts';
import type { Wording } from '#/i18n/cli-texts.ts';
import { documentWords } from '#/i18n/documents-texts.ts';
import type { ReportCommand } from './arguments.ts';
import { conflictLines, conflictsIn } from './conflicts.ts';
import { openWhole } from './open-file.ts';
import type { CliProblem, Outcome } from './problems.ts';
import { outProblem, writeWhole } from './write-file.ts';

/** Makes the report, or another document, of a session file: in the workshop's own language. */
export async function report(command: ReportCommand, wording: Wording): Promise<Outcome> {
  const { file, force, outs } = command;
  for (const { out } of outs) {
    const inTheWay = await outProblem({ out, force });
    if (inTheWay) return failed(out, inTheWay);
  }
  const opened = await openWhole(file);
  if (!opened.ok) return failed(file, opened.problem);
  const { file: about, revisions } = opened.value;
  const entries = entriesOf(about.workshopId, revisions);
  const choice = choiceOf(command, entries);
  if (choice === null) return failed(file, { type: 'noDocument' });
  const words = await documentWords(languageOf(entries, choice));
  const outline = outlineOf(entries, choice, words);
  if (outline === null) return failed(file, { type: 'noWorkshop' });
  const made = [];
  for (const { form, out } of outs) {
    const content = await documentForms.find(({ id }) => id === form)?.make(outline, words.own.form);
    if (content !== undefined) made.push({ out, content });
  }
  // Nothing is written before everything is made.
  for (const { out, content } of made) {
    const problem = await writeWhole({ out, force }, content);
    if (problem) return failed(out, problem);
  }
  const conflicts = conflictsIn(entries);
  return {
    lines: [
      ...outs.map(({ out }) => wording.cli.documentsWritten(out)),
      ...conflictLines(conflicts, wording),
    ],
    facts: {
      outs: Object.fromEntries(outs.map(({ form, out }) => [form, out])),
      document: choice.type,
      workshopId: about.workshopId,
      conflicts,
    },
    problems: [],
  };
}

/** Null when there is no case paper by that number. */
function choiceOf({ wanted, parts }: ReportCommand, entries: readonly AnyEntry[]): DocumentChoice | null {
  if (wanted === 'report') return { type: wanted, parts };
  if (typeof wanted === 'string') return { type: wanted };
  for (const entry of entries)
    if (entry.kind === 'casePaper' && !entry.deleted && entry.value.number === wanted.paper)
      return { type: 'paper', casePaperId: entry.id };
  return null;
}

function failed(file: string, problem: CliProblem): Outcome {
  return { lines: [], facts: {}, problems: [{ file, problem }] };
}
