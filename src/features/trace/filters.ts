import type { Evidence } from '#/domain/discussion.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import { type KnowledgeKind, type Shelf, type Shelves, shelfOf } from '#/domain/trace-shelves.ts';

/** What of the knowledge is looked at. */
export interface Chosen {
  readonly kind: KnowledgeKind | null;
  readonly wants: (evidence: Evidence) => boolean;
  readonly wantsShelf: (shelf: Shelf) => boolean;
  /** What a link points to; undefined where it is not here. */
  readonly targetOf: (evidence: Evidence) => AnyEntry | undefined;
}

export function chosenKind(kind: KnowledgeKind | null, shelves: Shelves): Chosen {
  const wantsShelf = (shelf: Shelf) => kind === null || shelf.kind === kind;
  return {
    kind,
    wantsShelf,
    wants: (evidence) => wantsShelf(shelfOf(shelves, evidence)),
    targetOf: ({ id }) => shelves.pieces.get(id) as AnyEntry | undefined,
  };
}
