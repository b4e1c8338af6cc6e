import type { Quarantined } from '#/exchange/verify.ts';
import type { Wording } from '#/i18n/cli-texts.ts';
import { importProblemText, isImportProblem, questionText } from '#/i18n/import-problem-text.ts';
import type { ProblemWords } from '#/i18n/nb/problems.ts';
import { problemText } from '#/i18n/problem-text.ts';
import type { CliProblem, FoundProblem } from './problems.ts';

/** `fileBroken: Filen er avkuttet eller skadet (gruppe-3.json). …`, and a line for each damaged part. */
export function problemLines({ file, problem }: FoundProblem, wording: Wording): string[] {
  const { title, text } = wordsFor(problem, wording);
  const line = `${problem.type}: ${title} (${file}). ${text}`;
  if (problem.type === 'mustAnswer')
    return [line, ...problem.questions.map((question) => `  ${questionText(wording.imports, question)}`)];
  if (problem.type !== 'heldBack') return [line];
  return [
    line,
    ...problem.parts.map((part) => `  ${partLine(part, wording)}`),
    ...problem.attachments.map((name) => `  ${wording.cli.damagedAttachment(name)}`),
  ];
}

export function problemFacts({ file, problem }: FoundProblem, wording: Wording) {
  const { type, ...details } = problem;
  const told = problem.type === 'heldBack' ? { ...details, parts: problem.parts.map(partFacts) } : details;
  return { file, type, ...wordsFor(problem, wording), ...told };
}

export function partFacts({ index, flaw, where, recordId, kind }: Quarantined) {
  return { index, flaw, where, recordId, kind };
}

function partLine({ index, flaw, where, recordId }: Quarantined, { cli }: Wording): string {
  const why = [cli.flaws[flaw], where && `(${where})`].filter(Boolean).join(' ');
  return `${cli.part(index + 1, recordId)}: ${why}`;
}

function wordsFor(problem: CliProblem, { texts, cli, imports, format }: Wording): ProblemWords {
  switch (problem.type) {
    case 'fileNotFound':
    case 'noWorkshop':
    case 'noDocument':
    case 'outExists':
      return cli.problems[problem.type];
    case 'fileNotReadable':
      return cli.problems.fileNotReadable(problem.code);
    case 'outNotWritten':
      return cli.problems.outNotWritten(problem.code);
    case 'heldBack':
      return cli.problems.heldBack(problem.parts.length + problem.attachments.length);
    case 'mustAnswer':
      return cli.problems.mustAnswer();
    default:
      return isImportProblem(problem)
        ? importProblemText(imports, format, problem)
        : problemText(texts, format, problem);
  }
}
