import { useRef } from 'react';
import { type Act, stillTakenBack } from '#/domain/act.ts';
import type { Moment } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import type { PlenaryProblem } from '#/domain/plenary.ts';
import { shownWordingFirst } from '#/domain/plenary-join.ts';
import type { Result } from '#/domain/result.ts';
import type { Session } from '#/domain/session.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { PlenaryTexts } from '#/i18n/plenary-texts.ts';
import { problemLine } from '#/i18n/problem-text.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { attempt } from '#/storage/heal.ts';
import { readEarlier, readSession } from '#/storage/queries.ts';
import { useToast } from '#/ui/Toasts.tsx';
import { keepFocusNear } from './keep-focus.ts';

type Rule<A extends Act> = (session: Session, moment: Moment) => Result<A, PlenaryProblem>;

/** What came of an act: `problem` is null when it was done, or when what went wrong has been said already. */
export interface Outcome<A> {
  readonly done: A | null;
  readonly problem: PlenaryProblem | null;
}

export interface Acting {
  /** Does it, says so with «Angre» where something was written, and says what is wrong instead when it cannot be done. */
  readonly act: <A extends Act>(
    rule: Rule<A>,
    said: (done: A, before: Session) => string,
  ) => Promise<A | null>;
  /** The same for a dialog, which says itself what is wrong. */
  readonly tryTo: <A extends Act>(
    rule: Rule<A>,
    said: (done: A, before: Session) => string,
  ) => Promise<Outcome<A>>;
}

/**
 * Acts wait for each other, and each reads the workshop as it is stored when its turn comes: a double tap, or two acts before the
 * screen has caught up, do not work on what is no longer so.
 */
export function useActs(words: PlenaryTexts): Acting {
  const t = useTexts();
  const format = useFormat();
  const toast = useToast();
  const { workshopId } = useWorkshop();
  const edit = useEdit(workshopId);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = queue.current.then(work);
    queue.current = turn.catch(() => undefined);
    return turn;
  }

  /** The workshop as it is stored; null when it is gone, or cannot be read, which is said. */
  async function stored(): Promise<Session | null> {
    const read = await attempt(() => readStored(workshopId));
    if (read.ok) return read.value;
    toast({ text: problemLine(t, format, read.problem), tone: 'danger' });
    return null;
  }

  async function undo(act: Act, written: Parameters<typeof stillTakenBack>[1]) {
    const session = await stored();
    if (session === null) return;
    const { decisions, points, actions } = session;
    const { changes, left } = stillTakenBack(act, written, [...decisions, ...points, ...actions]);
    const saved = await edit(() => changes);
    if (!saved.ok) return;
    const { undone, undonePartly, notUndone } = words.said;
    toast({ text: !left ? undone : changes.length > 0 ? undonePartly : notUndone });
  }

  const tryTo: Acting['tryTo'] = (rule, said) => {
    const refocus = keepFocusNear();
    return inTurn(async () => {
      const session = await stored();
      if (session === null) return { done: null, problem: null };
      let made: ReturnType<typeof rule> | undefined;
      const saved = await edit((moment) => {
        made = rule(session, moment);
        return made.ok ? made.value.changes : [];
      });
      if (made === undefined || !saved.ok) return { done: null, problem: null };
      if (!made.ok) return { done: null, problem: made.problem };
      const { value } = made;
      if (saved.value.written.size === 0) return { done: value, problem: null };
      toast({
        text: said(value, session),
        action: { label: t.common.undo, run: () => void inTurn(() => undo(value, saved.value.written)) },
      });
      refocus();
      return { done: value, problem: null };
    });
  };

  return {
    tryTo,
    act: async (rule, said) => {
      const { done, problem } = await tryTo(rule, said);
      if (problem) toast({ text: words.problems[problem.type] });
      return done;
    },
  };
}

async function readStored(workshopId: Id<'workshop'>): Promise<Session | null> {
  const session = await readSession(workshopId);
  if (session === null) return null;
  const points = session.points.map(async (point) => {
    if (point.heads.length < 2) return point;
    const heads = await Promise.all(point.heads.map((head) => readEarlier(point.id, head)));
    return shownWordingFirst(
      point,
      heads.map((head) => head?.text),
    );
  });
  return { ...session, points: await Promise.all(points) };
}
