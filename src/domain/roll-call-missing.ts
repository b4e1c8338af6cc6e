import { type Change, edit } from './change.ts';
import type { Id } from './ids.ts';
import { bad, good, type Result } from './result.ts';
import type { RollCall, RollCallGroup } from './roll-call.ts';

/** What has not come from a group, in the order it is read aloud. */
export interface Missing {
  readonly groupId: Id<'group'>;
  readonly name: string;
  /** Nothing at all has come: neither a note nor a point. */
  readonly everything: boolean;
  readonly steps: readonly MissingStep[];
  /** No point of a proposed decision, where the programme asks for it. */
  readonly points: boolean;
  /** Why nobody waits for it; empty while it is waited for. */
  readonly waived: string;
}

export interface MissingStep {
  readonly stepId: Id<'step'>;
  readonly number: number | null;
  readonly title: string;
  /** The numbers of the questions without a note, from 1; empty when the whole step is missing. */
  readonly questions: readonly number[];
}

/** The groups that something is missing from; a group that has delivered everything is not among them. */
export function missingIn({ groups, steps }: RollCall): readonly Missing[] {
  return groups.flatMap((group): readonly Missing[] => {
    const missing = group.steps.flatMap((cell, at): readonly MissingStep[] => {
      const { stepId, number, title } = steps[at] ?? { stepId: cell.stepId, number: null, title: '' };
      if (cell.notes === 0) return [{ stepId, number, title, questions: [] }];
      const questions = cell.answers.flatMap((answer, index) => (answer.notes === 0 ? [index + 1] : []));
      return questions.length > 0 ? [{ stepId, number, title, questions }] : [];
    });
    const points = group.asksPoints && group.points === 0;
    if (missing.length === 0 && !points) return [];
    const { groupId, name, waived } = group;
    return [{ groupId, name, everything: isEmpty(group), steps: missing, points, waived }];
  });
}

/** Why nobody waits for the group; empty when it is waited for, and when all has come after all. */
export function waiverOf(group: RollCallGroup, steps: RollCall['steps']): string {
  return missingIn({ groups: [group], steps })[0]?.waived ?? '';
}

function isEmpty(group: RollCallGroup): boolean {
  return group.notes === 0 && group.points === 0;
}

export type WaiveProblem = { readonly type: 'missingReason' };

/** Nobody waits any longer for what the group has not delivered, and the words say why. What comes all the same is taken in. */
export function waive(groupId: Id<'group'>, reason: string): Result<readonly Change[], WaiveProblem> {
  const waived = reason.trim();
  return waived === '' ? bad({ type: 'missingReason' }) : good([edit('group', groupId, { waived })]);
}

export function awaitAgain(groupId: Id<'group'>): readonly Change[] {
  return [edit('group', groupId, { waived: '' })];
}
