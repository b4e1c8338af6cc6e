import { useCallback, useMemo } from 'react';
import type { Change, Moment } from '#/domain/change.ts';
import { inOrder } from '#/domain/order.ts';
import type { People } from '#/domain/participants.ts';
import { takenBack } from '#/domain/participants-taken-back.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type ParticipantsTexts, participantsTexts } from '#/i18n/participants-texts.ts';
import { problemLine } from '#/i18n/problem-text.ts';
import { useFormat, useLanguage, useTexts } from '#/i18n/react.tsx';
import { attempt } from '#/storage/heal.ts';
import { readEntries } from '#/storage/queries.ts';
import { useEntries } from '#/storage/react.ts';
import { useToast } from '#/ui/Toasts.tsx';

/** Where the focus goes when the button it was on goes away. */
export const addButtonId = 'add-participant';

export function focusOnAdd(): void {
  document.getElementById(addButtonId)?.focus();
}

export interface PeopleHere {
  readonly people: People;
  readonly words: ParticipantsTexts;
}

/** The list of participants and the words about it. Null while they are fetched. */
export function usePeople(): PeopleHere | null {
  const { workshopId } = useWorkshop();
  const words = useLazyTexts(participantsTexts, useLanguage());
  const entries = useEntries(workshopId, 'participant');
  return useMemo(() => (words && entries ? { words, people: inOrder(entries) } : null), [words, entries]);
}

/** Does something with the list or the groups, says so, and offers to take it back. True when it was saved. */
export function useUndoableEdit(people: People) {
  const t = useTexts();
  const format = useFormat();
  const toast = useToast();
  const { workshopId, session } = useWorkshop();
  const edit = useEdit(workshopId);
  const { groups } = session;
  return useCallback(
    async (rule: (moment: Moment) => readonly Change[], said: string): Promise<boolean> => {
      let changes: readonly Change[] = [];
      const saved = await edit((moment) => {
        changes = rule(moment);
        return changes;
      });
      if (!saved.ok) return false;
      // Read anew: other things may have been done since, on other screens too.
      const takeBack = async () => {
        const now = await attempt(() =>
          Promise.all([readEntries(workshopId, 'participant'), readEntries(workshopId, 'group')]),
        );
        if (!now.ok) return toast({ text: problemLine(t, format, now.problem), tone: 'danger' });
        const [peopleNow, groupsNow] = now.value;
        await edit(() => takenBack(changes, { people, groups }, { people: peopleNow, groups: groupsNow }));
      };
      toast({ text: said, action: { label: t.common.undo, run: () => void takeBack() } });
      return true;
    },
    [edit, toast, t, format, workshopId, people, groups],
  );
}
