import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ImportProblem } from '#/importers/problems.ts';
import { readTable } from '#/importers/read-table.ts';
import type { Answers, Content, TableReading } from '#/importers/reading.ts';

/** `csv/…`, `xlsx/…`, `jsonstat/…`, `example/…` in tests/fixtures/tables; `source/…` is the example workshop's own. */
export function tablePath(name: string): string {
  const own = name.startsWith('source/');
  return resolve('tests/fixtures', own ? name.replace('source/', 'example-source/') : `tables/${name}`);
}

function tableBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(tablePath(name)));
}

export async function read(name: string, answers: Answers = {}): Promise<TableReading> {
  return readBytes(name, tableBytes(name), answers);
}

export async function readText(text: string, answers: Answers = {}): Promise<TableReading> {
  return readBytes('tabell.csv', new TextEncoder().encode(text), answers);
}

export async function problemOf(
  name: string,
  bytes = tableBytes(name),
  answers: Answers = {},
): Promise<ImportProblem | null> {
  const result = await readTable({ name, bytes }, answers);
  return result.ok ? null : result.problem;
}

async function readBytes(name: string, bytes: Uint8Array, answers: Answers): Promise<TableReading> {
  const result = await readTable({ name, bytes }, answers);
  if (!result.ok) throw new Error(`${name} was refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}

export type Figures = Extract<Content, { type: 'figures' }>;

export function figuresOf({ content }: TableReading): Figures {
  if (content.type !== 'figures') throw new Error('Statements where figures were expected');
  return content;
}

/** `[label, …, figure or sign]` of every cell, for reading in a test. */
export function rowsOf(reading: TableReading): readonly (readonly (string | number | null)[])[] {
  const { dimensions, cells } = figuresOf(reading);
  const labels = dimensions.map((each) => new Map(each.categories.map(({ key, label }) => [key, label])));
  return cells.map(({ at, value, missing }) => [
    ...at.map((key, index) => labels[index]?.get(key) ?? '?'),
    value ?? missing,
  ]);
}

export function shapeOf(reading: TableReading): readonly string[] {
  return figuresOf(reading).dimensions.map(
    ({ label, role, categories }) => `${label}: ${role}, ${categories.length}`,
  );
}
