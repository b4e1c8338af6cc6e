import { type Act, actOf } from './act.ts';
import { edit, type Moment, remove } from './change.ts';
import { beginDecision, plenaryProposals } from './decisions.ts';
import type { AnyEntry, Entry } from './entry.ts';
import type { Id } from './ids.ts';
import type { Joining, PlenaryProblem } from './plenary.ts';
import { bad, good, type Result } from './result.ts';

export type Begun = Result<Act & { readonly decisionId: Id<'decision'> }, PlenaryProblem>;

/** A new proposal of the plenary's. The first one may go without a title; another one, for a theme or as an alternative, needs one. */
export function beginProposal(
  { decisions }: Pick<Joining, 'decisions'>,
  title: string,
  moment: Moment,
): Begun {
  const name = title.trim();
  if (name === '' && plenaryProposals({ decisions }).length > 0) return bad({ type: 'noTitle' });
  const { decisionId, changes } = beginDecision(decisions, null, moment, name);
  return good({ decisionId, ...actOf(changes, []) });
}

export function renameProposal(
  { decisions }: Pick<Joining, 'decisions'>,
  proposal: Entry<'decision'>,
  title: string,
): Result<Act, PlenaryProblem> {
  const name = title.trim();
  if (name === '' && plenaryProposals({ decisions }).length > 1) return bad({ type: 'noTitle' });
  return good(actOf([edit('decision', proposal.id, { title: name }, proposal.heads)], [proposal]));
}

/** Each by its title; those that have none, or the same, are told apart by a number. */
export function namesOf(
  proposals: readonly Entry<'decision'>[],
  untitled: string,
): ReadonlyMap<Id<'decision'>, string> {
  const seen = new Map<string, number>();
  return new Map(
    proposals.map(({ id, value }) => {
      const title = value.title.trim() || untitled;
      const number = (seen.get(title) ?? 0) + 1;
      seen.set(title, number);
      return [id, number === 1 ? title : `${title} (${number})`];
    }),
  );
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
