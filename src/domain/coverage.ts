import type { Citing } from './citation-index.ts';
import { cellsAt } from './dataset-index.ts';
import type { Evidence } from './discussion.ts';
import type { AnyEntry, Entry } from './entry.ts';
import { isEntryOf } from './entry.ts';
import type { Id } from './ids.ts';
import type { Session } from './session.ts';
import { isDirect, reachedFrom, type Trace, type Written } from './trace.ts';
import { whoseOf } from './trace-matrix.ts';
import { goneShelf, type KnowledgeKind, type Shelf, type Shelves, shelfOf } from './trace-shelves.ts';

/**
 * What a point rests on: knowledge it names itself; knowledge only through what it was made from; notes, none of which
 * names knowledge; nothing, and it is said to be a deliberate political choice; nothing.
 */
export type Basis = 'direct' | 'through' | 'notes' | 'deliberate' | 'none';

export function basisOf(trace: Trace): Basis {
  if (trace.knowledge.some((each) => isDirect(trace, each))) return 'direct';
  if (trace.knowledge.length > 0) return 'through';
  if ((trace.of as Entry<'point'>).value.deliberateChoice === true) return 'deliberate';
  return trace.steps.some(({ entry }) => entry.kind === 'note') ? 'notes' : 'none';
}

/** How much of a case paper or a source has been used. */
export interface ShelfUse {
  readonly shelf: Shelf;
  /** Paragraphs, statements, figures and files that can be cited. */
  readonly pieces: number;
  /** Of these, named by some note or point. */
  readonly used: number;
  /** Of these, what at least one of the points in question rests on. */
  readonly reached: number;
  /** Links from notes and points. With none, nobody has used any of it. */
  readonly links: number;
}

/** A series counts for every figure in it, a file once, however many of its pages are cited. A heading, or a figure that the newest table has not, counts only where it is cited. */
export function shelfUses(shelves: Shelves, written: Written, traces: readonly Trace[]): readonly ShelfUse[] {
  const links = linksByShelf(
    shelves,
    [...written.values()].flatMap((entry) => entry.value.evidence),
  );
  const reached = linksByShelf(
    shelves,
    traces.flatMap((trace) => trace.knowledge.map(({ evidence }) => evidence)),
  );
  return shelves.list.map((shelf) => {
    const own = links.get(shelf) ?? [];
    const used = piecesIn(shelf, own);
    const counted = new Set([...citableIn(shelf), ...used]);
    return {
      shelf,
      pieces: counted.size,
      used: used.size,
      reached: piecesIn(shelf, reached.get(shelf) ?? []).size,
      links: own.length,
    };
  });
}

function linksByShelf(shelves: Shelves, evidence: readonly Evidence[]): ReadonlyMap<Shelf, Evidence[]> {
  const links = new Map<Shelf, Evidence[]>();
  for (const each of evidence) {
    if (each.type === 'note') continue;
    const shelf = shelfOf(shelves, each);
    const known = links.get(shelf);
    if (known) known.push(each);
    else links.set(shelf, [each]);
  }
  return links;
}

/** The paragraphs, statements, cells and files that the links point to. */
function piecesIn({ pieces }: Shelf, links: readonly Evidence[]): ReadonlySet<unknown> {
  const byId = new Map<string, AnyEntry>(pieces.map((piece) => [piece.id, piece as AnyEntry]));
  const found = new Set<unknown>();
  const seen = new Set<string>();
  for (const link of links) {
    const piece = byId.get(link.id);
    if (link.type !== 'cell') {
      found.add(piece);
      continue;
    }
    const key = `${link.id}\u0000${link.at.join('\u0000')}`;
    if (seen.has(key) || !isEntryOf('dataset', piece)) continue;
    seen.add(key);
    for (const cell of cellsAt(piece.value, link.at)) found.add(cell);
  }
  return found;
}

function* citableIn({ pieces }: Shelf): Generator<unknown> {
  for (const piece of pieces as readonly AnyEntry[]) {
    if (isEntryOf('dataset', piece)) yield* piece.value.cells.filter((cell) => !cell.vanished);
    else if (isEntryOf('statement', piece) && piece.value.vanished) continue;
    else if (!isEntryOf('paragraph', piece)) yield piece;
    else if (piece.value.block !== 'heading' && piece.value.text.trim() !== '') yield piece;
  }
}

/** Main points that no point rests on, neither by itself nor through others. */
export function mainPointsLeft(
  notes: readonly Entry<'note'>[],
  points: readonly Entry<'point'>[],
  written: Written,
): readonly Entry<'note'>[] {
  const reached = reachedFrom(points, written);
  return notes.filter((note) => !note.deleted && note.value.starred && !reached.has(note.id));
}

/** How many links a group's notes and points have to each kind of knowledge. */
export interface Balance {
  /** Null for the plenary. */
  readonly groupId: Id<'group'> | null;
  readonly links: Readonly<Record<KnowledgeKind, number>>;
  readonly total: number;
}

/** One for each group in their order, then those that are no longer in the plan, then the plenary. Every link counts, also two to the same piece. */
export function balanceOf(
  written: Written,
  shelves: Shelves,
  session: Pick<Session, 'groups' | 'decisions'>,
): readonly Balance[] {
  const whoseIs = whoseOf(session);
  const others = [...written.values()].flatMap((entry) => whoseIs(entry) ?? []);
  const counts = new Map<Id<'group'> | null, Record<KnowledgeKind, number>>(
    [...new Set([...session.groups.map(({ id }) => id), ...others, null])].map((id) => [id, noLinks()]),
  );
  for (const entry of written.values()) count(entry, counts.get(whoseIs(entry)));
  function count(entry: Citing, own: Record<KnowledgeKind, number> | undefined) {
    if (own === undefined) return;
    for (const evidence of entry.value.evidence)
      if (evidence.type !== 'note') own[shelfOf(shelves, evidence).kind] += 1;
  }
  return [...counts].map(([groupId, links]) => ({
    groupId,
    links,
    total: Object.values(links).reduce((sum, each) => sum + each, 0),
  }));
}

function noLinks(): Record<KnowledgeKind, number> {
  return {
    casePaper: 0,
    statistics: 0,
    placeStandard: 0,
    futureWorkshop: 0,
    other: 0,
    [goneShelf.kind]: 0,
  } as Record<KnowledgeKind, number>;
}
