import { countCells } from '#/domain/packed-table.ts';
import { type AnyRevision, hasText } from '#/domain/revision.ts';
import { cellsInParts, withoutCells } from '#/domain/table-parts.ts';
import { piecewise } from './breathe.ts';

/** So many figures, or revisions of a usual size, are written down in some milliseconds. */
const figuresAtOnce = 5000;
const revisionsAtOnce = 200;

/** The revisions as JSON in UTF-8. The page may answer on the way. */
export async function jsonBytes(revisions: readonly AnyRevision[]): Promise<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  await piecewise(jsonParts(revisions), (part) => parts.push(encoder.encode(part)));
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  await piecewise(parts, (part) => {
    all.set(part, at);
    at += part.length;
  });
  return all.buffer;
}

/** `JSON.stringify` of the revisions, piece by piece: a large table would hold the page for as long as it is written down. */
export function* jsonParts(revisions: readonly AnyRevision[]): Generator<string> {
  yield '[';
  let separator = '';
  let some: AnyRevision[] = [];
  for (const revision of revisions) {
    const table = largeTableIn(revision);
    if (table === null) some.push(revision);
    if (some.length > 0 && (table !== null || some.length >= revisionsAtOnce)) {
      yield separator + inside(some);
      separator = ',';
      some = [];
    }
    if (table === null) continue;
    yield separator;
    yield* written(revision, table);
    separator = ',';
  }
  if (some.length > 0) yield separator + inside(some);
  yield ']';
}

function largeTableIn(revision: AnyRevision): object | null {
  if (revision.header.kind !== 'dataset' || !hasText(revision)) return null;
  return countCells(revision.value) > figuresAtOnce ? (revision.value as object) : null;
}

/** The cells stand last in the value, and the value last in the revision. */
function* written(revision: AnyRevision, table: object): Generator<string> {
  const { value: _, ...rest } = revision as AnyRevision & { readonly value: unknown };
  yield `${open(rest)}"value":${open(withoutCells(table))}"cells":[`;
  let separator = '';
  for (const cells of cellsInParts(table, figuresAtOnce)) {
    yield separator + inside(cells);
    separator = ',';
  }
  yield ']}}';
}

/** An object that is not closed yet, ready for one more field. */
function open(fields: object): string {
  const text = JSON.stringify(fields).slice(0, -1);
  return text === '{' ? text : `${text},`;
}

function inside(list: readonly unknown[]): string {
  return JSON.stringify(list).slice(1, -1);
}
