import { useMemo, useRef } from 'react';
import type { Act } from '#/domain/act.ts';
import type { Id } from '#/domain/ids.ts';
import { shownWordingFirst } from '#/domain/plenary-join.ts';
import type { Session } from '#/domain/session.ts';
import type { PlenaryTexts } from '#/i18n/plenary-texts.ts';
import { problemLine } from '#/i18n/problem-text.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { attempt } from '#/storage/heal.ts';
import { readEarlier, readSession } from '#/storage/queries.ts';
import { useToast } from '#/ui/Toasts.tsx';
import { actsInTurn, type Outcome, type Rule } from './acts-in-turn.ts';
import { keepFocusNear } from './keep-focus.ts';
import { useEdit } from './use-edit.ts';
import { useWorkshop } from './workshop.tsx';

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

/** Acts on the proposals, decided from the workshop as it is stored. */
export function useActs(words: PlenaryTexts): Acting {
  const t = useTexts();
  const toast = useToast();
  const inTurn = useTurns();

  const tryTo: Acting['tryTo'] = async (rule, said) => {
    const refocus = keepFocusNear();
    const { done, problem, before, undo } = await inTurn(rule);
    if (done === null || before === null || undo === null) return { done, problem };
    const takeBack = async () => {
      const undone = await undo();
      if (undone) toast({ text: words.said[undone] });
    };
    toast({ text: said(done, before), action: { label: t.common.undo, run: () => void takeBack() } });
    refocus();
    return { done, problem };
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

/** One queue for as long as the screen is shown. */
export function useTurns(): ReturnType<typeof actsInTurn> {
  const { workshopId } = useWorkshop();
  const t = useTexts();
  const speech = { t, format: useFormat(), toast: useToast(), edit: useEdit(workshopId) };
  const latest = useRef(speech);
  latest.current = speech;
  return useMemo(
    () =>
      actsInTurn({
        read: async () => {
          const read = await attempt(() => readStored(workshopId));
          if (read.ok) return read.value;
          const { t, format, toast } = latest.current;
          toast({ text: problemLine(t, format, read.problem), tone: 'danger' });
          return null;
        },
        save: async (rule) => {
          const saved = await latest.current.edit(rule);
          return saved.ok ? saved.value.written : null;
        },
      }),
    [workshopId],
  );
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
