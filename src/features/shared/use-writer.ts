import { useCallback, useEffect, useRef, useState } from 'react';
import type { Pen } from './pen.ts';
import { borrowPen } from './pens.ts';

/** Whether this window holds the pen for the workshop, and how to get it. */
export interface Writer {
  /** True also while that is not known yet: `useEdit` waits for the answer. */
  readonly canWrite: boolean;
  readonly takeOver: () => Promise<void>;
}

/** One writer per workshop among this device's windows. */
export function useWriter(workshopId: string): Writer {
  const [canWrite, setCanWrite] = useState(true);
  const pen = useRef<Pen | null>(null);
  useEffect(() => {
    const borrowed = borrowPen(workshopId);
    pen.current = borrowed.pen;
    const look = () => setCanWrite(borrowed.pen.canWrite() ?? true);
    const unsubscribe = borrowed.pen.subscribe(look);
    look();
    return () => {
      unsubscribe();
      pen.current = null;
      borrowed.giveBack();
    };
  }, [workshopId]);
  const takeOver = useCallback(async () => pen.current?.takeOver(), []);
  return { canWrite, takeOver };
}
