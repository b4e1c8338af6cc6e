import { readFileSync } from 'node:fs';
import type { PointRow } from '#/domain/alignment.ts';
import type { Evidence, Point } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { Revision } from '#/domain/revision.ts';

/** Points of groups, with the pairs that people would put together: what suggestions are measured against. */
export interface AlignmentCase {
  readonly points: readonly Entry<'point'>[];
  readonly groupOf: (point: Entry<'point'>) => Id<'group'> | null;
  /** Pairs of points of different groups, as `pairKey`. */
  readonly together: ReadonlySet<string>;
  /** Pairs that look alike and do not belong together. */
  readonly notTogether: ReadonlySet<string>;
}

export function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** The six groups of the shipped example; together is what its plenary has made one point of. */
export function exampleCase(): AlignmentCase {
  const values = new Map(exampleRevisions().map((each) => [each.header.recordId, each]));
  const groupOf = ({ decisionId }: Point) =>
    (values.get(decisionId)?.value as { readonly groupId: Id<'group'> | null } | undefined)?.groupId ?? null;
  const all = [...values.values()]
    .filter(({ header }) => header.kind === 'point')
    .map(({ header, value }) => ({ id: header.recordId as Id<'point'>, value: value as Point }));
  const points = all.filter(({ value }) => groupOf(value) !== null);
  const groups = new Map(points.map(({ id, value }) => [id, groupOf(value)]));
  const joined = all
    .filter(({ value }) => groupOf(value) === null)
    .flatMap(({ value }) => pairsOf(value.origins.map((origin) => origin.id as Id<'point'>)));
  return {
    points: points.map(({ id, value }) => pointSaying(id, value.text, value.evidence)),
    groupOf: (point) => groups.get(point.id) ?? null,
    together: new Set(
      joined.filter(([a, b]) => groups.get(a) !== groups.get(b)).map(([a, b]) => pairKey(a, b)),
    ),
    notTogether: new Set(),
  };
}

/** What the example's groups and its plenary have written and linked: their own language, for measuring time. */
export function exampleTexts(): readonly Pick<Point, 'text' | 'evidence'>[] {
  const written = exampleRevisions().filter(
    ({ header }) => header.kind === 'note' || header.kind === 'point',
  );
  return written.map(({ value }) => value as Pick<Point, 'text' | 'evidence'>);
}

function exampleRevisions(): readonly Revision[] {
  return JSON.parse(readFileSync('public/example/politisk-verksted_eksempel.json', 'utf8')).revisions;
}

/** See `tests/fixtures/alignment/README.md`. */
export function coastalCase(): AlignmentCase {
  const path = 'tests/fixtures/alignment/coastal-municipality.json';
  const { groups, together, notTogether } = JSON.parse(readFileSync(path, 'utf8')) as CoastalFile;
  const groupIds = new Map(
    groups.flatMap(({ id, points }) => points.map((point) => [point.id, id] as const)),
  );
  return {
    points: groups.flatMap(({ points }) =>
      points.map((each) => pointSaying(each.id, each.text, each.evidence)),
    ),
    groupOf: (point) => (groupIds.get(point.id) ?? null) as Id<'group'> | null,
    together: new Set(together.map(([a, b]) => pairKey(a, b))),
    notTogether: new Set(notTogether.map(({ pair: [a, b] }) => pairKey(a, b))),
  };
}

interface CoastalFile {
  readonly groups: readonly {
    readonly id: string;
    readonly points: readonly {
      readonly id: string;
      readonly text: string;
      readonly evidence: readonly Evidence[];
    }[];
  }[];
  readonly together: readonly (readonly [string, string])[];
  readonly notTogether: readonly { readonly pair: readonly [string, string] }[];
}

/** How many of the suggested pairs people would put together, and how many of those are suggested: 0–1. */
export function quality(rows: readonly PointRow[], { together }: AlignmentCase) {
  const suggested = rows.flatMap(({ pointIds }) => pairsOf(pointIds)).map(([a, b]) => pairKey(a, b));
  const right = suggested.filter((key) => together.has(key)).length;
  return { precision: right / suggested.length, recall: right / together.size };
}

export function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));
}

/** A point as far as its likeness goes. */
export function pointSaying(id: string, text: string, evidence: readonly Evidence[] = []): Entry<'point'> {
  return { id, kind: 'point', value: { text, evidence } } as unknown as Entry<'point'>;
}
