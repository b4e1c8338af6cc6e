import type { PointRow } from './alignment.ts';
import type { Id } from './ids.ts';

type Pair = readonly [Id<'point'>, Id<'point'>];

/** What people have said of the suggested rows: kept on the device, as it is about how one reads and not about the proposal. */
export interface RowChoices {
  /** These do not belong together. */
  readonly apart: readonly Pair[];
  /** The first is to stand where the second does. */
  readonly beside: readonly Pair[];
}

export const noRowChoices: RowChoices = { apart: [], beside: [] };

/** «Hører ikke sammen»: the point leaves its row. */
export function setApart(choices: RowChoices, pointId: Id<'point'>, row: readonly Id<'point'>[]): RowChoices {
  const others = row.filter((id) => id !== pointId);
  return {
    apart: [...choices.apart, ...others.map((other): Pair => [pointId, other])],
    beside: choices.beside.filter(
      (pair) => !(pair.includes(pointId) && others.some((id) => pair.includes(id))),
    ),
  };
}

/** The point is read together with another row, whatever was said of them before. */
export function putBeside(
  choices: RowChoices,
  pointId: Id<'point'>,
  row: readonly Id<'point'>[],
): RowChoices {
  const [to] = row;
  if (to === undefined) return choices;
  return {
    apart: choices.apart.filter((pair) => !(pair.includes(pointId) && row.some((id) => pair.includes(id)))),
    beside: [...choices.beside.filter(([moved]) => moved !== pointId), [pointId, to]],
  };
}

/** Takes back what one choice changed; what has been said since stands. */
export function withoutChoice(now: RowChoices, before: RowChoices, after: RowChoices): RowChoices {
  const apart = reversed(now.apart, before.apart, after.apart);
  const beside = reversed(now.beside, before.beside, after.beside);
  // A point stands where it was put last.
  const last = new Map(beside.map((pair) => [pair[0], pair]));
  for (const pair of now.beside) if (beside.includes(pair)) last.set(pair[0], pair);
  return { apart, beside: beside.filter((pair) => last.get(pair[0]) === pair) };
}

function reversed(now: readonly Pair[], before: readonly Pair[], after: readonly Pair[]): readonly Pair[] {
  const has = (pairs: readonly Pair[], [one, other]: Pair) =>
    pairs.some((pair) => pair[0] === one && pair[1] === other);
  const stays = now.filter((pair) => has(before, pair) || !has(after, pair));
  const back = before.filter((pair) => !has(after, pair) && !has(now, pair));
  return [...back, ...stays];
}

/** The suggested rows with what people have moved. Still every point in exactly one row; rows of several first. */
export function arrangeRows(rows: readonly PointRow[], { beside }: RowChoices): readonly PointRow[] {
  const arranged = beside.reduce(moveOne, rows);
  return [...arranged].sort((a, b) => Number(b.pointIds.length > 1) - Number(a.pointIds.length > 1));
}

function moveOne(rows: readonly PointRow[], [moving, to]: Pair): readonly PointRow[] {
  const from = rows.find(({ pointIds }) => pointIds.includes(moving));
  const target = rows.find(({ pointIds }) => pointIds.includes(to));
  if (from === undefined || target === undefined || from === target) return rows;
  return rows
    .map((row) => {
      if (row === target) return { ...row, pointIds: [...row.pointIds, moving] };
      return row === from ? without(row, moving) : row;
    })
    .filter(({ pointIds }) => pointIds.length > 0);
}

function without(row: PointRow, pointId: Id<'point'>): PointRow {
  return {
    pointIds: row.pointIds.filter((id) => id !== pointId),
    likenesses: row.likenesses.filter(({ one, other }) => one !== pointId && other !== pointId),
  };
}
