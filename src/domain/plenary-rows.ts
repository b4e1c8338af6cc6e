import type { PointRow } from './alignment.ts';
import type { Id } from './ids.ts';

type Pair = readonly [Id<'point'>, Id<'point'>];

/** What people have said of the suggested rows: kept on the device, as it is about how one reads and not about the proposal. */
export interface RowChoices {
  /** These do not belong together. */
  readonly apart: readonly Pair[];
  /** The first is to stand where the second does; where they are the same point, in a row of its own. */
  readonly beside: readonly Pair[];
}

export const noRowChoices: RowChoices = { apart: [], beside: [] };

/** «Hører ikke sammen»: the point gets a row of its own, also where it had been put there by hand. The others of it stay together, however they came there. */
export function setApart(choices: RowChoices, pointId: Id<'point'>, row: readonly Id<'point'>[]): RowChoices {
  const others = row.filter((id) => id !== pointId);
  const beside = standingStill(choices.beside, pointId, row);
  return {
    apart: [...choices.apart, ...others.map((other): Pair => [pointId, other])],
    beside: beside.map((pair) =>
      pair[0] === pointId && others.includes(pair[1]) ? [pointId, pointId] : pair,
    ),
  };
}

/**
 * The point is read together with another row, whatever was said of them before. No other point moves with it.
 *
 * @param from the row it leaves; left out: it stands alone
 */
export function putBeside(
  choices: RowChoices,
  pointId: Id<'point'>,
  row: readonly Id<'point'>[],
  from: readonly Id<'point'>[] = [pointId],
): RowChoices {
  const [to] = row;
  if (to === undefined) return choices;
  const beside = standingStill(choices.beside, pointId, from);
  return {
    apart: choices.apart.filter((pair) => !(pair.includes(pointId) && row.some((id) => pair.includes(id)))),
    beside: [...beside.filter(([moved]) => moved !== pointId), [pointId, to]],
  };
}

/** The moves told anew so that those who were put beside the point that leaves a row stay in that row. */
function standingStill(
  beside: readonly Pair[],
  leaving: Id<'point'>,
  row: readonly Id<'point'>[],
): readonly Pair[] {
  const stay = row.filter((id) => id !== leaving);
  if (!beside.some(([moved, to]) => to === leaving && stay.includes(moved))) return beside;
  const isMoved = (id: Id<'point'>) => beside.some(([moved]) => moved === id);
  const anchor = stay.find((id) => !isMoved(id)) ?? stay[0];
  if (anchor === undefined) return beside;
  const moved = stay.filter((id) => id !== anchor && isMoved(id));
  return [
    ...beside.filter(([id]) => !stay.includes(id)),
    ...(isMoved(anchor) ? [[anchor, anchor] as const] : []),
    ...moved.map((id): Pair => [id, anchor]),
  ];
}

/** Takes back what one choice changed; what has been said since stands. */
export function withoutChoice(now: RowChoices, before: RowChoices, after: RowChoices): RowChoices {
  if (JSON.stringify(now) === JSON.stringify(after)) return before;
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
  if (moving === to && from && from.pointIds.length > 1) {
    const left = rows.map((row) => (row === from ? without(row, moving) : row));
    return [...left, { pointIds: [moving], likenesses: [] }];
  }
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
