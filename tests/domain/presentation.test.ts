import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action, Evidence, Point } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import {
  nameOfPicture,
  newsBetween,
  type Picture,
  picturesOf,
  placeOfPicture,
  placeOfPoint,
  placeShown,
  stepped,
  wordingInParts,
} from '#/domain/presentation.ts';
import type { Presenting } from '#/domain/screen.ts';

// The proposal on the screen in the room: one thing at a time, in letters that can be read from the other end.

const short = 'Kommunedirektøren bes om å sette opp ti benker.';

describe('the pictures', () => {
  it('are all points, each point, and the way forward', () => {
    expect(told(picturesOf([point('a'), point('b')], [action('benker')]))).toEqual([
      'overview/1',
      'point/a/1',
      'point/b/1',
      'forward/1',
    ]);
  });

  it('are one that says so while there are no points', () => {
    expect(picturesOf([], [])).toEqual([{ type: 'overview', points: [], part: 1, parts: 1 }]);
  });

  it('divide many points evenly over several pages', () => {
    const pages = picturesOf(
      'abcdefg'.split('').map((id) => point(id)),
      [],
    ).filter(isOverview);
    expect(pages.map(({ points }) => points.map(({ number }) => number))).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7],
    ]);
  });

  it('tell what a point rests on below its wording where there is room, else on a picture of its own', () => {
    expect(told(picturesOf([point('a', { evidence: evidence(4) })], []))).toEqual([
      'overview/1',
      'point/a/1',
    ]);
    const crowded = picturesOf([point('a', { text: short.repeat(6), evidence: evidence(6) })], []);
    expect(
      crowded.slice(1).map((each) => (isPoint(each) ? [each.wording !== null, each.evidence.length] : [])),
    ).toEqual([
      [true, 0],
      [false, 6],
    ]);
  });

  it('let the minority be read with the point, and say nothing of one where all are of one mind', () => {
    const minorityRemark = 'Mindretallet vil vente på evalueringen.';
    const remarks = (value: Partial<Point>) =>
      picturesOf([point('a', value)], []).flatMap((each) => (isPoint(each) ? each.remark : []));
    expect(remarks({ minorityRemark, support: 'majority' })).toEqual([minorityRemark]);
    expect(remarks({ minorityRemark, support: 'unanimous' })).toEqual(['']);
  });

  it('give long remarks pictures of their own, before what the point rests on', () => {
    const minorityRemark = [1, 2, 3].map((n) => `Gruppe ${n}: ${short.repeat(4)}`).join('\n');
    const pages = picturesOf([point('a', { minorityRemark, evidence: evidence(2) })], []).filter(isPoint);
    expect(pages.map(({ remark }) => remark.split('\n').filter(Boolean).length)).toEqual([0, 2, 1, 0]);
    expect(pages.map((each) => each.evidence.length)).toEqual([0, 0, 0, 2]);
  });

  it('say who and when with the end of a long wording, once', () => {
    const pages = picturesOf([point('a', { text: `${short} `.repeat(20) })], []).filter(isPoint);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ withFacts }) => withFacts)).toEqual(
      pages.map((_, index) => index === pages.length - 1),
    );
  });

  it('leave out the way forward of another proposal, and keep what serves no point in particular', () => {
    const actions = [action('egen', ['a']), action('andres', ['x']), action('alles')];
    const shown = picturesOf([point('a')], actions, [point('x')]).flatMap((each) =>
      each.type === 'forward' ? each.actions : [],
    );
    expect(shown.map(({ id }) => id)).toEqual(['egen', 'alles']);
  });
});

describe('an action', () => {
  it('is still shown when the point it served is deleted', () => {
    const pictures = picturesOf([point('a')], [action('igjen', ['slettet'])], [point('x')]);
    expect(told(pictures)).toContain('forward/1');
  });
});

describe('where the screen is', () => {
  const before = picturesOf([point('a'), point('b')], []);

  it('is the same picture when a point is put in before it', () => {
    const after = picturesOf([point('ny'), point('a'), point('b')], []);
    expect(placeOfPicture(before, 'point/b/1')).toBe(2);
    expect(placeOfPicture(after, 'point/b/1')).toBe(3);
  });

  it('is the nearest of the same point when its wording was shortened, and the first when the point is gone', () => {
    expect(placeOfPicture(before, 'point/b/3')).toBe(2);
    expect(placeOfPicture(before, 'point/slettet/1')).toBe(0);
    expect(placeOfPicture(before, '')).toBe(0);
  });

  it('goes one on and one back, and not past the ends', () => {
    const walk = (steps: readonly number[]) =>
      steps.reduce<Presenting>((at, by) => stepped(before, at, by), at('')).picture;
    expect([walk([1]), walk([1, 1, -1]), walk([1, 1, 1, 1]), walk([-1])]).toEqual([
      'point/a/1',
      'point/a/1',
      'point/b/1',
      'overview/1',
    ]);
  });

  it('stops following along when somebody turns the picture', () => {
    expect(stepped(before, { ...at(''), follows: true }, 1).follows).toBe(false);
  });

  it('goes on from the page that is shown when it has followed along', () => {
    const many = picturesOf(
      'abcdefg'.split('').map((id) => point(id)),
      [],
    );
    const following = { ...at('point/f/1'), follows: true, latest: 'g' as Id<'point'> };
    expect(placeShown(many, following)).toBe(1);
    expect(stepped(many, following, 1)).toMatchObject({ follows: false, picture: 'point/a/1' });
    expect(stepped(many, following, -1).picture).toBe('overview/1');
  });

  it('is, while it follows along, the page that holds the point', () => {
    const many = picturesOf(
      'abcdefg'.split('').map((id) => point(id)),
      [],
    );
    expect(placeOfPoint(many, 'g' as Id<'point'>)).toBe(1);
    expect(placeOfPoint(many, null)).toBe(0);
  });
});

describe('while the room words the proposal', () => {
  it('what is new and what is reworded are told apart; a moved or counted point is no news', () => {
    const old = [point('a'), point('b'), point('c')];
    const next = [
      point('c'),
      point('a', { text: 'Ny ordlyd' }),
      point('b', { support: 'majority' }),
      point('d'),
    ];
    expect([...newsBetween(old, next)]).toEqual([
      ['a', 'changed'],
      ['d', 'new'],
    ]);
  });
});

describe('laws', () => {
  const text = fc.array(fc.constantFrom('ord', 'kommunedirektøren', 'benker.', 'lys;', 'x'.repeat(30), '–'), {
    maxLength: 300,
  });

  it('no word of a wording is lost or moved, and no page is longer than a room can read', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 500 }), (words, most) => {
        const parts = wordingInParts(words.join(' '), most);
        expect(parts.join(' ')).toBe(words.join(' '));
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('every remark, every piece of knowledge and every action is shown once, and every picture has a name of its own', () => {
    const points = fc.array(fc.record({ words: text, count: fc.nat(30), remark: text }), { maxLength: 12 });
    fc.assert(
      fc.property(points, fc.nat(12), (many, actions) => {
        const entries = many.map(({ words, count, remark }, index) =>
          point(`p${index}`, {
            text: words.join(' '),
            evidence: evidence(count),
            minorityRemark: remark.join('\n'),
          }),
        );
        const pictures = picturesOf(
          entries,
          Array.from({ length: actions }, (_, index) => action(`t${index}`)),
        );
        expect(new Set(told(pictures)).size).toBe(pictures.length);
        for (const { id, value } of entries) {
          const own = pictures.filter(isPoint).filter((each) => each.point.entry.id === id);
          expect(own.flatMap((each) => each.evidence)).toEqual(value.evidence);
          const remark = own.map((each) => each.remark).filter(Boolean);
          expect(remark.join('\n')).toBe(value.minorityRemark.trim());
          expect(own.filter(({ withFacts }) => withFacts)).toHaveLength(1);
        }
        expect(pictures.flatMap((each) => (each.type === 'forward' ? each.actions : []))).toHaveLength(
          actions,
        );
      }),
    );
  });
});

function at(picture: string): Presenting {
  return { proposalId: 'forslag' as Id<'decision'>, picture, follows: false, isUp: true };
}

function told(pictures: readonly Picture[]): string[] {
  return pictures.map(nameOfPicture);
}

function isPoint(picture: Picture): picture is Extract<Picture, { type: 'point' }> {
  return picture.type === 'point';
}

function isOverview(picture: Picture): picture is Extract<Picture, { type: 'overview' }> {
  return picture.type === 'overview';
}

function evidence(count: number): Evidence[] {
  return Array.from({ length: count }, (_, n) => ({ type: 'statement', id: `u${n}` as Id<'statement'> }));
}

function point(id: string, value: Partial<Point> = {}): Entry<'point'> {
  return {
    id,
    value: { text: short, evidence: [], support: 'unsettled', minorityRemark: '', ...value },
  } as unknown as Entry<'point'>;
}

function action(id: string, pointIds: readonly string[] = []): Entry<'action'> {
  return { id, value: { pointIds } as unknown as Action } as unknown as Entry<'action'>;
}
