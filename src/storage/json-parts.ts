import { type AnyRevision, hasText } from '#/domain/revision.ts';
import { piecewise } from './breathe.ts';

/** So many figures, or revisions of a usual size, are written down in some milliseconds. */
const figuresAtOnce = 5000;
const revisionsAtOnce = 200;

/** The revisions as JSON in UTF-8. The page may answer on the way. */
export async function jsonBytes(revisions: readonly AnyRevision[]): Promise<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  await piecewise(jsonParts(revisions), (part) => parts.push(encoder.encode(part)));
  return joined(parts);
}

/** `JSON.stringify` of the revisions, piece by piece: a large table would hold the page for as long as it is written down. */
export function* jsonParts(revisions: readonly AnyRevision[]): Generator<string> {
  yield '[';
  let separator = '';
  let some: AnyRevision[] = [];
  for (const revision of revisions) {
    const cells = cellsOf(revision);
    if (cells === null) some.push(revision);
    if (some.length > 0 && (cells !== null || some.length >= revisionsAtOnce)) {
      yield separator + inside(some);
      separator = ',';
      some = [];
    }
    if (cells === null) continue;
    yield separator;
    yield* largeTable(revision, cells);
    separator = ',';
  }
  if (some.length > 0) yield separator + inside(some);
  yield ']';
}

/** Large ones only. */
function cellsOf(revision: AnyRevision): readonly unknown[] | null {
  if (revision.header.kind !== 'dataset' || !hasText(revision)) return null;
  const { cells } = (revision.value ?? {}) as { readonly cells?: unknown };
  return Array.isArray(cells) && cells.length > figuresAtOnce ? cells : null;
}

/** The cells stand last in the value, and the value last in the revision. */
function* largeTable(revision: AnyRevision, cells: readonly unknown[]): Generator<string> {
  const { value, ...rest } = revision as AnyRevision & { readonly value: object };
  yield `${open(rest)}"value":${open({ ...value, cells: undefined })}"cells":[`;
  for (let from = 0; from < cells.length; from += figuresAtOnce)
    yield (from > 0 ? ',' : '') + inside(cells.slice(from, from + figuresAtOnce));
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

function joined(parts: readonly Uint8Array[]): ArrayBuffer {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all.buffer;
}
