import { attachedTo } from './attachments.ts';
import type { Evidence } from './discussion.ts';
import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';
import type { SourceKind } from './knowledge.ts';
import type { Session } from './session.ts';

/** `gone`: the link is kept, but what it points to is not here. */
export type KnowledgeKind = 'casePaper' | SourceKind | 'gone';

type Piece = Entry<'paragraph'> | Entry<'statement'> | Entry<'dataset'> | Entry<'attachment'>;

/** A case paper or a source with what it holds. */
export interface Shelf {
  /** Empty for what is not here. */
  readonly id: string;
  readonly kind: KnowledgeKind;
  /** Null for what is not here. */
  readonly entry: Entry<'casePaper'> | Entry<'source'> | null;
  readonly pieces: readonly Piece[];
}

export interface Shelves {
  /** Case papers by number, sources in their order. */
  readonly list: readonly Shelf[];
  readonly byRecord: ReadonlyMap<string, Shelf>;
  /** Every piece on a shelf, by id. */
  readonly pieces: ReadonlyMap<string, Piece>;
}

export interface KnowledgeHere {
  readonly paragraphs: readonly Entry<'paragraph'>[];
  readonly statements: readonly Entry<'statement'>[];
  readonly datasets: readonly Entry<'dataset'>[];
  readonly attachments: readonly Entry<'attachment'>[];
}

/** Where links lead that point to nothing on this device. */
export const goneShelf: Shelf = { id: '', kind: 'gone', entry: null, pieces: [] };

/** What lies where; a picture within a text is part of the text. A piece whose case paper or source is deleted lies nowhere, as if it were deleted itself. */
export function shelvesOf(
  session: Pick<Session, 'casePapers' | 'sources'>,
  { paragraphs, statements, datasets, attachments }: KnowledgeHere,
): Shelves {
  const pieces = new Map<string, Piece[]>();
  const put = (shelfId: Id<'casePaper'> | Id<'source'>, piece: Piece) => {
    const known = pieces.get(shelfId);
    if (known) known.push(piece);
    else pieces.set(shelfId, [piece]);
  };
  const here = paragraphs.filter((each) => !each.deleted);
  for (const each of here) put(each.value.casePaperId, each);
  for (const each of [...statements, ...datasets]) if (!each.deleted) put(each.value.sourceId, each);
  const files = attachments.filter((each) => !each.deleted);
  for (const each of attachedTo(files, here))
    if (each.value.belongsTo !== null) put(each.value.belongsTo, each);
  const list = [
    ...session.casePapers.map((entry) => shelf(entry, 'casePaper')),
    ...session.sources.map((entry) => shelf(entry, entry.value.sourceKind)),
  ];
  function shelf(entry: Entry<'casePaper'> | Entry<'source'>, kind: KnowledgeKind): Shelf {
    return { id: entry.id, kind, entry, pieces: pieces.get(entry.id) ?? [] };
  }
  return {
    list,
    pieces: new Map(list.flatMap((each) => each.pieces.map((piece) => [piece.id as string, piece] as const))),
    byRecord: new Map(
      list.flatMap((each) => each.pieces.map((piece) => [piece.id as string, each] as const)),
    ),
  };
}

/** Of links to knowledge; a note lies on no shelf. */
export function shelfOf(shelves: Shelves, evidence: Evidence): Shelf {
  return shelves.byRecord.get(evidence.id) ?? goneShelf;
}
