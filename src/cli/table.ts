import type { Wording } from '#/i18n/cli-texts.ts';
import { remarkText } from '#/i18n/import-problem-text.ts';
import { readTable } from '#/importers/read-table.ts';
import { type Answers, missingIn, type TableReading } from '#/importers/reading.ts';
import { bytesOf } from './open-file.ts';
import type { CliProblem, Outcome } from './problems.ts';

/** Reads a table that somebody else made, as the app does, and says what was found, guessed and left open. */
export async function table(file: string, answers: Answers, wording: Wording): Promise<Outcome> {
  const bytes = await bytesOf(file);
  if (!bytes.ok) return failed(file, bytes.problem);
  const read = await readTable(
    { name: file, bytes: bytes.value },
    answers,
    undefined,
    wording.imports.dimensions,
  );
  if (!read.ok) return failed(file, read.problem);
  const { questions } = read.value;
  const areas = unknownAreas(read.value, answers);
  return {
    lines: linesOf(file, read.value, wording),
    facts: factsOf(file, read.value),
    problems: [
      ...(questions.length > 0 ? [{ file, problem: { type: 'mustAnswer', questions } } as const] : []),
      ...(areas.length > 0 ? [{ file, problem: { type: 'noSuchArea', areas } } as const] : []),
    ],
  };
}

/** A misspelt name would else be an answer that nobody hears. */
function unknownAreas({ content }: TableReading, { areaKinds = {} }: Answers): readonly string[] {
  const dimensions = content.type === 'figures' ? content.dimensions : [];
  const known = new Set(
    dimensions
      .filter(({ role }) => role === 'area')
      .flatMap(({ categories }) => categories.flatMap(({ key, label }) => [key, label])),
  );
  return Object.keys(areaKinds).filter((area) => !known.has(area));
}

function failed(file: string, problem: CliProblem): Outcome {
  return { lines: [], facts: { file }, problems: [{ file, problem }] };
}

function factsOf(file: string, reading: TableReading) {
  const { content, questions, remarks, source, sample: _, ...guesses } = reading;
  const columns = guesses.columns.map((column, index) => ({ column: index + 1, ...column }));
  return {
    file,
    guesses: { ...guesses, table: guesses.table + 1, columns },
    source: { ...source, missing: missingIn(source) },
    questions,
    remarks,
    title: content.title,
    ...(content.type === 'figures'
      ? { dimensions: content.dimensions, rows: rowsOf(content) }
      : { rows: content.statements }),
  };
}

/** Each figure with its labels, one row for each cell. */
function rowsOf({ dimensions, cells }: Extract<TableReading['content'], { type: 'figures' }>) {
  const categories = dimensions.map(
    (each) => new Map(each.categories.map((category) => [category.key, category])),
  );
  return cells.map(({ at, ...figure }) => {
    const found = at.map((key, index) => categories[index]?.get(key));
    const unit = found.find((category) => category?.unit !== undefined)?.unit ?? null;
    const labels = Object.fromEntries(dimensions.map(({ key }, index) => [key, found[index]?.label ?? '']));
    return { labels, keys: at, ...figure, unit };
  });
}

function linesOf(file: string, reading: TableReading, { cli, imports, format }: Wording): string[] {
  const { content, source } = reading;
  const labels = cli.table;
  const missing = missingIn(source).map((field) => imports.sourceFields[field]);
  const isText = content.type === 'statements';
  const count = format.number(isText ? content.statements.length : content.cells.length);
  const facts: readonly (readonly [label: string, text: string])[] = [
    [labels.kind, imports.kinds[reading.kind]],
    [
      labels.format,
      [imports.formats[reading.format], reading.encoding?.toUpperCase()].filter(Boolean).join(', '),
    ],
    [labels.delimiter, reading.delimiter ? imports.delimiters[reading.delimiter] : ''],
    [labels.decimal, reading.decimal ? imports.decimals[reading.decimal] : ''],
    [labels.sheets, reading.sheets.map((name) => (name === reading.sheet ? `[${name}]` : name)).join(', ')],
    [labels.title, content.title],
    [labels.headerRows, reading.headerRows.join(', ')],
    [labels.notes, reading.notes.length > 0 ? format.number(reading.notes.length) : ''],
    [isText ? labels.statements : labels.figures, count],
    [labels.sourceMissing, missing.join(', ')],
  ];
  const columns = reading.columns.map(
    ({ name, role }, index) => `    ${index + 1}. ${name || '–'}: ${imports.roles[role]}`,
  );
  const dimensions = isText
    ? []
    : content.dimensions.map(({ label, role, categories }) => {
        const units = [...new Set(categories.flatMap(({ unit }) => unit ?? []))].join(', ');
        const told = `${label} (${imports.roles[role]}, ${format.number(categories.length)})`;
        return `    ${units ? `${told}: ${units}` : told}`;
      });
  return [
    file,
    ...facts.filter(([, text]) => text !== '').map(([label, text]) => `  ${label}: ${text}`),
    `  ${labels.columns}:`,
    ...columns,
    ...(dimensions.length > 0 ? [`  ${labels.dimensions}:`, ...dimensions] : []),
    ...reading.remarks.map((remark) => `  ${labels.remark}: ${remarkText(imports, format, remark)}`),
  ];
}
