import { useRef } from 'react';

/** How often something has changed since it was first shown; `isNew` counts as once. For what fades in at each change. */
export function useChanges(told: string, isNew: boolean): number {
  const seen = useRef({ told, changes: isNew ? 1 : 0 });
  if (seen.current.told !== told) seen.current = { told, changes: seen.current.changes + 1 };
  return seen.current.changes;
}
