import { type Change, create, edit, type Moment, remove } from './change.ts';
import type { Entry } from './entry.ts';
import { lastOrder } from './order.ts';
import { templateTexts } from './template-texts.ts';
import type { Language } from './workshop.ts';

/** The most people in a group, until the facilitator says otherwise: more than six do not all get a word in. */
export const usualLargest = 6;

/** How many people of each kind sit in a group. */
export interface Headcount {
  readonly politicians: number;
  readonly administrators: number;
}

/**
 * Divides the people as evenly as can be: politicians within one, administrators within one, and whole groups within one.
 * Those left over of the administration start where those left over of the politicians stop.
 */
export function distribute(people: Headcount, groups: number): Headcount[] {
  if (groups < 1) return [];
  const extraPoliticians = people.politicians % groups;
  const extraAdministrators = people.administrators % groups;
  return Array.from({ length: groups }, (_, index) => ({
    politicians: Math.floor(people.politicians / groups) + (index < extraPoliticians ? 1 : 0),
    administrators:
      Math.floor(people.administrators / groups) +
      ((index - extraPoliticians + groups) % groups < extraAdministrators ? 1 : 0),
  }));
}

export function headcountOf(groups: readonly Entry<'group'>[]): Headcount {
  return {
    politicians: groups.reduce((sum, group) => sum + group.value.politicians, 0),
    administrators: groups.reduce((sum, group) => sum + group.value.administrators, 0),
  };
}

/** The groups as the suggestion has them: kept with new numbers, made where too few, taken away from the end where too many. */
export function applyDistribution(
  groups: readonly Entry<'group'>[],
  suggestion: readonly Headcount[],
  language: Language,
  moment: Moment,
): Change[] {
  const kept = groups.slice(0, suggestion.length);
  return [
    ...suggestion.flatMap((headcount, index): Change[] => {
      const group = groups[index];
      if (group) return hasNumbers(group, headcount) ? [] : [edit('group', group.id, headcount)];
      const position = index - kept.length;
      return [newGroup(groups, headcount, language, moment, position)];
    }),
    ...groups.slice(suggestion.length).map((group) => remove(group.id)),
  ];
}

/** The numbers and groups as they stood before `applyDistribution`. */
export function undoDistribution(before: readonly Entry<'group'>[], changes: readonly Change[]): Change[] {
  return changes.flatMap((change): Change[] => {
    if (change.type === 'create') return [remove(change.id)];
    const group = before.find((each) => each.id === change.id);
    if (change.type === 'delete') return [{ type: 'undelete', id: change.id }];
    if (!group) return [];
    const { politicians, administrators } = group.value;
    return [edit('group', group.id, { politicians, administrators })];
  });
}

export function addGroup(groups: readonly Entry<'group'>[], language: Language, moment: Moment): Change[] {
  return [newGroup(groups, { politicians: 0, administrators: 0 }, language, moment)];
}

function newGroup(
  groups: readonly Entry<'group'>[],
  headcount: Headcount,
  language: Language,
  moment: Moment,
  position = 0,
): Change {
  return create('group', moment.newId('group'), {
    name: freeName(groups, language, position),
    ...headcount,
    order: lastOrder(groups) + position,
  });
}

/** «Gruppe 7» where six stand; never a name that is taken. */
function freeName(groups: readonly Entry<'group'>[], language: Language, position: number): string {
  const taken = new Set(groups.map((group) => group.value.name));
  let number = groups.length + 1;
  for (let skipped = 0; ; number += 1) {
    if (taken.has(templateTexts[language].group(number))) continue;
    if (skipped === position) return templateTexts[language].group(number);
    skipped += 1;
  }
}

function hasNumbers(group: Entry<'group'>, headcount: Headcount): boolean {
  return (
    group.value.politicians === headcount.politicians &&
    group.value.administrators === headcount.administrators
  );
}
