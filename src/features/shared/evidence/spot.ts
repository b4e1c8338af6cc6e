import type { Evidence } from '#/domain/discussion.ts';
import type { AnyEntry, Entry } from '#/domain/entry.ts';
import type { Dimension } from '#/domain/knowledge.ts';
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
    case 'attachment':
      return evidence.page === null ? `a-${evidence.id}` : `a-${evidence.id}-${evidence.page}`;
    case 'cell':
      return `c-${cellAddress(evidence)}`;
  }
}

/** A cell in an address: its table and its keys; an empty key means every category of that dimension. */
function cellAddress(cell: Extract<Evidence, { type: 'cell' }>): string {
  return [cell.id, ...cell.at.map((key) => encodeURIComponent(key ?? ''))].join('.');
}

/** The keys of the cell or the series that a spot points to in this table; null where it points elsewhere. */
export function cellAt(spot: string, { id, value }: Entry<'dataset'>): readonly (string | null)[] | null {
  const before = `c-${id}`;
  return spot.startsWith(`${before}.`) ? keysIn(spot.slice(before.length), value.dimensions) : null;
}

/** Read by the keys there are, as a key may have a dot in it. */
function keysIn(address: string, [first, ...rest]: readonly Dimension[]): readonly (string | null)[] | null {
  if (first === undefined) return address === '' ? [] : null;
  for (const key of [null, ...first.categories.map((category) => category.key)]) {
    const written = `.${encodeURIComponent(key ?? '')}`;
    if (!address.startsWith(written)) continue;
    const others = keysIn(address.slice(written.length), rest);
    if (others) return [key, ...others];
  }
  return null;
}

/** The note where it was written, under its question; what the plenary said has no screen of its own. */
export function pathToNote(workshopId: string, { id, value }: Entry<'note'>): string | null {
  if (value.groupId === null) return null;
  const place = `${paths.notes(workshopId, value.groupId, value.stepId)}?question=${value.questionId ?? 'summary'}`;
  return `${place}#${spotId({ type: 'note', id })}`;
}

/** Where to read the source, at the spot; null when it is not on this device. */
export function pathToSource(workshopId: string, evidence: Evidence, target: AnyEntry | null): string | null {
  if (target === null || target.deleted || target.erased) return null;
  switch (target.kind) {
    case 'paragraph':
      return `${paths.casePaper(workshopId, target.value.casePaperId)}#${spotId(evidence)}`;
    case 'statement':
      return `${paths.source(workshopId, target.value.sourceId)}#${spotId(evidence)}`;
    case 'note':
      return pathToNote(workshopId, target);
    case 'attachment': {
      const isPage = evidence.type === 'attachment' && evidence.page !== null;
      return paths.attachment(workshopId, target.id) + (isPage ? `#${spotId(evidence)}` : '');
    }
    case 'dataset': {
      const cell = evidence.type === 'cell' ? `?cell=${encodeURIComponent(cellAddress(evidence))}` : '';
      return paths.source(workshopId, target.value.sourceId) + cell;
    }
    default:
      return null;
  }
}
