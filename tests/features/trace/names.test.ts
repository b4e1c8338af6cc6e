import { describe, expect, it } from 'vitest';
import { type Change, create } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { namesFrom } from '#/features/trace/names.ts';
import { trace as nb } from '#/i18n/nb/trace.ts';
import { groupsProposing, room } from '../../kit/plenary.ts';

describe('the plenary’s proposals and points are told apart', () => {
  it('the only proposal needs no title, whatever it has', () => {
    const { proposals, points } = named(point('p1', 'plenum'));
    expect([proposals, points]).toEqual([['Felles forslag fra plenum'], ['Punkt 1']]);
  });

  it('several by their titles', () => {
    const { proposals, points } = named(
      proposal('b', 'Alternativ B'),
      point('p1', 'plenum'),
      point('p2', 'b'),
    );
    expect(proposals).toEqual(['Felles forslag fra plenum', 'Felles forslag: Alternativ B']);
    expect(points).toEqual(['Punkt 1', 'Punkt 1 (Alternativ B)']);
  });

  it('those that two tablets began apart, by a number', () => {
    const { proposals, points } = named(proposal('b', ''), point('p1', 'plenum'), point('p2', 'b'));
    expect(proposals).toEqual(['Felles forslag fra plenum', 'Felles forslag fra plenum (2)']);
    expect(new Set(points).size).toBe(2);
  });

  it('those that have the same title, too', () => {
    const { proposals, points } = named(
      proposal('b', 'Tema skole'),
      proposal('c', 'Tema skole'),
      point('p2', 'b'),
      point('p3', 'c'),
    );
    expect(new Set(proposals).size).toBe(3);
    expect(points).toEqual(['Punkt 1 (Tema skole)', 'Punkt 1 (Tema skole (2))']);
  });
});

it('within a sentence a point of the plenary is no name, and does not begin with a capital', () => {
  const { names, session } = named(point('p1', 'plenum'));
  const [ours] = session.points.filter(({ id }) => id === 'p1');
  const [theirs] = session.points.filter(({ id }) => id === 'g1-1');
  expect([ours, theirs].map((each) => each && names.listed(each))).toEqual([
    'felles punkt 1',
    'Gruppe 1 punkt 1',
  ]);
});

/** A group with one point, and a plenary that has begun. */
function named(...changes: readonly Change[]) {
  const hub = room('hub', [...groupsProposing([{ text: 'Åpne skolen' }]), ...changes]);
  const session = hub.session();
  const names = namesFrom(session, nb, (n) => `Sak ${n}`);
  const plenary = session.decisions.filter(({ value }) => value.groupId === null);
  const own = new Set(plenary.map(({ id }) => id));
  return {
    session,
    names,
    proposals: plenary.map(names.proposal),
    points: session.points.filter(({ value }) => own.has(value.decisionId)).map(names.written),
  };
}

function proposal(id: string, title: string): Change {
  return create('decision', id as Id<'decision'>, { groupId: null, title, goal: '', order: 100 });
}

function point(id: string, decisionId: string): Change {
  const value = { decisionId, order: 1, text: 'Åpne skolen', evidence: [], origins: [] };
  return create('point', id as Id<'point'>, value as unknown as Entry<'point'>['value']);
}
