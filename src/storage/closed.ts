/**
 * Workshops into which this window writes nothing more. A screen that is left saves what stands in its fields: after the end of a
 * practice that would come too late, and be there again.
 */
const closed = new Set<string>();

export function closeToWriting(workshopId: string): void {
  closed.add(workshopId);
}

export function openToWriting(workshopId: string): void {
  closed.delete(workshopId);
}

export function isClosed(workshopId: string): boolean {
  return closed.has(workshopId);
}
