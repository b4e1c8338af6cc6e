import type { Act } from '#/domain/act.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { PlenaryProblem } from '#/domain/plenary.ts';
import { joinInto } from '#/domain/plenary-join.ts';
import { joinOnto } from '#/domain/plenary-proposals.ts';
import { bad, good, type Result } from '#/domain/result.ts';
import { pointsOf } from '#/domain/session.ts';
import { usePlenary } from './plenary.tsx';

/** An act, how many points it was about, and the number of the plenary's point. */
type Counted = Result<Act & { readonly count: number; readonly number: number }, PlenaryProblem>;

export interface JoiningVerbs {
  /** One point of these; where the plenary has not begun, it begins. */
  readonly join: (chosen: readonly Entry<'point'>[]) => Promise<unknown>;
  /** Only those that nobody has used in the proposal in the meantime. */
  readonly joinUnused: (chosen: readonly Entry<'point'>[]) => Promise<unknown>;
  readonly addTo: (target: Id<'point'>, chosen: readonly Entry<'point'>[]) => Promise<unknown>;
}

/** What has been joined when the turn comes (by the second tap of a double tap) is not joined again, and needs no words. */
export function useJoining(): JoiningVerbs {
  const { act, tryTo, words, proposal } = usePlenary();
  const join = (wanted: readonly Entry<'point'>[], unusedOnly: boolean) =>
    tryTo(
      (session, moment) =>
        joinOnto(
          session,
          { points: wanted.map(({ id }) => id), proposal: proposal?.id ?? null },
          unusedOnly,
          moment,
        ),
      ({ number, count }) => words.said.joined(number, count),
    );

  return {
    join: (chosen) => join(chosen, false),
    joinUnused: (chosen) => join(chosen, true),
    addTo: (targetId, wanted) =>
      act(
        (session): Counted => {
          const target = session.points.find(({ id }) => id === targetId);
          if (target === undefined) return bad({ type: 'noPoints' });
          const has = new Set(target.value.origins.map(({ id }) => id));
          const chosen = wanted
            .flatMap(({ id }) => session.points.find((point) => point.id === id) ?? [])
            .filter(({ id }) => !has.has(id));
          const joined = joinInto(session, chosen, target);
          const number = pointsOf(session, target.value.decisionId).indexOf(target) + 1;
          return joined.ok ? good({ ...joined.value, count: chosen.length, number }) : joined;
        },
        ({ count, number }) => words.said.added(number, count),
      ),
  };
}
