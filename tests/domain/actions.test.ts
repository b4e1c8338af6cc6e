import { describe, expect, it } from 'vitest';
import {
  actionStanding,
  addAction,
  arranged,
  chooseForAction,
  moveAction,
  plenaryPoints,
  pointsServed,
  toggleServed,
  unservedPoints,
} from '#/domain/actions.ts';
import { create } from '#/domain/change.ts';
import type { Action } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { paperWorkshop } from '../kit/paper-workshop.ts';
import { sampleValues } from '../kit/sample-values.ts';
import { plan, tablet } from '../kit/tablet.ts';

// The way forward: who does what by when, for which points.

describe('an action', () => {
  it('takes over who is responsible and by when from the point it is made for', () => {
    const plenary = proposalWith('benker', 'lys');
    const [benches] = plenary.points();
    const action = plenary.add(benches?.point ?? null);
    expect(action.value).toMatchObject({
      pointIds: ['benker'],
      responsible: 'Teknisk drift',
      deadline: '2027-09-01',
      text: '',
      status: 'notStarted',
    });
  });

  it('may stand alone, and may serve several points', () => {
    const plenary = proposalWith('benker', 'lys');
    const action = plenary.add(null);
    const numbers = () =>
      pointsServed(plenary.action(action.id), plenary.points()).map(({ number }) => number);
    expect([action.value.pointIds, action.value.deadline]).toEqual([[], null]);
    plenary.write(toggleServed(plenary.action(action.id), 'lys' as Id<'point'>));
    plenary.write(toggleServed(plenary.action(action.id), 'benker' as Id<'point'>));
    expect(numbers()).toEqual([1, 2]);
    plenary.write(toggleServed(plenary.action(action.id), 'lys' as Id<'point'>));
    expect(numbers()).toEqual([1]);
  });

  it('serves both points when they are ticked quicker than the list is read again', () => {
    const hub = tablet('hub');
    const id = 'oppfølging' as Id<'action'>;
    hub.write(...plan(), create('action', id, { ...sampleValues.action, pointIds: [] }));
    const found = () => hub.entries().find((each) => each.id === id) as Entry<'action'>;
    const seen = found();
    for (const point of ['benker', 'lys']) hub.write(...toggleServed(seen, point as Id<'point'>));
    expect(found().value.pointIds.toSorted()).toEqual(['benker', 'lys']);
    hub.write(...toggleServed(found(), 'lys' as Id<'point'>));
    expect(found().value.pointIds).toEqual(['benker']);
  });

  it('stands last, also when two are added before the list is read again', () => {
    const plenary = proposalWith();
    for (const name of ['først', 'så']) plenary.add(null, { text: name }, []);
    expect(plenary.texts()).toEqual(['først', 'så']);
    plenary.write(moveAction(plenary.actions(), 1, 0));
    expect(plenary.texts()).toEqual(['så', 'først']);
  });

  it.each([
    ['2027-08-30', 'notStarted', { type: 'late', days: 2 }],
    ['2027-09-01', 'ongoing', { type: 'ahead', days: 0 }],
    ['2027-09-04', 'notStarted', { type: 'ahead', days: 3 }],
    ['2027-08-30', 'done', { type: 'done' }],
    [null, 'notStarted', { type: 'undated' }],
  ] as const)('with the deadline %s and %s, on 1 September, is %o', (deadline, status, standing) => {
    const plenary = proposalWith();
    const { id } = plenary.add(null);
    plenary.write(chooseForAction(id, { deadline, status }));
    expect(actionStanding(plenary.action(id), '2027-09-01')).toEqual(standing);
  });
});

describe('the list', () => {
  const plenary = proposalWith('benker', 'lys');
  plenary.add(null, { text: 'c', responsible: 'Økonomisjef', deadline: '2027-12-01' });
  plenary.add(null, { text: 'a', responsible: '', deadline: null, pointIds: ['lys' as Id<'point'>] });
  plenary.add(null, {
    text: 'b',
    responsible: 'Arkivet',
    deadline: '2027-05-01',
    pointIds: ['benker' as Id<'point'>],
  });
  const by = (arrangement: Parameters<typeof arranged>[1]) =>
    arranged(plenary.actions(), arrangement, plenary.points())
      .map(({ value }) => value.text)
      .join('');

  it('can be read by deadline, by point and by who is responsible; what lacks it stands last', () => {
    expect([by('order'), by('deadline'), by('point'), by('responsible')]).toEqual([
      'cab',
      'bca',
      'bac',
      'bca',
    ]);
  });
});

describe('the points', () => {
  it('without an action are told', () => {
    const plenary = proposalWith('benker', 'lys', 'kafé');
    plenary.add(plenary.points()[1]?.point ?? null);
    expect(unservedPoints(plenary.points(), plenary.actions()).map(({ number }) => number)).toEqual([1, 3]);
  });

  it('are numbered within their proposal; which one is only told where there are several', () => {
    const plenary = proposalWith('benker', 'lys');
    expect(plenary.points().map(({ number, proposal }) => [number, proposal])).toEqual([
      [1, null],
      [2, null],
    ]);
    plenary.propose('annet', ['kafé']);
    expect(plenary.points().map(({ number, proposal }) => [number, proposal])).toEqual([
      [1, 1],
      [2, 1],
      [1, 2],
    ]);
  });

  it('of the groups are not among them', () => {
    const plenary = proposalWith('benker');
    plenary.propose('gruppas', ['lys'], 'gruppe-1' as Id<'group'>);
    expect(plenary.points().map(({ point }) => point.id)).toEqual(['benker']);
  });
});

function proposalWith(...names: string[]) {
  const paper = paperWorkshop();
  const actions = () => paper.ordered('action');
  const propose = (name: string, points: readonly string[], groupId: Id<'group'> | null = null) => {
    const decisionId = name as Id<'decision'>;
    const order = paper.all('decision').length;
    paper.write([create('decision', decisionId, { groupId, title: '', goal: '', order })]);
    points.forEach((each, place) => {
      const value = { ...sampleValues.point, decisionId, text: each, order: place };
      paper.write([create('point', each as Id<'point'>, value)]);
    });
  };
  propose('forslag', names);
  return {
    propose,
    write: paper.write,
    actions,
    texts: () => actions().map(({ value }) => value.text),
    action: (id: Id<'action'>) => actions().find((each) => each.id === id) as Entry<'action'>,
    points: () => plenaryPoints({ decisions: paper.ordered('decision'), points: paper.ordered('point') }),
    add: (point: Entry<'point'> | null, patch: Partial<Action> = {}, seen = actions()) => {
      const now = paper.moment.now + actions().length;
      const { actionId, changes } = addAction(seen, point, { ...paper.moment, now });
      paper.write([...changes, { type: 'edit', kind: 'action', id: actionId, patch }]);
      return actions().find(({ id }) => id === actionId) as Entry<'action'>;
    },
  };
}
