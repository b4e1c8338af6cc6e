import { useCallback } from 'react';
import type { Change } from '#/domain/change.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useToast } from '#/ui/Toasts.tsx';

/** Deletes, says so, and offers to take it back. What is deleted also lies in the trash. Tells whether it is gone. */
export function useDelete(): (changes: readonly Change[], said: string) => Promise<boolean> {
  const t = useTexts();
  const toast = useToast();
  const { workshopId } = useWorkshop();
  const edit = useEdit(workshopId);
  return useCallback(
    async (changes, said) => {
      const saved = await edit(() => changes);
      if (!saved.ok) return false;
      const takeBack = () => void edit(() => changes.map(({ id }) => ({ type: 'undelete', id })));
      toast({ text: said, action: { label: t.common.undo, run: takeBack } });
      return true;
    },
    [edit, toast, t],
  );
}
