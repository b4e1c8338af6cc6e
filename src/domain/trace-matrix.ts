import type { Citing } from './citation-index.ts';
import type { Evidence } from './discussion.ts';
import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';
import type { Session } from './session.ts';
import { isDirect, type Trace, type TracedKnowledge } from './trace.ts';
import { goneShelf, type Shelf, type Shelves, shelfOf } from './trace-shelves.ts';

/** A group, or the plenary (null). */
type Whose = Id<'group'> | null;

/** How a point rests on a source, or on one piece of it. */
export interface MatrixCell {
  /** Pieces that the point names itself. */
  readonly direct: number;
  /** Pieces that somebody it builds on names. A piece can be both. */
  readonly through: number;
  /** Those it was carried by, in the order of the groups; the plenary last. */
  readonly whose: readonly Whose[];
}

export interface MatrixRow {
  readonly shelf: Shelf;
  /** One per point; null where the point does not rest on it. */
  readonly cells: readonly (MatrixCell | null)[];
  readonly pieces: readonly MatrixPiece[];
}

interface MatrixPiece {
  readonly key: string;
  readonly evidence: Evidence;
  readonly cells: readonly (MatrixCell | null)[];
}

/** Sources against points. Every source has a row, also one that no point rests on; what is not here has one only where it is named. */
export function matrixOf(
  traces: readonly Trace[],
  shelves: Shelves,
  session: Pick<Session, 'groups' | 'decisions'>,
): readonly MatrixRow[] {
  const whoseIs = whoseOf(session);
  const found = new Map<Shelf, Map<string, { evidence: Evidence; at: Map<number, TracedKnowledge> }>>();
  for (const [column, trace] of traces.entries()) {
    for (const traced of trace.knowledge) {
      const shelf = shelfOf(shelves, traced.evidence);
      const pieces = found.get(shelf) ?? new Map();
      found.set(shelf, pieces);
      const piece = pieces.get(traced.key) ?? { evidence: traced.evidence, at: new Map() };
      pieces.set(traced.key, piece);
      piece.at.set(column, traced);
    }
  }
  const inOrder = whoseInOrder(session);
  const cellOf = (trace: Trace, pieces: readonly TracedKnowledge[]): MatrixCell | null => {
    if (pieces.length === 0) return null;
    const carriers = (piece: TracedKnowledge) => piece.by.filter((by) => by !== trace.of);
    const whose = new Set(pieces.flatMap((piece) => carriers(piece).map(whoseIs)));
    return {
      direct: pieces.filter((piece) => isDirect(trace, piece)).length,
      through: pieces.filter((piece) => carriers(piece).length > 0).length,
      whose: inOrder([...whose]),
    };
  };
  const shown = found.has(goneShelf) ? [...shelves.list, goneShelf] : shelves.list;
  return shown.map((shelf) => {
    const pieces = [...(found.get(shelf) ?? [])];
    return {
      shelf,
      cells: traces.map((trace, column) =>
        cellOf(
          trace,
          pieces.flatMap(([, piece]) => piece.at.get(column) ?? []),
        ),
      ),
      pieces: pieces.map(([key, { evidence, at }]) => ({
        key,
        evidence,
        cells: traces.map((trace, column) => {
          const traced = at.get(column);
          return traced ? cellOf(trace, [traced]) : null;
        }),
      })),
    };
  });
}

/** Whose a note or a point is. */
export function whoseOf(session: Pick<Session, 'decisions'>): (written: Citing) => Whose {
  const byDecision = new Map(session.decisions.map(({ id, value }) => [id, value.groupId]));
  return (written) =>
    written.kind === 'note'
      ? (written as Entry<'note'>).value.groupId
      : (byDecision.get((written as Entry<'point'>).value.decisionId) ?? null);
}

/** Groups in their order, those that are no longer in the plan after them, the plenary last. */
export function whoseInOrder(
  session: Pick<Session, 'groups'>,
): (whose: readonly Whose[]) => readonly Whose[] {
  const places = new Map(session.groups.map(({ id }, index) => [id, index]));
  const place = (each: Whose) => (each === null ? places.size + 1 : (places.get(each) ?? places.size));
  return (whose) => whose.toSorted((a, b) => place(a) - place(b));
}

/** Knowledge on its way: pieces of a shelf, named by a group (or the plenary), that a point rests on. */
export interface Flow {
  readonly shelf: Shelf;
  readonly whose: Whose;
  /** Which of the traces. */
  readonly column: number;
  readonly pieces: number;
}

/** From sources through those who name them to points. A piece that two groups carry to the same point goes both ways. */
export function flowsOf(
  traces: readonly Trace[],
  shelves: Shelves,
  session: Pick<Session, 'decisions'>,
): readonly Flow[] {
  const whoseIs = whoseOf(session);
  return traces.flatMap((trace, column) => {
    const flows = new Map<string, { shelf: Shelf; whose: Whose; column: number; pieces: number }>();
    for (const { evidence, by } of trace.knowledge) {
      const shelf = shelfOf(shelves, evidence);
      for (const whose of new Set(by.map(whoseIs))) {
        const key = JSON.stringify([shelf.id, whose]);
        const known = flows.get(key);
        if (known) known.pieces += 1;
        else flows.set(key, { shelf, whose, column, pieces: 1 });
      }
    }
    return [...flows.values()];
  });
}
