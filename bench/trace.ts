import { balanceOf, basisOf, mainPointsLeft, shelfUses } from '#/domain/coverage.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { AnyEntry, Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { Kind } from '#/domain/kinds.ts';
import { traceDown, writtenOf } from '#/domain/trace.ts';
import { flowsOf, matrixOf } from '#/domain/trace-matrix.ts';
import { shelvesOf } from '#/domain/trace-shelves.ts';
import { indexTrace, shapedBy, shapedByAll } from '#/domain/trace-up.ts';
import { bestOfThree, report } from './measurement.ts';

const groups = 40;
const pointsOfGroup = 8;
const sources = 6;

/** The knowledge trace in Node: everything the screen shows, of 10,000 notes, 40 groups of 8 points and a plenary of 12. */
export function measureTrace(): boolean {
  const here = workshop(10_000);
  const value = bestOfThree(() => {
    const written = writtenOf(here.notes, here.points);
    const shelves = shelvesOf(here.session, here.knowledge);
    const index = indexTrace(written);
    const traces = here.points.map((point) => traceDown(point, written));
    traces.map(basisOf);
    matrixOf(traces, shelves, here.session);
    flowsOf(traces, shelves, here.session);
    shelfUses(shelves, written, traces);
    mainPointsLeft(here.notes, here.points, written);
    balanceOf(written, shelves, here.session);
    for (const shelf of shelves.list)
      shapedByAll(
        shelf.pieces.map(({ id }) => id),
        index,
      );
    shapedBy(figure(0), index);
  });
  const name = 'the knowledge trace of 10,000 notes both ways, with matrix, picture and coverage, in Node';
  return report({ name, value, unit: 'ms', limit: 200 });
}

function workshop(count: number) {
  const notes = Array.from({ length: count }, (_, n) =>
    entry('note', `n${n}`, {
      groupId: `g${n % groups}` as Id<'group'>,
      starred: n % 8 === 0,
      // Every tenth note rests on what its group said before.
      evidence: [figure(n), paragraph(n), n % 10 === 0 && n >= groups ? said(n - groups) : paragraph(n + 7)],
    }),
  );
  const own = Array.from({ length: groups * pointsOfGroup }, (_, n) =>
    entry('point', `p${n}`, {
      decisionId: `f${n % groups}` as Id<'decision'>,
      evidence: [figure(n * 3), paragraph(n)],
      origins: [0, 1, 2, 3].map((each) => origin(`n${(n % groups) + groups * (8 * n + each * 10)}`)),
    }),
  );
  const plenary = Array.from({ length: 12 }, (_, n) =>
    entry('point', `felles${n}`, {
      decisionId: 'f' as Id<'decision'>,
      evidence: [figure(n)],
      origins: own.filter((_, each) => each % 12 === n).map(({ id }) => origin(id)),
    }),
  );
  return {
    notes,
    points: [...own, ...plenary],
    session: {
      groups: Array.from({ length: groups }, (_, n) => entry('group', `g${n}`, {})),
      decisions: [
        ...Array.from({ length: groups }, (_, n) =>
          entry('decision', `f${n}`, { groupId: `g${n}` as Id<'group'> }),
        ),
        entry('decision', 'f', { groupId: null }),
      ],
      casePapers: [1, 2, 3].map((number) => entry('casePaper', `sak${number}`, { number })),
      sources: Array.from({ length: sources }, (_, n) =>
        entry('source', `k${n}`, { sourceKind: 'statistics' }),
      ),
    },
    knowledge: {
      paragraphs: Array.from({ length: 300 }, (_, n) =>
        entry('paragraph', `a${n}`, { casePaperId: `sak${(n % 3) + 1}` as Id<'casePaper'>, text: 'tekst' }),
      ),
      statements: [],
      attachments: [],
      datasets: Array.from({ length: sources }, (_, n) =>
        entry('dataset', `d${n}`, {
          sourceId: `k${n}` as Id<'source'>,
          dimensions: [{ key: 'a', label: '', role: 'area', categories: [] }],
          cells: Array.from({ length: 500 }, (_, at) => ({ at: [`o${at}`], value: at, missing: null })),
        }),
      ),
    },
  };
}

function figure(n: number): Evidence {
  const at = n % 37 === 0 ? null : `o${n % 500}`;
  return { type: 'cell', id: `d${n % sources}` as Id<'dataset'>, at: [at] };
}

function paragraph(n: number): Evidence {
  return { type: 'paragraph', id: `a${n % 300}` as Id<'paragraph'> };
}

function said(n: number): Evidence {
  return { type: 'note', id: `n${n}` as Id<'note'> };
}

function origin(id: string) {
  return { id: id as Id<'note'>, revisionId: null };
}

function entry<K extends Kind>(kind: K, id: string, value: Partial<Entry<K>['value']>): Entry<K> {
  return {
    id,
    kind,
    value: { evidence: [], ...value },
    deleted: false,
  } as unknown as AnyEntry as unknown as Entry<K>;
}
