import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evidenceKey } from '#/domain/citation.ts';
import type { Entry } from '#/domain/entry.ts';
import {
  groupOf,
  groupPointsOf,
  plenaryPointsOf,
  standingOf,
  unusedPoints,
  usesIn,
} from '#/domain/plenary.ts';
import type { Session } from '#/domain/session.ts';
import {
  actFor,
  allDeeds,
  type Deed,
  groupsProposing,
  keepingDeeds,
  type Room,
  room,
  someGroups,
} from '../kit/plenary.ts';

// Whatever the plenary does, and in whatever order: nothing that a group brought is lost on the way.

const originsOf = (point: Entry<'point'>) => point.value.origins.map(({ id }) => id as string);
const evidenceOf = (point: Entry<'point'>) => point.value.evidence.map(evidenceKey);

function does(hub: Room, deed: Deed): (() => boolean) | null {
  const act = actFor(hub.session(), deed, hub.tablet.moment);
  return act && hub.does(act);
}

describe('laws of joining', () => {
  test('ancestry and evidence survive joining, rewriting, splitting, ordering, moving and setting aside', () => {
    fc.assert(
      fc.property(someGroups, keepingDeeds, (groups, deeds) => {
        const hub = room('fasilitator', groups);
        for (const deed of deeds) {
          const before = plenaryPointsOf(hub.session());
          does(hub, deed);
          for (const point of before) {
            const now = standsFor(hub.session(), point);
            expect(originsOf(now)).toEqual(expect.arrayContaining(originsOf(point)));
            expect(evidenceOf(now)).toEqual(expect.arrayContaining(evidenceOf(point)));
          }
        }
      }),
    );
  });

  test('a point rests on all that its origins rest on, and tells what each minority said, whatever was done', () => {
    fc.assert(
      fc.property(someGroups, allDeeds, (groups, deeds) => {
        const hub = room('fasilitator', groups);
        for (const deed of deeds) {
          does(hub, deed);
          const session = hub.session();
          for (const point of plenaryPointsOf(session)) {
            for (const origin of originsOf(point).map(hub.point)) {
              expect(evidenceOf(point)).toEqual(expect.arrayContaining(evidenceOf(origin)));
              const said = origin.value.support === 'unanimous' ? '' : origin.value.minorityRemark;
              expect(point.value.minorityRemark).toContain(said);
            }
          }
        }
      }),
    );
  });

  test('whoever was to follow up a point follows up what became of it, in whichever proposal it is', () => {
    fc.assert(
      fc.property(someGroups, keepingDeeds, (groups, deeds) => {
        const hub = room('fasilitator', groups);
        for (const deed of deeds) {
          const before = hub.session();
          does(hub, deed);
          const after = hub.session();
          for (const action of before.actions) {
            const served = before.points.filter(({ id }) => action.value.pointIds.includes(id));
            const now = after.actions.find(({ id }) => id === action.id);
            for (const point of served) expect(now?.value.pointIds).toContain(standsFor(after, point).id);
          }
        }
      }),
    );
  });

  test('used, set aside and unused are all the groups’ points, each once', () => {
    fc.assert(
      fc.property(someGroups, allDeeds, (groups, deeds) => {
        const hub = room('fasilitator', groups);
        for (const deed of deeds) does(hub, deed);
        const session = hub.session();
        const told = groupPointsOf(session).map((point) => standingOf(point, usesIn(session)));
        expect(told).toEqual(groupPointsOf(session).map((point) => byForce(session, point)));
        expect(groupPointsOf(session)).toHaveLength(6);
        expect(unusedPoints(session)).toHaveLength(told.filter((each) => each === 'unused').length);
      }),
    );
  });

  test('undo gives back the same workshop, at every step of the way', () => {
    fc.assert(
      fc.property(someGroups, allDeeds, (groups, deeds) => {
        const hub = room('fasilitator', groups);
        for (const deed of deeds) {
          const before = toldBy(hub);
          does(hub, deed)?.();
          expect(toldBy(hub)).toEqual(before);
          does(hub, deed);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('two devices that join at once', () => {
  test('end up with the same, and lose no origin, no knowledge and no wording of either', () => {
    fc.assert(
      fc.property(someGroups, keepingDeeds, keepingDeeds, keepingDeeds, (groups, shared, here, there) => {
        const one = room('fasilitator', groups);
        for (const deed of shared) does(one, deed);
        const other = room('sekretær');
        other.learns(one);
        const start = one.session();
        for (const deed of here) does(one, deed);
        for (const deed of there) does(other, deed);
        const sides = [one.session(), other.session()];
        one.learns(other);
        other.learns(one);
        expect(toldBy(other)).toEqual(toldBy(one));
        for (const side of sides) {
          for (const point of plenaryPointsOf(side))
            nothingLost(point, hubPoint(start, point), standsFor(one.session(), point));
          for (const point of groupPointsOf(side))
            nothingLost(point, hubPoint(start, point), one.point(point.id));
        }
      }),
    );
  });

  test('in words: both join into one point, and one rewrites it meanwhile', () => {
    const one = room(
      'fasilitator',
      groupsProposing([{ text: 'Lys' }], [{ text: 'Lys på vei' }], [{ text: 'Flere lamper' }]),
    );
    does(one, { do: 'join', points: [0], target: 0, words: '' });
    const other = room('sekretær');
    other.learns(one);
    does(one, { do: 'joinInto', points: [1], target: 0, words: '' });
    does(one, { do: 'rewrite', points: [0], target: 0, words: 'Sett opp lys' });
    does(other, { do: 'joinInto', points: [2], target: 0, words: '' });
    one.learns(other);
    const [point] = plenaryPointsOf(one.session());
    expect(point && originsOf(point).sort()).toEqual(['g1-1', 'g2-1', 'g3-1']);
    expect(point).toMatchObject({ value: { text: 'Sett opp lys' }, conflicts: [] });
  });
});

/** The point itself; where it has been joined with another one, that one, which has all it was made from. */
function standsFor(session: Session, point: Entry<'point'>): Entry<'point'> {
  const now = session.points.find(({ id }) => id === point.id);
  const joined = plenaryPointsOf(session).find((each) =>
    originsOf(point).every((id) => originsOf(each).includes(id)),
  );
  const found = now ?? joined;
  if (found === undefined) throw new Error(`nothing stands for ${point.id}`);
  return found;
}

/** What the screens tell of proposals, points and actions. Sets are told in order: a merge may turn them round. */
function toldBy(hub: Room): unknown {
  const { decisions, points, actions } = hub.session();
  return [
    decisions.map(({ id, value }) => [id, value]),
    actions.map(({ id, value }) => [id, { ...value, pointIds: value.pointIds.toSorted() }]),
    points.map((point) => [
      point.id,
      { ...point.value, evidence: evidenceOf(point).sort(), origins: originsOf(point).sort() },
      point.conflicts.map(({ field, versions }) => [field, versions.map(({ value }) => value)]),
    ]),
  ];
}

function byForce(session: Session, point: Entry<'point'>): string {
  const inPlenary = session.points.filter(
    (each) =>
      groupOf(session, each) === null && session.decisions.some(({ id }) => id === each.value.decisionId),
  );
  if (inPlenary.some((each) => originsOf(each).includes(point.id))) return 'used';
  return point.value.setAside ? 'setAside' : 'unused';
}

function hubPoint(session: Session, { id }: Entry<'point'>): Entry<'point'> | undefined {
  return session.points.find((each) => each.id === id);
}

/** Of what one side had when the two met. */
function nothingLost(side: Entry<'point'>, start: Entry<'point'> | undefined, merged: Entry<'point'>): void {
  expect(originsOf(merged)).toEqual(expect.arrayContaining(originsOf(side)));
  expect(evidenceOf(merged)).toEqual(expect.arrayContaining(evidenceOf(side)));
  for (const field of ['text', 'minorityRemark', 'setAside'] as const) {
    if (side.value[field] === start?.value[field]) continue;
    const conflict = merged.conflicts.find((each) => each.field === field);
    const wordings = [merged.value[field], ...(conflict?.versions.map(({ value }) => value) ?? [])];
    expect(wordings).toContain(side.value[field]);
  }
}
