import { type Act, stillTakenBack } from '#/domain/act.ts';
import type { Change, Moment, Written } from '#/domain/change.ts';
import type { PlenaryProblem } from '#/domain/plenary.ts';
import type { Result } from '#/domain/result.ts';
import type { Session } from '#/domain/session.ts';

export type Rule<A extends Act> = (session: Session, moment: Moment) => Result<A, PlenaryProblem>;

interface Store {
  /** The workshop as it is stored; null when it is gone or cannot be read, which has been said. */
  readonly read: () => Promise<Session | null>;
  /** Null when it could not be saved, which has been said. */
  readonly save: (rule: (moment: Moment) => readonly Change[]) => Promise<Written | null>;
}

/** What came of an act. `problem` is null when it was done, or when what went wrong has been said already. */
export interface Outcome<A> {
  readonly done: A | null;
  readonly problem: PlenaryProblem | null;
}

/** The workshop that the act was decided from, and what takes it back; `undo` is null where nothing was written. */
export interface Turn<A> extends Outcome<A> {
  readonly before: Session | null;
  readonly undo: (() => Promise<Undone | null>) | null;
}

/** Whether people had gone on from what was done, so that some of it, or all, was left. */
export type Undone = 'undone' | 'undonePartly' | 'notUndone';

const nothing = { done: null, problem: null, before: null, undo: null } as const;

/**
 * Acts wait for each other, and each reads the workshop as it is stored when its turn comes: a double tap, or two acts before the
 * screen has caught up, do not work on what is no longer so.
 */
export function actsInTurn({ read, save }: Store) {
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  }

  async function takeBack(act: Act, written: Written): Promise<Undone | null> {
    const session = await read();
    if (session === null) return null;
    const { decisions, points, actions } = session;
    const { changes, left } = stillTakenBack(act, written, [...decisions, ...points, ...actions]);
    if ((await save(() => changes)) === null) return null;
    return !left ? 'undone' : changes.length > 0 ? 'undonePartly' : 'notUndone';
  }

  return <A extends Act>(rule: Rule<A>): Promise<Turn<A>> =>
    inTurn(async () => {
      const before = await read();
      if (before === null) return nothing;
      let made: Result<A, PlenaryProblem> | undefined;
      const written = await save((moment) => {
        made = rule(before, moment);
        return made.ok ? made.value.changes : [];
      });
      if (made === undefined || written === null) return nothing;
      if (!made.ok) return { ...nothing, problem: made.problem };
      const { value } = made;
      const undo = written.size === 0 ? null : () => inTurn(() => takeBack(value, written));
      return { done: value, problem: null, before, undo };
    });
}
