import { type Act, actOf, noAct } from '#/domain/act.ts';
import { addGroupPoint, emptyPoint, groupProposal, pointFromNote } from '#/domain/decisions.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { good } from '#/domain/result.ts';
import { useTurns } from '#/features/shared/use-acts.ts';

export interface DecisionVerbs {
  readonly begin: () => Promise<unknown>;
  /** Each resolves to the new point, or null when it could not be saved or was asked for twice. */
  readonly addPoint: (text?: string) => Promise<Id<'point'> | null>;
  readonly makePoint: (note: Entry<'note'>) => Promise<Id<'point'> | null>;
}

type Added = Act & { readonly pointId: Id<'point'> | null };

/**
 * What a group does with its proposal. The record is made by the first act; a double tap, or two acts before the list is read
 * again, never make two proposals.
 */
export function useDecisionVerbs(groupId: Id<'group'>): DecisionVerbs {
  const inTurn = useTurns();
  const add = async (rule: (...given: Parameters<Parameters<typeof inTurn<Added>>[0]>) => Added) => {
    const { done } = await inTurn<Added>((session, moment) => good(rule(session, moment)));
    return done?.pointId ?? null;
  };
  return {
    begin: () =>
      inTurn((session, moment) => good(actOf(groupProposal(session, groupId, moment).changes, []))),
    addPoint: (text = '') =>
      add((session, moment) => {
        const { pointId, changes } = addGroupPoint(session, groupId, { ...emptyPoint, text }, moment);
        return { pointId, ...actOf(changes, []) };
      }),
    makePoint: (note) =>
      add((session, moment) => {
        const made = pointFromNote(session, groupId, note, moment);
        return made ? { pointId: made.pointId, ...actOf(made.changes, []) } : { pointId: null, ...noAct };
      }),
  };
}
