import type { AppStamp } from '#/exchange/file-spec.ts';
import { entriesOf } from '#/exchange/receipt.ts';
import { encodeResult } from '#/exchange/result-file.ts';
import type { Wording } from '#/i18n/cli-texts.ts';
import { resultTexts } from '#/i18n/result-texts.ts';
import { conflictLines, conflictsIn, strayLines, straysIn } from './conflicts.ts';
import { openWhole } from './open-file.ts';
import type { CliProblem, Outcome } from './problems.ts';
import { outProblem, type Target, writeWhole } from './write-file.ts';

/** Writes what came out of the workshop, for other systems to read. */
export async function result(
  file: string,
  target: Target,
  app: AppStamp,
  wording: Wording,
): Promise<Outcome> {
  const { out } = target;
  const inTheWay = await outProblem(target);
  if (inTheWay) return failed(out, inTheWay);
  const opened = await openWhole(file);
  if (!opened.ok) return failed(file, opened.problem);
  const { file: about, revisions } = opened.value;
  const entries = entriesOf(about.workshopId, revisions);
  const workshop = entries.find((entry) => entry.kind === 'workshop');
  const words = await resultTexts(workshop?.kind === 'workshop' ? workshop.value.language : 'nb');
  const encoded = encodeResult(entries, words, app);
  if (encoded === null) return failed(file, { type: 'noWorkshop' });
  const problem = await writeWhole(target, encoded.text);
  if (problem) return failed(out, problem);
  const conflicts = conflictsIn(entries);
  const strays = straysIn(entries);
  return {
    lines: [
      wording.cli.resultWritten(out),
      ...conflictLines(conflicts, wording),
      ...strayLines(strays, wording),
    ],
    facts: { out, workshopId: about.workshopId, conflicts, strays },
    problems: [],
  };
}

function failed(file: string, problem: CliProblem): Outcome {
  return { lines: [], facts: {}, problems: [{ file, problem }] };
}
