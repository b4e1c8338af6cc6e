import { describe, expect, it } from 'vitest';
import type { Moment } from '#/domain/change.ts';
import {
  addPoint,
  beginDecision,
  choose,
  decisionOf,
  deletePoint,
  emptyPoint,
  groupProposals,
  isReworded,
  numberOf,
  type PointSeed,
  seedFromNote,
  takeBackPoint,
  togglePointEvidence,
  unusedMainPoints,
} from '#/domain/decisions.ts';
import type { Evidence, Note } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id, RevisionId } from '#/domain/ids.ts';
import { movePoint } from '#/domain/point-places.ts';
import { paperWorkshop } from '../kit/paper-workshop.ts';
import { groupsProposing, paragraph, room } from '../kit/plenary.ts';

const group3 = 'gruppe-3' as Id<'group'>;
const f3: Evidence = { type: 'paragraph', id: 'f3' as Id<'paragraph'> };

describe("a group's proposed decision", () => {
  it('is there from the first act on, with its points in the order in which they were added', () => {
    const table = atTheTable();
    expect(table.own().decision).toBeNull();
    const decisionId = table.begin();
    for (const text of ['først', 'så', 'til slutt']) table.add(decisionId, { ...emptyPoint, text });
    expect(table.own().decision?.id).toBe(decisionId);
    expect(table.texts()).toEqual(['først', 'så', 'til slutt']);
  });

  it('keeps the order of two points added before the list was read again', () => {
    const table = atTheTable();
    const decisionId = table.begin();
    const unread = table.own().points;
    for (const text of ['a', 'b'])
      table.write(addPoint(unread, decisionId, { ...emptyPoint, text }, table.moment()).changes);
    expect(table.texts()).toEqual(['a', 'b']);
  });

  it('shows the points of both when two tablets of the group began apart', () => {
    const table = atTheTable();
    const [one, other] = [table.begin(), table.begin()];
    table.add(one, { ...emptyPoint, text: 'fra det ene brettet' });
    table.add(other, { ...emptyPoint, text: 'fra det andre' });
    expect(table.own().others.map(({ id }) => id)).toEqual([other]);
    expect(table.texts()).toEqual(['fra det ene brettet', 'fra det andre']);
    const { decision, others, points } = table.own();
    const session = { decisions: decision ? [decision, ...others] : [], points };
    expect(points.map((point) => numberOf(session, point))).toEqual([1, 2]);
    const [first] = points;
    expect(first && numberOf({ ...session, points: [] }, first)).toBeNull();
  });

  it('is told also when the group is no longer in the plan, after those that are', () => {
    const table = atTheTable();
    const decisionId = table.begin();
    expect(table.session().groups).toEqual([]);
    expect(groupProposals(table.session()).map(({ decision }) => decision?.id)).toEqual([decisionId]);
  });

  it('is reworded when what it was made from says something else, not when only who or when has changed', () => {
    const table = atTheTable();
    table.add(table.begin(), { ...emptyPoint, text: 'Åpne skolen' });
    const [now] = table.own().points;
    if (now === undefined) throw new Error('no point');
    const origin = { id: now.id, revisionId: 'before' as RevisionId };
    expect(isReworded(origin, now, 'Åpne skolen')).toBe(false);
    expect(isReworded(origin, now, 'La skolen stå åpen')).toBe(true);
    expect(isReworded({ ...origin, revisionId: now.heads[0] ?? null }, now, undefined)).toBe(false);
  });

  it('says nothing about its support until the group has', () => {
    const table = atTheTable();
    table.add(table.begin(), emptyPoint);
    expect(table.own().points[0]?.value).toMatchObject({ support: 'unsettled', deadline: null, hands: null });
  });

  it('moves a point one place, and not past the ends', () => {
    const table = atTheTable();
    const decisionId = table.begin();
    const [a, , c] = ['a', 'b', 'c'].map((text) => table.add(decisionId, { ...emptyPoint, text }));
    table.write(movePoint(table.session(), table.own().points, id(c), -1));
    expect(table.texts()).toEqual(['a', 'c', 'b']);
    expect(movePoint(table.session(), table.own().points, id(a), -1)).toEqual([]);
  });

  it('deletes a point and takes it back to its place', () => {
    const table = atTheTable();
    const decisionId = table.begin();
    const [a] = ['a', 'b'].map((text) => table.add(decisionId, { ...emptyPoint, text }));
    table.write(deletePoint(id(a)));
    expect(table.texts()).toEqual(['b']);
    table.write(takeBackPoint(id(a)));
    expect(table.texts()).toEqual(['a', 'b']);
  });

  it('ties knowledge to a point with one tap and unties it with the next', () => {
    const table = atTheTable();
    const pointId = table.add(table.begin(), emptyPoint);
    const point = () => table.own().points.find((each) => each.id === pointId) as Entry<'point'>;
    table.write(togglePointEvidence(point(), f3));
    expect(point().value.evidence).toEqual([f3]);
    table.write(togglePointEvidence(point(), f3));
    expect(point().value.evidence).toEqual([]);
    table.write(choose(pointId, { deliberateChoice: true, support: 'majority' }));
    expect(point().value).toMatchObject({ deliberateChoice: true, support: 'majority' });
  });
});

it('two links made before the point is read again are both kept', () => {
  const hub = room('hub', groupsProposing([{ text: 'Åpne skolen' }]));
  const seen = hub.point('g1-1');
  for (const each of ['f1', 'f2']) hub.writes(togglePointEvidence(seen, paragraph(each)));
  expect(hub.point('g1-1').value.evidence).toEqual([paragraph('f1'), paragraph('f2')]);
  hub.writes(togglePointEvidence(hub.point('g1-1'), paragraph('f1')));
  expect(hub.point('g1-1')).toMatchObject({ value: { evidence: [paragraph('f2')] }, conflicts: [] });
});

describe('a main point of the notes', () => {
  const note = noteSaying('Lekeplassen er viktigst', { starred: true, evidence: [f3] });

  it('becomes a point with its wording, its knowledge and which wording of the note it was', () => {
    expect(seedFromNote(note)).toEqual({
      text: 'Lekeplassen er viktigst',
      evidence: [f3],
      origins: [{ id: note.id, revisionId: 'r2' }],
    });
  });

  it('is offered until a point has been made from it, and again when that point is deleted', () => {
    const table = atTheTable();
    const unstarred = noteSaying('Ikke så viktig', { starred: false });
    const offered = () => unusedMainPoints([note, unstarred], table.own().points);
    const decisionId = table.begin();
    expect(offered()).toEqual([note]);
    const pointId = table.add(decisionId, seedFromNote(note));
    expect(offered()).toEqual([]);
    table.write(deletePoint(pointId));
    expect(offered()).toEqual([note]);
  });
});

function atTheTable() {
  const paper = paperWorkshop();
  let now = Date.parse('2027-03-11T17:00:00Z');
  const moment = (): Moment => {
    now += 1;
    return { ...paper.moment, now };
  };
  const own = () =>
    decisionOf({ decisions: paper.ordered('decision'), points: paper.ordered('point') }, group3);
  const session = () => ({
    groups: [],
    decisions: paper.ordered('decision'),
    points: paper.ordered('point'),
  });
  return {
    moment,
    session,
    own,
    write: paper.write,
    texts: () => own().points.map((point) => point.value.text),
    begin: () => {
      const { decisionId, changes } = beginDecision(paper.ordered('decision'), group3, moment());
      paper.write(changes);
      return decisionId;
    },
    add: (decisionId: Id<'decision'>, seed: PointSeed) => {
      const { pointId, changes } = addPoint(own().points, decisionId, seed, moment());
      paper.write(changes);
      return pointId;
    },
  };
}

function noteSaying(text: string, note: Partial<Note>): Entry<'note'> {
  return {
    id: `notat ${text}`,
    value: { text, starred: false, evidence: [], ...note },
    heads: ['r2' as RevisionId],
  } as unknown as Entry<'note'>;
}

function id(pointId: Id<'point'> | undefined): Id<'point'> {
  return pointId ?? ('' as Id<'point'>);
}
