import { parseArgs } from 'node:util';
import { type Language, languages } from '#/domain/workshop.ts';
import type { Answers } from '#/importers/reading.ts';
import { type PackageWish, packageOptions, readPackageWish } from './package-options.ts';
import { type ReportWish, readReportWish, reportOptions } from './report-options.ts';
import { readAnswers, tableOptions } from './table-options.ts';

const commandNames = ['inspect', 'check', 'merge', 'result', 'report', 'package', 'table'] as const;

interface ReadingCommand {
  readonly name: 'inspect' | 'check';
  readonly files: readonly string[];
}

interface WritingCommand {
  readonly name: 'merge' | 'result';
  readonly files: readonly string[];
  readonly out: string;
  /** Whether a file that is there already may be replaced. */
  readonly force: boolean;
}

/** Makes one document of a session file, in as many forms as are asked for. */
export interface ReportCommand extends ReportWish {
  readonly name: 'report';
  readonly file: string;
  readonly force: boolean;
}

/** Makes the package for the administration and the archive of a session file. */
export interface PackageCommand extends PackageWish {
  readonly name: 'package';
  readonly file: string;
  readonly force: boolean;
}

interface TableCommand {
  readonly name: 'table';
  readonly file: string;
  readonly answers: Answers;
}

export type Command =
  | ReadingCommand
  | WritingCommand
  | ReportCommand
  | PackageCommand
  | TableCommand
  | { readonly name: 'help' };

export type WrongUse =
  | { readonly type: 'noCommand' }
  | { readonly type: 'unknownCommand'; readonly name: string }
  | { readonly type: 'unknownOption'; readonly option: string }
  | { readonly type: 'unknownLanguage'; readonly language: string }
  | { readonly type: 'noFiles' }
  | { readonly type: 'oneFileOnly' }
  | { readonly type: 'oneTableOnly' }
  | { readonly type: 'badAnswer'; readonly option: string; readonly value: string }
  | { readonly type: 'noOut' }
  | { readonly type: 'noForm' }
  | { readonly type: 'noZip' };

interface Wish {
  readonly json: boolean;
  readonly language: Language;
  readonly wanted: Command | WrongUse;
}

/** Reads what was typed. Not strict, so that wrong use is told in our own words and not in the parser's. */
export function readArguments(args: readonly string[]): Wish {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'boolean' },
      force: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      lang: { type: 'string' },
      out: { type: 'string' },
      ...tableOptions,
      ...reportOptions,
      ...packageOptions,
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language = languages.find((each) => each === values.lang);
  const [name, ...files] = positionals;
  const options = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const wanted = (): Command | WrongUse => {
    if (values.help) return { name: 'help' };
    if (values.lang !== undefined && language === undefined)
      return { type: 'unknownLanguage', language: typeof values.lang === 'string' ? values.lang : '' };
    if (name === undefined) return { type: 'noCommand' };
    const command = commandNames.find((each) => each === name);
    if (command === undefined) return { type: 'unknownCommand', name };
    const stranger = options.find((option) => !isKnown(command, option.name, option.value));
    if (stranger) return { type: 'unknownOption', option: stranger.rawName };
    if (files.length === 0) return { type: 'noFiles' };
    if (command === 'table') {
      if (files.length > 1) return { type: 'oneTableOnly' };
      const read = readAnswers(values);
      return 'type' in read ? read : { name: command, file: files[0] ?? '', answers: read };
    }
    if (command === 'inspect' || command === 'check') return { name: command, files };
    if (command !== 'merge' && files.length > 1) return { type: 'oneFileOnly' };
    if (command === 'report') {
      const wish = readReportWish(values);
      return 'type' in wish
        ? wish
        : { name: command, file: files[0] ?? '', force: values.force === true, ...wish };
    }
    if (command === 'package') {
      const wish = readPackageWish(values);
      return 'type' in wish
        ? wish
        : { name: command, file: files[0] ?? '', force: values.force === true, ...wish };
    }
    if (typeof values.out !== 'string' || values.out === '') return { type: 'noOut' };
    return { name: command, files, out: values.out, force: values.force === true };
  };
  return { json: values.json === true, language: language ?? 'nb', wanted: wanted() };
}

/** A switch takes no value, and only what writes has an `--out` and a `--force`. */
function isKnown(command: (typeof commandNames)[number], option: string, value: string | undefined): boolean {
  const writes = command === 'merge' || command === 'result';
  const force = writes || command === 'report' || command === 'package';
  switch (option) {
    case 'json':
      return value === undefined;
    case 'force':
      return force && value === undefined;
    case 'out':
      return writes;
    case 'all':
      return command === 'package' && value === undefined;
    case 'lang':
      return true;
    default:
      return (
        (command === 'table' && Object.hasOwn(tableOptions, option)) ||
        (command === 'report' && Object.hasOwn(reportOptions, option)) ||
        (command === 'package' && Object.hasOwn(packageOptions, option))
      );
  }
}
