import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf, basisOf, mainPointsLeft, shelfUses } from '#/domain/coverage.ts';
import type { Evidence } from '#/domain/discussion.ts';
import { shapedBy } from '#/domain/trace-up.ts';
import {
  figure,
  file,
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
  type WrittenHere,
} from '../kit/trace.ts';

describe('what a point rests on', () => {
  const basis = (notes: WrittenHere['notes'], ...points: WrittenHere['points']) =>
    traced({ notes, points }).traces.map(basisOf)[0];

  it('is told apart: its own links, those of others, notes alone, a deliberate choice, nothing', () => {
    const f1 = { evidence: [paragraph('f1')] };
    expect(basis([], point('p', null, f1))).toBe('direct');
    expect(basis([note('n', 'gruppe-1', f1)], point('p', null, { from: ['n'] }))).toBe('through');
    expect(basis([note('n', 'gruppe-1')], point('p', null, { evidence: [said('n')] }))).toBe('notes');
    expect(basis([], point('p', null, { deliberate: true }))).toBe('deliberate');
    expect(basis([], point('p', null))).toBe('none');
  });

  it('is knowledge also where it was chosen deliberately, and nothing where all it was made from is deleted', () => {
    expect(basis([], point('p', null, { deliberate: true, evidence: [paragraph('f1')] }))).toBe('direct');
    const gone = note('n', 'gruppe-1', { evidence: [paragraph('f1')], deleted: true });
    expect(basis([gone], point('p', null, { from: ['n'] }))).toBe('none');
  });
});

describe('how much of the knowledge is used', () => {
  const use = (here: WrittenHere) => {
    const { written, traces } = traced(here);
    return shelfUses(shelves, written, traces).map(({ pieces, used, reached, links }) => [
      pieces,
      used,
      reached,
      links,
    ]);
  };

  it('counts paragraphs, statements and figures, and those that came to a point', () => {
    const notes = [
      note('n1', 'gruppe-1', { evidence: [figure('teglhagen', null), paragraph('f1')] }),
      note('n2', 'gruppe-2', { evidence: [figure('teglhagen', '2025')] }),
    ];
    expect(use({ notes, points: [point('p', null, { from: ['n2'] })] })).toEqual([
      [2, 1, 0, 1],
      [2, 0, 0, 0],
      [4, 2, 1, 2],
      [2, 0, 0, 0],
    ]);
  });

  it('counts a file once for all its pages, on the shelf it belongs to, and no picture within a text', () => {
    const notes = [note('n', null, { evidence: [file('kart', 1), file('kart', 2), file('bilde')] })];
    expect(use({ notes, points: [point('p', null, { from: ['n'] })] })[1]).toEqual([2, 1, 1, 2]);
  });

  it('counts a heading only where it is cited', () => {
    const cited = [note('n', null, { evidence: [paragraph('overskrift')] })];
    expect(use({ notes: cited, points: [] })[0]).toEqual([3, 1, 0, 1]);
  });
});

describe('main points', () => {
  it('are left when no point rests on them, also not through others', () => {
    const notes = [
      note('brukt', 'gruppe-1', { starred: true }),
      note('gjennom', 'gruppe-1', { starred: true }),
      note('igjen', 'gruppe-1', { starred: true }),
      note('slettet', 'gruppe-1', { starred: true, deleted: true }),
      note('uten-stjerne', 'gruppe-1'),
      note('vei', 'gruppe-2', { evidence: [said('gjennom')] }),
    ];
    const points = [point('p', 'gruppe-1', { from: ['brukt', 'vei'] })];
    expect(mainPointsLeft(notes, points, traced({ notes, points }).written).map(({ id }) => id)).toEqual([
      'igjen',
    ]);
  });
});

describe('the balance of the groups', () => {
  it('counts every link by kind, for each group and the plenary, what is not here apart', () => {
    const notes = [
      note('n1', 'gruppe-1', { evidence: [paragraph('f1'), statement('utsagn-1'), said('n2')] }),
      note('n2', null, { evidence: [paragraph('borte')] }),
    ];
    const points = [point('p', 'gruppe-1', { evidence: [paragraph('f1'), figure(null, null)] })];
    const balance = balanceOf(traced({ notes, points }).written, shelves, session);
    expect(balance.map(({ groupId, total }) => [groupId, total])).toEqual([
      ['gruppe-1', 4],
      ['gruppe-2', 0],
      [null, 1],
    ]);
    expect(balance[0]?.links).toMatchObject({ casePaper: 2, statistics: 1, futureWorkshop: 1, gone: 0 });
    expect(balance[2]?.links.gone).toBe(1);
  });

  it('counts a group also when it is no longer in the plan', () => {
    const notes = [note('n', 'oppløst', { evidence: [paragraph('f1')] })];
    const balance = balanceOf(traced({ notes, points: [] }).written, shelves, session);
    expect(balance.map(({ groupId, total }) => [groupId, total])).toContainEqual(['oppløst', 1]);
  });
});

describe('laws', () => {
  it('every count is what counting by hand gives', () => {
    fc.assert(
      fc.property(someWritten, (here) => {
        const { written, points, traces, index, notes } = traced(here);
        const links = [...written.values()].flatMap((entry) => entry.value.evidence).filter(isKnowledge);
        const used = new Set(links.flatMap(singlePieces));
        const reached = new Set(
          traces.flatMap(({ knowledge }) => knowledge.flatMap(({ evidence }) => singlePieces(evidence))),
        );
        for (const { shelf, ...counts } of shelfUses(shelves, written, traces)) {
          const own = (piece: string) => shelf.pieces.some(({ id }) => piece.split(' ').includes(id));
          const citable = [...all].filter(own);
          const isThere = (piece: string) => own(piece) && piece !== 'paragraph borte';
          expect(counts).toEqual({
            pieces: new Set([...citable, ...[...used].filter(isThere)]).size,
            used: [...used].filter(isThere).length,
            reached: [...reached].filter(isThere).length,
            links: links.filter(({ id }) => shelf.pieces.some((piece) => piece.id === id)).length,
          });
        }
        const balance = balanceOf(written, shelves, session);
        expect(balance.reduce((sum, { total }) => sum + total, 0)).toBe(links.length);
        const left = mainPointsLeft(notes, points, written).map(({ id }) => id);
        const unclimbed = notes.filter(
          ({ id, value, deleted }) => value.starred && !deleted && !shapedBy(said(id), index).some(isPoint),
        );
        expect(left).toEqual(unclimbed.map(({ id }) => id));
      }),
    );
  });
});

const all = new Set([
  ...['f1', 'f2', 'v1'].map((id) => `paragraph ${id}`),
  ...['utsagn-1', 'utsagn-2'].map((id) => `statement ${id}`),
  'attachment kart',
  ...singlePieces(figure(null, null)),
]);

function isKnowledge(evidence: Evidence): boolean {
  return evidence.type !== 'note';
}

function isPoint({ entry }: { readonly entry: { readonly kind: string } }): boolean {
  return entry.kind === 'point';
}
