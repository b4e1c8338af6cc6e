import type { Id } from '#/domain/ids.ts';
import { plenaryPointsOf } from '#/domain/plenary.ts';
import { joinPoints } from '#/domain/plenary-join.ts';
import { groupsProposing, paragraph, type Room, room } from './plenary.ts';

export const plenum = 'plenum' as Id<'decision'>;
export const [f1, f2, v1] = ['f1', 'f2', 'v1'].map(paragraph);

/** Three groups: two want the school open, one of them with a minority; the third has two points of its own. */
export function threeGroups(): Room {
  return room(
    'fasilitator',
    groupsProposing(
      [
        {
          text: 'Åpne skolen på kveldstid',
          responsible: 'Rektor',
          evidence: [f1, f2] as never,
          minorityRemark: 'Vent et år.',
        },
      ],
      [
        {
          text: 'La skolen stå åpen',
          deadline: '2027-10-01',
          economy: '200 000 kroner',
          evidence: [f2, v1] as never,
          minorityRemark: 'Bygg heller nytt.',
        },
      ],
      [{ text: 'Sett opp benker' }, { text: 'Steng gata', setAside: 'Mangler pris.' }],
    ),
  );
}

export function joined(hub: Room, ...ids: readonly string[]): Id<'point'> {
  const result = joinPoints(hub.session(), ids.map(hub.point), plenum, hub.tablet.moment);
  if (!result.ok) throw new Error(result.problem.type);
  hub.does(result.value);
  return result.value.pointId;
}

export function done<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error('it could not be done');
  return result.value;
}

export const textsOf = (hub: Room) => plenaryPointsOf(hub.session()).map(({ value }) => value.text);
