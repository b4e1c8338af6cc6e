import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { putBeside, type RowChoices, setApart } from '#/domain/plenary-rows.ts';
import { keepFocusNear } from '#/features/shared/keep-focus.ts';
import { useTexts } from '#/i18n/react.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import { usePlenary } from './plenary.tsx';
import type { Rows } from './use-rows.ts';

type Row = readonly Id<'point'>[];

export interface Arranging {
  readonly beside: (point: Entry<'point'>, row: Row) => void;
  readonly apart: (point: Entry<'point'>, row: Row) => void;
}

/** Puts a point into another row, or into one of its own: by dragging or by buttons, it is the same choice, with «Angre». */
export function useArranging({ arrange, rows }: Rows): Arranging {
  const t = useTexts();
  const toast = useToast();
  const { words, nameOf } = usePlenary();

  async function choose(next: (before: RowChoices) => RowChoices, said: string) {
    const refocus = keepFocusNear();
    const undo = await arrange(next);
    if (undo === null) return;
    refocus();
    toast({ text: said, action: { label: t.common.undo, run: () => void undo() } });
  }

  return {
    beside: (point, row) => {
      const from = rows.find(({ pointIds }) => pointIds.includes(point.id))?.pointIds;
      void choose((before) => putBeside(before, point.id, row, from), words.said.beside(nameOf(point)));
    },
    apart: (point, row) =>
      void choose((before) => setApart(before, point.id, row), words.said.apart(nameOf(point))),
  };
}
