import { createContext, useContext } from 'react';
import type { Id } from '#/domain/ids.ts';
import type { Session } from '#/domain/session.ts';
import type { Role } from '#/storage/device.ts';

interface OpenWorkshop {
  readonly workshopId: Id<'workshop'>;
  readonly session: Session;
  /** This device's role in this workshop: what is shown first, never what may be read. */
  readonly role: Role;
  /** False in a window that only reads because another one writes. */
  readonly canWrite: boolean;
}

const WorkshopContext = createContext<OpenWorkshop | null>(null);

export const WorkshopProvider = WorkshopContext.Provider;

/** The workshop that is open. Only below `/w/:workshopId`. */
export function useWorkshop(): OpenWorkshop {
  const workshop = useContext(WorkshopContext);
  if (workshop === null) throw new Error('useWorkshop outside an open workshop');
  return workshop;
}
