import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addGroup,
  applyDistribution,
  distribute,
  headcountOf,
  undoDistribution,
} from '#/domain/group-plan.ts';
import { workshopFromTemplate } from '#/domain/template.ts';
import { paperWorkshop } from '../kit/paper-workshop.ts';

const people = fc.record({ politicians: fc.nat(200), administrators: fc.nat(200) });
const groupCount = fc.integer({ min: 1, max: 30 });

function sixGroups() {
  const paper = paperWorkshop();
  paper.write(workshopFromTemplate({ title: '', date: null, language: 'nb' }, paper.moment).changes);
  return paper;
}

describe('people divided into groups', () => {
  test('twenty-five politicians and nine administrators in six groups', () => {
    const groups = distribute({ politicians: 25, administrators: 9 }, 6);
    expect(groups.map((group) => group.politicians)).toEqual([5, 4, 4, 4, 4, 4]);
    expect(groups.map((group) => group.administrators)).toEqual([1, 2, 2, 2, 1, 1]);
  });

  test('law: nobody is lost', () => {
    fc.assert(
      fc.property(people, groupCount, (all, count) => {
        const groups = distribute(all, count);
        expect(groups).toHaveLength(count);
        expect(sum(groups.map((group) => group.politicians))).toBe(all.politicians);
        expect(sum(groups.map((group) => group.administrators))).toBe(all.administrators);
      }),
    );
  });

  test('law: each kind, and the whole group, is within one of every other', () => {
    fc.assert(
      fc.property(people, groupCount, (all, count) => {
        const groups = distribute(all, count);
        expect(spread(groups.map((group) => group.politicians))).toBeLessThanOrEqual(1);
        expect(spread(groups.map((group) => group.administrators))).toBeLessThanOrEqual(1);
        expect(spread(groups.map((group) => group.politicians + group.administrators))).toBeLessThanOrEqual(
          1,
        );
      }),
    );
  });

  test('no groups, no division', () => {
    expect(distribute({ politicians: 4, administrators: 1 }, 0)).toEqual([]);
  });
});

describe('the groups of a workshop', () => {
  test('take the suggested numbers, and groups are made or taken away to fit', () => {
    const paper = sixGroups();
    const all = { politicians: 25, administrators: 9 };
    for (const count of [6, 8, 3]) {
      paper.write(applyDistribution(paper.ordered('group'), distribute(all, count), 'nb', paper.moment));
      expect(paper.all('group')).toHaveLength(count);
      expect(headcountOf(paper.all('group'))).toEqual(all);
    }
  });

  test('new groups get the first free names', () => {
    const paper = sixGroups();
    const people = { politicians: 16, administrators: 0 };
    paper.write(applyDistribution(paper.ordered('group'), distribute(people, 8), 'nb', paper.moment));
    paper.write(addGroup(paper.ordered('group'), 'nb', paper.moment));
    expect(
      paper
        .ordered('group')
        .map((group) => group.value.name)
        .slice(6),
    ).toEqual(['Gruppe 7', 'Gruppe 8', 'Gruppe 9']);
  });

  test('law: a suggestion that is taken back leaves the groups as they were', () => {
    fc.assert(
      fc.property(people, groupCount, people, groupCount, (before, countBefore, after, countAfter) => {
        const paper = sixGroups();
        paper.write(
          applyDistribution(paper.ordered('group'), distribute(before, countBefore), 'nb', paper.moment),
        );
        const stood = paper.ordered('group');
        const changes = applyDistribution(stood, distribute(after, countAfter), 'nb', paper.moment);
        paper.write(changes);
        paper.write(undoDistribution(stood, changes));
        expect(paper.ordered('group')).toEqual(stood);
      }),
      { numRuns: 50 },
    );
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function spread(numbers: readonly number[]): number {
  return Math.max(...numbers) - Math.min(...numbers);
}
