import { type Act, bothActs } from '#/domain/act.ts';
import type { Moment } from '#/domain/change.ts';
import { plenaryProposals } from '#/domain/decisions.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { isUsedIn, type PlenaryProblem, usesIn } from '#/domain/plenary.ts';
import { type Joined, joinInto, joinPoints } from '#/domain/plenary-join.ts';
import { beginProposal } from '#/domain/plenary-proposals.ts';
import { bad, good, type Result } from '#/domain/result.ts';
import { pointsOf, type Session } from '#/domain/session.ts';
import { usePlenary } from './plenary.tsx';

/** An act, and how many points it was about. */
type Counting = Act & { readonly count: number };
type Counted = Result<Counting, PlenaryProblem>;

export interface JoiningVerbs {
  /** One point of these; where the plenary has not begun, it begins. */
  readonly join: (chosen: readonly Entry<'point'>[]) => Promise<unknown>;
  /** Only those that nobody has used in the proposal in the meantime. */
  readonly joinUnused: (chosen: readonly Entry<'point'>[]) => Promise<unknown>;
  readonly addTo: (target: Id<'point'>, chosen: readonly Entry<'point'>[]) => Promise<unknown>;
}

/** What has been joined when the turn comes (by the second tap of a double tap) is not joined again, and needs no words. */
export function useJoining(): JoiningVerbs {
  const { act, tryTo, words, proposal, points } = usePlenary();
  const saysJoined = ({ count }: Counting, before: Session) => {
    const into = proposal ? pointsOf(before, proposal.id).length : 0;
    return words.said.joined(into + 1, count);
  };
  const join = (wanted: readonly Entry<'point'>[], unusedOnly: boolean) =>
    tryTo((session, moment): Counted => {
      const uses = usesIn(session);
      const chosen = asStored(session, wanted).filter(
        ({ id }) => !(unusedOnly && isUsedIn(proposal?.id ?? null, id, uses)),
      );
      const joined = joinOnto(session, chosen, proposal?.id ?? null, moment);
      return joined.ok ? good({ ...joined.value, count: chosen.length }) : joined;
    }, saysJoined);

  return {
    join: (chosen) => join(chosen, false),
    joinUnused: (chosen) => join(chosen, true),
    addTo: (targetId, wanted) =>
      act(
        (session): Counted => {
          const target = session.points.find(({ id }) => id === targetId);
          if (target === undefined) return bad({ type: 'noPoints' });
          const chosen = asStored(session, wanted);
          const joined = joinInto(session, chosen, target);
          return joined.ok ? good({ ...joined.value, count: chosen.length }) : joined;
        },
        ({ count }) => words.said.added(points.findIndex(({ id }) => id === targetId) + 1, count),
      ),
  };
}

/** The chosen ones as they are now, in the order in which they were chosen. */
function asStored(session: Session, wanted: readonly Entry<'point'>[]): readonly Entry<'point'>[] {
  return wanted.flatMap(({ id }) => session.points.find((point) => point.id === id) ?? []);
}

/** Somebody may have begun, or deleted, the proposal since the screen was drawn. */
function joinOnto(
  session: Session,
  chosen: readonly Entry<'point'>[],
  wanted: Id<'decision'> | null,
  moment: Moment,
): Joined {
  const all = plenaryProposals(session);
  const known = all.find(({ id }) => id === wanted) ?? all[0];
  if (known) return joinPoints(session, chosen, known.id, moment);
  const begun = beginProposal(session, '', moment);
  if (!begun.ok) return begun;
  const joined = joinPoints(session, chosen, begun.value.decisionId, moment);
  if (!joined.ok) return joined;
  const both: Act = bothActs(begun.value, joined.value);
  return good({ ...both, pointId: joined.value.pointId });
}
