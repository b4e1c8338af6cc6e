import { openPen, type Pen } from './pen.ts';

interface Shared {
  readonly pen: Pen;
  users: number;
}

const pens = new Map<string, Shared>();

/** The pen of the workshop that is open in this window; several parts of a screen share it. */
export function borrowPen(workshopId: string): { readonly pen: Pen; readonly giveBack: () => void } {
  const shared = pens.get(workshopId) ?? { pen: openPen(workshopId), users: 0 };
  pens.set(workshopId, shared);
  shared.users += 1;
  return {
    pen: shared.pen,
    giveBack: () => {
      shared.users -= 1;
      if (shared.users > 0 || pens.get(workshopId) !== shared) return;
      pens.delete(workshopId);
      shared.pen.close();
    },
  };
}

/** Whether this window may write there. A workshop that is not open here may be written (made, imported). */
export async function mayWrite(workshopId: string): Promise<boolean> {
  const pen = pens.get(workshopId)?.pen;
  await pen?.decided;
  return pen?.canWrite() ?? true;
}
