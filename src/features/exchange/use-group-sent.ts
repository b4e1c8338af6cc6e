import type { Id } from '#/domain/ids.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useEntries } from '#/storage/react.ts';
import type { Exchange } from '#/storage/rows.ts';

/**
 * The file that holds all this group has written, when the facilitator has confirmed that it came; null when something has
 * been written since, or nobody has confirmed it.
 */
export function useGroupSent(groupId: Id<'group'> | null, exchanges: readonly Exchange[]): Exchange | null {
  const { workshopId, session } = useWorkshop();
  const notes = useEntries(workshopId, 'note');
  if (groupId === null || notes === undefined) return null;
  const decisions = session.decisions.filter(({ value }) => value.groupId === groupId);
  const own = new Set<string>(decisions.map(({ id }) => id));
  const written = [
    ...notes.filter(({ value }) => value.groupId === groupId),
    ...decisions,
    ...session.points.filter(({ value }) => own.has(value.decisionId)),
  ];
  const newest = Math.max(0, ...written.map(({ changedAt }) => changedAt));
  const isAllOfIt = ({ direction, purpose, groups, confirmed, upTo }: Exchange) =>
    direction === 'sent' && purpose === 'group' && groups.includes(groupId) && confirmed && upTo >= newest;
  return exchanges.find(isAllOfIt) ?? null;
}
