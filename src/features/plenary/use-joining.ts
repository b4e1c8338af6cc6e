import { type Act, noAct } from '#/domain/act.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { PlenaryProblem } from '#/domain/plenary.ts';
import { addOnto, joinOnto } from '#/domain/plenary-proposals.ts';
import { good, type Result } from '#/domain/result.ts';
import { usePlenary } from './plenary.tsx';

/** An act, the number of the plenary's point, and how many of the groups' it was about. */
type Counted = Result<Act & { readonly number: number; readonly count: number }, PlenaryProblem>;

export interface JoiningVerbs {
  /** One point of these; where the plenary has not begun, it begins. */
  readonly join: (chosen: readonly Entry<'point'>[]) => Promise<unknown>;
  /** Only those that nobody has used in the proposal in the meantime. */
  readonly joinUnused: (chosen: readonly Entry<'point'>[]) => Promise<unknown>;
  readonly addTo: (target: Id<'point'>, chosen: readonly Entry<'point'>[]) => Promise<unknown>;
}

/** What has been joined when the turn comes (by the second tap of a double tap) is not joined again, and needs no words. */
export function useJoining(): JoiningVerbs {
  const { act, words, proposal } = usePlenary();
  const join = (chosen: readonly Entry<'point'>[], unusedOnly: boolean) =>
    act(
      (session, moment): Counted => {
        const wanted = { points: chosen.map(({ id }) => id), proposal: proposal?.id ?? null };
        const joined = joinOnto(session, wanted, unusedOnly, moment);
        const isJoinedAlready = !joined.ok && joined.problem.type === 'noPoints';
        return isJoinedAlready ? good({ ...noAct, number: 0, count: 0 }) : joined;
      },
      ({ number, count }) => words.said.joined(number, count),
    );

  return {
    join: (chosen) => join(chosen, false),
    joinUnused: (chosen) => join(chosen, true),
    addTo: (targetId, wanted) =>
      act(
        (session) => addOnto(session, { points: wanted.map(({ id }) => id), into: targetId }),
        ({ count, number }) => words.said.added(number, count),
      ),
  };
}
