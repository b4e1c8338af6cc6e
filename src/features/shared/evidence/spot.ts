import type { Evidence } from '#/domain/discussion.ts';
import { type AnyEntry, isEntryOf } from '#/domain/entry.ts';
import { paths } from '#/features/shared/paths.ts';

/** The id, within its screen, of the place where a piece of knowledge stands. */
export function spotId(evidence: Evidence): string {
  switch (evidence.type) {
    case 'paragraph':
      return `p-${evidence.id}`;
    case 'statement':
      return `s-${evidence.id}`;
    case 'note':
      return `n-${evidence.id}`;
    case 'cell':
      return `c-${cellAddress(evidence)}`;
  }
}

/** A cell in an address: its table and its keys; an empty key means every category of that dimension. */
export function cellAddress(cell: Extract<Evidence, { type: 'cell' }>): string {
  return [cell.id, ...cell.at.map((key) => encodeURIComponent(key ?? ''))].join('.');
}

/** Where to read the source, at the spot; null when it is not on this device. */
export function pathToSource(workshopId: string, evidence: Evidence, target: AnyEntry | null): string | null {
  if (target === null || target.deleted) return null;
  if (isEntryOf('paragraph', target))
    return `${paths.casePaper(workshopId, target.value.casePaperId)}#${spotId(evidence)}`;
  if (isEntryOf('statement', target))
    return `${paths.source(workshopId, target.value.sourceId)}#${spotId(evidence)}`;
  if (isEntryOf('note', target))
    return `${paths.notes(workshopId, target.value.groupId, target.value.stepId)}#${spotId(evidence)}`;
  if (isEntryOf('dataset', target) && evidence.type === 'cell')
    return `${paths.source(workshopId, target.value.sourceId)}?cell=${encodeURIComponent(cellAddress(evidence))}`;
  return null;
}
