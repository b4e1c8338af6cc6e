import { makeForm } from '#/documents/make-form.ts';
import { isEntryOf } from '#/domain/entry.ts';
import type { AppStamp } from '#/exchange/file-spec.ts';
import { entriesOf } from '#/exchange/receipt.ts';
import { makePackage } from '#/handover/package.ts';
import type { Wording } from '#/i18n/cli-texts.ts';
import { packageWords } from '#/i18n/package-words.ts';
import type { PackageCommand } from './arguments.ts';
import { conflictLines, conflictsIn } from './conflicts.ts';
import { documentFonts } from './document-fonts.ts';
import { openWhole } from './open-file.ts';
import type { CliProblem, Outcome } from './problems.ts';
import { outProblem, writeWhole } from './write-file.ts';

/** The same package as the app makes, byte for byte; never with the list of participants. */
export async function makePackageOf(
  command: PackageCommand,
  app: AppStamp,
  wording: Wording,
): Promise<Outcome> {
  const { file, kind, parts, out, force } = command;
  const inTheWay = await outProblem({ out, force });
  if (inTheWay) return failed(out, inTheWay);
  const opened = await openWhole(file);
  if (!opened.ok) return failed(file, opened.problem);
  const { revisions, attachments, file: about } = opened.value;
  const { workshopId } = about;
  const entries = entriesOf(workshopId, revisions);
  const workshop = entries.find((entry) => entry.id === workshopId);
  if (!isEntryOf('workshop', workshop)) return failed(file, { type: 'noWorkshop' });
  const made = await makePackage(
    {
      workshopId,
      revisions,
      attachments: attachments.flatMap(({ sha256, data }) => (data ? [{ sha256, data }] : [])),
      kind,
      persons: false,
      parts,
      app,
    },
    await packageWords(workshop.value.language),
    ({ form, outline, words }) => makeForm(form, outline, words, documentFonts),
  );
  if (made === null) return failed(file, { type: 'noWorkshop' });
  const problem = await writeWhole({ out, force }, made.bytes);
  if (problem) return failed(out, problem);
  const { files, names, leftOut, digest } = made;
  const conflicts = conflictsIn(entries);
  return {
    lines: [
      wording.cli.packageWritten(out, files.length),
      ...files.map(({ path, size }) => `  ${path} (${wording.format.bytes(size)})`),
      ...(names.length > 0 ? [wording.cli.namesLeft(names.length)] : []),
      ...names.map(({ words, context }) => `  ${words.join(', ')}: ${context}`),
      ...conflictLines(conflicts, wording),
    ],
    facts: {
      out,
      kind,
      workshopId,
      sha256: digest,
      files: files.map(({ path, title, mime, size }) => ({ path, title, mime, size })),
      leftOut,
      names,
      conflicts,
    },
    problems: [],
  };
}

function failed(file: string, problem: CliProblem): Outcome {
  return { lines: [], facts: {}, problems: [{ file, problem }] };
}
