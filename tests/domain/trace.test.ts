import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceKey } from '#/domain/citation.ts';
import type { Evidence } from '#/domain/discussion.ts';
import { isDirect, reachedFrom, traceDown, wayTo, writtenBelow, writtenOf } from '#/domain/trace.ts';
import { flowsOf, matrixOf } from '#/domain/trace-matrix.ts';
import { shapedBy, shapedByAll, shapedOf } from '#/domain/trace-up.ts';
import { traceAll } from '#/domain/trace-view.ts';
import {
  allEvidence,
  figure,
  knowledge,
  note,
  paragraph,
  point,
  said,
  session,
  shelves,
  singlePieces,
  someWritten,
  statement,
  traced,
} from '../kit/trace.ts';

const cramped = figure('teglhagen', '2025');

describe('from a point down to its knowledge', () => {
  const notes = [
    note('n1', 'gruppe-1', { evidence: [cramped, paragraph('f1')] }),
    note('n2', 'gruppe-2', { evidence: [said('n1'), statement('utsagn-1')] }),
  ];
  const points = [
    point('g1', 'gruppe-1', { from: ['n1'] }),
    point('g2', 'gruppe-2', { from: ['n2'], evidence: [paragraph('f1')] }),
    point('felles', null, { from: ['g1', 'g2'], evidence: [paragraph('v1')] }),
  ];
  const trace = traceDown(points[2] as never, writtenOf(notes, points));

  it('names its own links first, then what lies nearest, nothing twice', () => {
    expect(trace.knowledge.map(({ evidence }) => evidence)).toEqual([
      paragraph('v1'),
      paragraph('f1'),
      cramped,
      statement('utsagn-1'),
    ]);
    expect(trace.knowledge.map((each) => isDirect(trace, each))).toEqual([true, false, false, false]);
  });

  it('keeps every way that leads there', () => {
    const f1 = trace.knowledge.find(({ key }) => key === evidenceKey(paragraph('f1')));
    expect(f1?.by.map(({ id }) => id)).toEqual(['g2', 'n1']);
    const n1 = trace.steps.find(({ entry }) => entry.id === 'n1');
    expect(n1?.through.map(({ id }) => id)).toEqual(['g1', 'n2']);
    expect(wayTo(trace, notes[1] as never).map(({ id }) => id)).toEqual(['g2', 'n2']);
  });

  it('goes once through notes that name each other, and stops at what is deleted', () => {
    const ring = [
      note('a', null, { evidence: [said('b')] }),
      note('b', null, { evidence: [said('a'), cramped] }),
    ];
    const gone = note('borte', null, { evidence: [paragraph('f2')], deleted: true });
    const start = point('p', null, { from: ['a', 'borte'] });
    const { steps, knowledge, missing } = traceDown(start, writtenOf([...ring, gone], [start]));
    expect(steps.map(({ entry }) => entry.id)).toEqual(['p', 'a', 'b']);
    expect(knowledge.map(({ evidence }) => evidence)).toEqual([cramped]);
    expect(missing.map(({ id }) => id)).toEqual(['borte']);
  });

  it('is told source by source, and says through whom', () => {
    const [paper1, paper2, statistics, future] = matrixOf([trace], shelves, session).map(
      ({ cells }) => cells[0],
    );
    expect(paper1).toEqual({ direct: 0, through: 1, whose: ['gruppe-1', 'gruppe-2'] });
    expect(paper2).toEqual({ direct: 1, through: 0, whose: [] });
    expect(statistics).toEqual({ direct: 0, through: 1, whose: ['gruppe-1'] });
    expect(future).toEqual({ direct: 0, through: 1, whose: ['gruppe-2'] });
  });
});

describe('what is no longer where it was', () => {
  const f1 = { evidence: [paragraph('f1')] };

  it('a group that is not in the plan stands after those that are, before the plenary', () => {
    const notes = [note('n', null, f1), note('o', 'oppløst', f1), note('p', 'gruppe-2', f1)];
    const { traces } = traced({ notes, points: [point('felles', null, { from: ['n', 'o', 'p'] })] });
    const cell = matrixOf(traces, shelves, session)[0]?.cells[0];
    expect(cell?.whose).toEqual(['gruppe-2', 'oppløst', null]);
  });

  it('a point whose proposal is deleted is not taken for one of the plenary, and carries nothing', () => {
    const orphan = point('uten-forslag', 'slettet', f1);
    const points = [orphan, point('felles', null, { from: ['uten-forslag'] })];
    const work = traceAll({ ...session, points }, [], knowledge);
    let made = work.next();
    while (!made.done) made = work.next();
    expect([...made.value.traces.keys()]).toEqual(['felles']);
    expect(made.value.traces.get('felles')?.missing.map(({ id }) => id)).toEqual(['uten-forslag']);
    expect(shapedBy(paragraph('f1'), made.value.index)).toEqual([]);
  });
});

describe('from knowledge up to what it shaped', () => {
  const notes = [note('n1', 'gruppe-1', { evidence: [figure('teglhagen', null)] }), note('n2', 'gruppe-2')];
  const points = [point('g1', 'gruppe-1', { from: ['n1'] }), point('felles', null, { from: ['g1'] })];
  const { index } = traced({ notes, points });

  it('goes through notes and points of the groups to the points of the plenary', () => {
    const steps = shapedBy(cramped, index);
    expect(steps.map(({ entry, isDirect }) => [entry.id, isDirect])).toEqual([
      ['n1', true],
      ['g1', false],
      ['felles', false],
    ]);
    expect(shapedOf(steps, 'point').map(({ through }) => through.map(({ id }) => id))).toEqual([
      ['n1'],
      ['g1'],
    ]);
  });

  it('a note is not what came of itself, where two notes name each other', () => {
    const ring = [note('a', null, { evidence: [said('b')] }), note('b', null, { evidence: [said('a')] })];
    const steps = shapedBy(said('a'), traced({ notes: ring, points: [] }).index);
    expect(steps.map(({ entry, through }) => [entry.id, through])).toEqual([['b', []]]);
  });

  it('can be asked of a whole source', () => {
    expect(shapedByAll(['tall'], index).map(({ entry }) => entry.id)).toEqual(['n1', 'g1', 'felles']);
    expect(shapedByAll(['f1', 'f2'], index)).toEqual([]);
  });
});

describe('laws', () => {
  it('what is seen from below is what is seen from above', () => {
    fc.assert(
      fc.property(someWritten, (here) => {
        const { index, traces } = traced(here);
        for (const target of allEvidence) {
          const above = shapedOf(shapedBy(target, index), 'point').map(({ entry }) => entry.id as string);
          const below = traces.filter((trace) =>
            trace.knowledge.some(({ evidence }) => meet(evidence, target)),
          );
          expect(above.toSorted()).toEqual(below.map(({ of }) => of.id as string).toSorted());
        }
      }),
    );
  });

  it('a trace is what following every link leads to, each thing once, with all who name it', () => {
    fc.assert(
      fc.property(someWritten, (here) => {
        const { written, traces } = traced(here);
        for (const { of, steps, knowledge, missing } of traces) {
          const reached = followed(of.id, written);
          expect(steps.map(({ entry }) => entry.id).toSorted()).toEqual([...reached].toSorted());
          const named = new Map<string, Set<string>>();
          for (const id of reached)
            for (const evidence of written.get(id)?.value.evidence ?? [])
              if (evidence.type !== 'note')
                named.set(evidenceKey(evidence), (named.get(evidenceKey(evidence)) ?? new Set()).add(id));
          expect(new Map(knowledge.map(({ key, by }) => [key, new Set(by.map(({ id }) => id))]))).toEqual(
            named,
          );
          for (const { entry, through } of steps.slice(1)) {
            const names = [...reached].filter((id) =>
              writtenBelow(written.get(id) as never).includes(entry.id),
            );
            expect(through.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
          }
          expect(missing.every(({ id }) => !written.has(id))).toBe(true);
        }
      }),
    );
  });

  it('what all points rest on together is what each rests on', () => {
    fc.assert(
      fc.property(someWritten, (here) => {
        const { written, points, traces } = traced(here);
        const each = traces.flatMap(({ steps, missing }) => [...steps.map(({ entry }) => entry), ...missing]);
        const together = new Set<string>(each.map(({ id }) => id));
        expect(new Set(reachedFrom(points, written))).toEqual(together);
      }),
    );
  });

  it('the picture carries what the matrix counts', () => {
    fc.assert(
      fc.property(someWritten, (here) => {
        const { traces } = traced(here);
        const flows = flowsOf(traces, shelves, session);
        for (const { shelf, cells, pieces } of matrixOf(traces, shelves, session)) {
          cells.forEach((cell, column) => {
            const own = flows.filter((flow) => flow.shelf === shelf && flow.column === column);
            expect(own.length > 0).toBe(cell !== null);
            const here = pieces.filter((piece) => piece.cells[column]).length;
            for (const flow of own) expect(flow.pieces).toBeLessThanOrEqual(here);
          });
        }
      }),
    );
  });
});

/** Two links to figures meet where they hold the same figure. */
function meet(one: Evidence, other: Evidence): boolean {
  const pieces = new Set(singlePieces(one));
  return singlePieces(other).some((piece) => pieces.has(piece));
}

/** Everything written that can be come to, found the slow way: until nothing more is. */
function followed(start: string, written: ReturnType<typeof traced>['written']): ReadonlySet<string> {
  const reached = new Set([start]);
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    for (const [id, entry] of written)
      if (reached.has(id))
        for (const below of writtenBelow(entry)) if (written.has(below)) reached.add(below);
  }
  return reached;
}
