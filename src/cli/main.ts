import { unreachable } from '#/domain/result.ts';
import type { AppStamp } from '#/exchange/file-spec.ts';
import { type Wording, wordingFor } from '#/i18n/cli-texts.ts';
import { type Command, readArguments, type WrongUse } from './arguments.ts';
import { check } from './check.ts';
import { inspect } from './inspect.ts';
import { merge } from './merge.ts';
import { makePackageOf } from './package.ts';
import { printableJson, printableLine } from './printable.ts';
import { problemFacts, problemLines } from './problem-words.ts';
import type { Outcome } from './problems.ts';
import { report } from './report.ts';
import { result } from './result.ts';
import { table } from './table.ts';

/** 0: good. 1: a problem was found, named on stderr. 2: wrong use. */
type ExitCode = 0 | 1 | 2;

/** Where the answer goes: standard output, and standard error for what is wrong. */
interface Output {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** The second client of the core: what the app does with session files, for many files and without a browser. */
export async function main(args: readonly string[], output: Output, version: string): Promise<ExitCode> {
  const { json, language, wanted } = readArguments(args);
  const wording = await wordingFor(language);
  if ('type' in wanted) {
    for (const line of [wrongUseText(wanted, wording), '', wording.cli.usage]) output.complain(line);
    return 2;
  }
  if (wanted.name === 'help') {
    output.say(wording.cli.usage);
    return 0;
  }
  const outcome = await outcomeOf(wanted, { name: 'politisk-verksted', version }, wording);
  const ok = outcome.problems.length === 0;
  if (json) {
    const problems = outcome.problems.map((problem) => problemFacts(problem, wording));
    const facts = { command: wanted.name, ok, ...outcome.facts, problems };
    output.say(printableJson(facts));
  } else {
    for (const line of outcome.lines) output.say(printableLine(line));
  }
  for (const problem of outcome.problems)
    for (const line of problemLines(problem, wording)) output.complain(printableLine(line));
  return ok ? 0 : 1;
}

function outcomeOf(
  command: Exclude<Command, { name: 'help' }>,
  app: AppStamp,
  wording: Wording,
): Promise<Outcome> {
  switch (command.name) {
    case 'inspect':
      return inspect(command.files, wording);
    case 'check':
      return check(command.files, wording);
    case 'merge':
      return merge(command.files, command, app, wording);
    case 'result':
      return result(command.files[0] ?? '', command, app, wording);
    case 'report':
      return report(command, wording);
    case 'package':
      return makePackageOf(command, app, wording);
    case 'table':
      return table(command.file, command.answers, wording);
    default:
      return unreachable(command);
  }
}

function wrongUseText(wrong: WrongUse, { cli }: Wording): string {
  switch (wrong.type) {
    case 'unknownCommand':
      return cli.wrongUse.unknownCommand(wrong.name);
    case 'unknownOption':
      return cli.wrongUse.unknownOption(wrong.option);
    case 'badAnswer':
      return cli.wrongUse.badAnswer(wrong.option, wrong.value);
    case 'unknownLanguage':
      return cli.wrongUse.unknownLanguage(wrong.language);
    case 'noCommand':
    case 'noFiles':
    case 'oneFileOnly':
    case 'oneTableOnly':
    case 'noOut':
    case 'noForm':
    case 'noZip':
      return cli.wrongUse[wrong.type];
    default:
      return unreachable(wrong);
  }
}
