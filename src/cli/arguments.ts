import { parseArgs } from 'node:util';
import type { Language } from '#/domain/workshop.ts';
import { isLanguage, type Words, wordsOf } from './words.ts';

export const commands = ['inspect', 'check', 'merge', 'result'] as const;
export type Command = (typeof commands)[number];

/** What was asked for. */
export type Asked =
  | { readonly type: 'help' }
  | { readonly type: 'wrongUse'; readonly reason: string }
  | {
      readonly type: 'command';
      readonly command: Command;
      readonly files: readonly string[];
      readonly out: string;
      readonly force: boolean;
      readonly json: boolean;
    };

export interface Reading {
  readonly words: Words;
  readonly asked: Asked;
}

/** Reads the arguments. The language first, so that a complaint about the rest is understood. */
export async function readArguments(args: readonly string[]): Promise<Reading> {
  const wanted = languageIn(args);
  const language: Language = wanted !== undefined && isLanguage(wanted) ? wanted : 'nb';
  const words = await wordsOf(language);
  return { words, asked: readAsked(args, wanted, words.cli.wrongUse) };
}

function readAsked(
  args: readonly string[],
  language: string | undefined,
  say: Words['cli']['wrongUse'],
): Asked {
  const parsed = parsedOrFault(args);
  if (typeof parsed === 'string') return wrong(say.unknownOption(parsed));
  const { values, positionals } = parsed;
  if (values.help) return { type: 'help' };
  if (language !== undefined && !isLanguage(language)) return wrong(say.unknownLanguage(language));
  const [name, ...files] = positionals;
  if (name === undefined) return wrong(say.noCommand);
  const command = commands.find((each) => each === name);
  if (command === undefined) return wrong(say.unknownCommand(name));
  if (files.length === 0) return wrong(say.noFiles);
  const writes = command === 'merge' || command === 'result';
  if (command === 'result' && files.length > 1) return wrong(say.oneFile);
  if (writes && !values.out) return wrong(say.noOut);
  if (!writes && (values.out !== undefined || values.force)) return wrong(say.outNotUsed);
  const { out = '', force = false, json = false } = values;
  return { type: 'command', command, files, out, force, json };
}

/** The parsed arguments, or the option that nobody knows. */
function parsedOrFault(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        force: { type: 'boolean' },
        json: { type: 'boolean' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (fault) {
    return /'([^']+)'/.exec(String(fault))?.[1] ?? '';
  }
}

function languageIn(args: readonly string[]): string | undefined {
  const inline = args.find((arg) => arg.startsWith('--lang='));
  if (inline) return inline.slice('--lang='.length);
  const at = args.indexOf('--lang');
  return at < 0 ? undefined : (args[at + 1] ?? '');
}

function wrong(reason: string): Asked {
  return { type: 'wrongUse', reason };
}
