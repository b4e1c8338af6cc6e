import { type Act, actOf, bothActs } from './act.ts';
import { edit, type Moment, remove } from './change.ts';
import { beginDecision, proposalsInUse } from './decisions.ts';
import type { AnyEntry, Entry } from './entry.ts';
import type { Id } from './ids.ts';
import { isUsedIn, type Joining, type PlenaryProblem, usesIn } from './plenary.ts';
import { joinInto, joinPoints } from './plenary-join.ts';
import { bad, good, type Result } from './result.ts';
import { pointsOf } from './session.ts';

export type Begun = Result<Act & { readonly decisionId: Id<'decision'> }, PlenaryProblem>;

/** A new proposal of the plenary's. The first one may go without a title; another one, for a theme or as an alternative, needs one. */
export function beginProposal(
  { decisions }: Pick<Joining, 'decisions'>,
  title: string,
  moment: Moment,
): Begun {
  const name = title.trim();
  if (name === '' && proposalsInUse({ decisions }, null).length > 0) return bad({ type: 'noTitle' });
  const { decisionId, changes } = beginDecision(decisions, null, moment, name);
  return good({ decisionId, ...actOf(changes, []) });
}

export type JoinedOnto = Result<
  Act & {
    readonly pointId: Id<'point'>;
    /** The place of the new point in its proposal, from 1. */
    readonly number: number;
    /** How many of the groups' points became it. */
    readonly count: number;
  },
  PlenaryProblem
>;

/**
 * Joins points onto the proposal that people look at; where it has gone or is deleted, onto the first; where the plenary has
 * not begun, it begins. Points that are no longer there are left out.
 *
 * @param unusedOnly leaves out what the proposal has used already: by the first tap of a double tap, say
 */
export function joinOnto(
  session: Joining,
  wanted: { readonly points: readonly Id<'point'>[]; readonly proposal: Id<'decision'> | null },
  unusedOnly: boolean,
  moment: Moment,
): JoinedOnto {
  const all = proposalsInUse(session, null);
  const known = all.find(({ id }) => id === wanted.proposal) ?? all[0];
  const uses = usesIn(session);
  const here = stillHere(session, wanted.points);
  if (here.length === 0) return bad({ type: 'pointGone' });
  const chosen = here.filter(({ id }) => !(unusedOnly && isUsedIn(known?.id ?? null, id, uses)));
  const begun = known ? null : beginProposal(session, '', moment);
  if (begun && !begun.ok) return begun;
  const decisionId = known?.id ?? begun?.value.decisionId;
  if (decisionId === undefined) return bad({ type: 'noPoints' });
  const joined = joinPoints(session, chosen, decisionId, moment);
  if (!joined.ok) return joined;
  const both = begun ? bothActs(begun.value, joined.value) : joined.value;
  return good({
    ...both,
    pointId: joined.value.pointId,
    number: session.points.filter(({ value }) => value.decisionId === decisionId).length + 1,
    count: chosen.length,
  });
}

export type AddedOnto = Result<
  Act & {
    /** The place of the plenary's point in its proposal, from 1. */
    readonly number: number;
    /** How many of the groups' points came to it. */
    readonly count: number;
  },
  PlenaryProblem
>;

/** Groups' points go into a point that the plenary has: those that are still there, and are not in it already. */
export function addOnto(
  session: Joining,
  wanted: { readonly points: readonly Id<'point'>[]; readonly into: Id<'point'> },
): AddedOnto {
  const target = session.points.find(({ id }) => id === wanted.into);
  const here = stillHere(session, wanted.points);
  if (target === undefined || here.length === 0) return bad({ type: 'pointGone' });
  const has = new Set<string>(target.value.origins.map(({ id }) => id));
  const coming = here.filter(({ id }) => !has.has(id));
  const joined = joinInto(session, coming, target);
  if (!joined.ok) return joined;
  const number = pointsOf(session, target.value.decisionId).findIndex(({ id }) => id === target.id) + 1;
  return good({ ...joined.value, number, count: coming.length });
}

function stillHere({ points }: Joining, wanted: readonly Id<'point'>[]): readonly Entry<'point'>[] {
  return wanted.flatMap((id) => points.find((point) => point.id === id) ?? []);
}

export function renameProposal(
  { decisions }: Pick<Joining, 'decisions'>,
  proposal: Entry<'decision'>,
  title: string,
): Result<Act, PlenaryProblem> {
  const name = title.trim();
  const others = proposalsInUse({ decisions }, null).filter(({ id }) => id !== proposal.id);
  if (name === '' && others.length > 0) return bad({ type: 'noTitle' });
  return good(actOf([edit('decision', proposal.id, { title: name }, proposal.heads)], [proposal]));
}

/** With its points: what they were made from is unused again. */
export function deleteProposal(session: Pick<Joining, 'points'>, proposal: Entry<'decision'>): Act {
  const points = session.points.filter(({ value }) => value.decisionId === proposal.id);
  return actOf([remove(proposal.id), ...points.map(({ id }) => remove(id))], [proposal, ...points]);
}

/** The points in the trash that went there with their proposal, and not before it. */
export function deletedWithProposal(proposal: AnyEntry, trash: readonly AnyEntry[]): readonly AnyEntry[] {
  if (proposal.kind !== 'decision') return [];
  return trash.filter(
    (entry) =>
      entry.kind === 'point' &&
      entry.value.decisionId === proposal.id &&
      entry.changedAt >= proposal.changedAt,
  );
}
