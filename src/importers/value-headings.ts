import type { Dimension } from '#/domain/knowledge.ts';
import { isPlainValueName, splitUnit } from './column-names.ts';
import type { DimensionNames } from './dimension-names.ts';
import type { ReadColumn } from './guess-columns.ts';
import { isPeriod, splitPeriod } from './periods.ts';

/** One thing that the headings over the figures tell: the year, the metric, the sex. */
export interface HeadingLevel {
  readonly role: Dimension['role'];
  readonly name: keyof DimensionNames;
  /** One for each value column. */
  readonly texts: readonly string[];
  readonly units: readonly string[];
}

export interface Headings {
  readonly levels: readonly HeadingLevel[];
  /** What every column has in common in a long heading: about the whole table. */
  readonly common: readonly string[];
}

/** What stands over the figures, taken apart: several lines, `Sysselsatte 2021`, or `2020-21.Hele landet.Gutt`. */
export function readHeadings(columns: readonly ReadColumn[], hasIndicator: boolean): Headings {
  const depth = Math.max(0, ...columns.map(({ headings }) => headings.length));
  const lines = Array.from({ length: depth }, (_, level) =>
    columns.map(({ headings }) => headings[level] ?? ''),
  );
  const common: string[] = [];
  const parts = lines.flatMap((texts) => {
    const dotted = splitDots(texts);
    if (dotted === null) return splitYears(texts);
    common.push(...dotted.filter(isConstant).map((each) => each[0] ?? ''));
    return dotted.filter((each) => !isConstant(each));
  });
  const told = parts.filter((texts) => texts.some((text) => !isPlainValueName(text)));
  let indicatorTaken = hasIndicator;
  const levels = told.map((texts): HeadingLevel => {
    const years = texts.filter((text) => isPeriod(text)).length;
    if (years > texts.length / 2) {
      const name = texts.every((text) => /^\d{4}$/.test(text)) ? 'year' : 'period';
      return { role: 'period', name, texts, units: texts.map(() => '') };
    }
    const split = texts.map(splitUnit);
    const role = indicatorTaken ? 'other' : 'indicator';
    indicatorTaken = true;
    return {
      role,
      name: role,
      texts: split.map(({ label }) => label),
      units: split.map(({ unit }) => unit),
    };
  });
  return { levels, common };
}

/** `Sysselsatte 2021`, or years alone with `Vekst 2018-2019` beside them: what is counted, and when. */
function splitYears(texts: readonly string[]): readonly (readonly string[])[] {
  const split = texts.map((text) => (isPeriod(text) ? { name: '', period: text } : splitPeriod(text)));
  if (split.some((each) => each === null) || split.every((each) => each?.name === '')) return [texts];
  return [split.map((each) => each?.name ?? ''), split.map((each) => each?.period ?? '')];
}

function splitDots(texts: readonly string[]): readonly (readonly string[])[] | null {
  const split = texts.map((text) => text.split('.'));
  const length = split[0]?.length ?? 0;
  const isPath =
    texts.length > 1 &&
    length > 2 &&
    split.every((each) => each.length === length && isPeriod(each[0] ?? ''));
  if (!isPath) return null;
  return Array.from({ length }, (_, at) => split.map((each) => (each[at] ?? '').trim()));
}

function isConstant(texts: readonly string[]): boolean {
  return texts.every((text) => text === texts[0]);
}
