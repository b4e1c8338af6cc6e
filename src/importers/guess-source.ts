import type { Dimension } from '#/domain/knowledge.ts';
import type { IsoDate } from '#/domain/workshop.ts';
import { spanOf } from './periods.ts';
import type { SourceGuess } from './reading.ts';

interface Told {
  readonly fileName: string;
  readonly titles: readonly string[];
  readonly notes: readonly string[];
  /** What a column or a field of the file names as its source. */
  readonly source: string;
  readonly dimensions: readonly Dimension[];
  readonly period: string;
}

/** The source line as far as the file itself tells it. Nothing is made up: what is not told is asked for. */
export function guessSource({ fileName, titles, notes, source, dimensions, period }: Told): SourceGuess {
  const lines = [...titles, ...notes];
  const after = (pattern: RegExp) => lines.flatMap((line) => pattern.exec(line)?.[1]?.trim() ?? [])[0] ?? '';
  const publisher = source || after(/^(?:kilde|kjelde|källa|source)\s*:\s*(.+)$/i) || knownPublisher(lines);
  const periods = dimensions.find(({ role }) => role === 'period')?.categories.map(({ label }) => label);
  return {
    publisher,
    table: titles[0] ?? '',
    period: spanOf(periods ?? period.split('\n')) || periodIn(titles),
    fetched: fetchedIn(fileName),
    licence: licenceIn(lines),
  };
}

/** The only year, or years, that a title names: «Levekår i fire områder 2025». An index says `2015=100`. */
function periodIn(titles: readonly string[]): string {
  const found = titles.flatMap((title) => [
    ...title.matchAll(/(?<![\d.,/-])(?:19|20)\d{2}(?:\s?[-–]\s?(?:19|20)\d{2})?(?![\d=%]|[.,/-]\d)/g),
  ]);
  const said = new Set(found.map(([text]) => text));
  return said.size === 1 ? ([...said][0] ?? '') : '';
}

function knownPublisher(lines: readonly string[]): string {
  const all = lines.join('\n');
  if (/statistisk sentralbyrå/i.test(all)) return 'Statistisk sentralbyrå';
  if (/statistics norway/i.test(all)) return 'Statistics Norway';
  return /folkehelseinstituttet/i.test(all) ? 'Folkehelseinstituttet' : '';
}

function licenceIn(lines: readonly string[]): string {
  const all = lines.join('\n');
  const found = /\b(NLOD(?: \d\.\d)?|CC0|CC[ -]BY(?:-SA|-NC)?(?: \d\.\d)?)\b/.exec(all)?.[1];
  return found ?? '';
}

/** A download from a statistics bank carries its day: `09280_20251024-112104.xlsx`. */
function fetchedIn(fileName: string): IsoDate | null {
  const [, year, month, day] = /_(20\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])-\d{4,6}/.exec(fileName) ?? [];
  return year && month && day ? `${year}-${month}-${day}` : null;
}
