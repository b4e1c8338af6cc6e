import { type Asked, readArguments } from './arguments.ts';
import { type Finding, look, merge, result } from './commands.ts';
import { describedLines } from './description.ts';
import type { Words } from './words.ts';

/** Where the answer goes: standard output, and standard error for what is wrong. */
export interface Output {
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** The whole command. Answers with the exit code: 0 all is well, 1 something is wrong with a file, 2 wrong use. */
export async function main(args: readonly string[], output: Output, version: string): Promise<number> {
  const { words, asked } = await readArguments(args);
  switch (asked.type) {
    case 'help':
      output.say(words.cli.help);
      return 0;
    case 'wrongUse':
      output.complain(asked.reason);
      output.complain(words.cli.wrongUse.seeHelp);
      return 2;
    case 'command': {
      const findings = await run(asked, version);
      if (asked.json) output.say(JSON.stringify({ command: asked.command, files: findings }, null, 2));
      else for (const line of findings.flatMap((finding) => linesOf(asked, finding, words))) output.say(line);
      for (const line of findings.flatMap((finding) => complaintOf(finding, words))) output.complain(line);
      return findings.some((finding) => finding.problem !== null) ? 1 : 0;
    }
  }
}

type Command = Extract<Asked, { type: 'command' }>;

function run(asked: Command, version: string): Promise<Finding[]> {
  switch (asked.command) {
    case 'inspect':
    case 'check':
      return look(asked.files);
    case 'merge':
      return merge(asked.files, asked, version);
    case 'result':
      return result(asked.files, asked, version);
  }
}

function linesOf(asked: Command, { path, described, problem }: Finding, words: Words): string[] {
  if (described === null) return [];
  switch (asked.command) {
    case 'inspect':
      return [path, ...describedLines(described, words), ''];
    case 'check':
      return problem ? [] : [`${path}: ${words.cli.whole} · ${described.receipt}`];
    case 'merge':
      return [words.cli.written(path), ...describedLines(described, words)];
    case 'result':
      return problem ? [] : [words.cli.written(path)];
  }
}

/** The problem by its name, what is wrong and what to do. */
function complaintOf({ path, problem }: Finding, words: Words): string[] {
  if (problem === null) return [];
  const { title, text } = words.problem(problem);
  return [`${path}: ${title} [${problem.type}]`, `  ${text}`];
}
