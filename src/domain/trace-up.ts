import { type CitationIndex, type Citing, citingOf, indexCitations } from './citation-index.ts';
import type { Evidence } from './discussion.ts';
import { type AnyEntry, type Entry, isEntryOf } from './entry.ts';
import { type Written, writtenBelow } from './trace.ts';

/** Who names what, from below: what `traceDown` follows, the other way. */
export interface TraceIndex {
  readonly citations: CitationIndex;
  /** By the note or point that is named: those that name it, as knowledge or as what they were made from. */
  readonly above: ReadonlyMap<string, readonly Citing[]>;
}

export function indexTrace(written: Written): TraceIndex {
  const above = new Map<string, Citing[]>();
  for (const entry of written.values()) {
    for (const id of new Set(writtenBelow(entry))) {
      const known = above.get(id);
      if (known) known.push(entry);
      else above.set(id, [entry]);
    }
  }
  return { citations: indexCitations([...written.values()]), above };
}

/** A note or a point that a piece of knowledge has shaped. */
export interface ShapedStep {
  readonly entry: Citing;
  /** It names the knowledge itself. */
  readonly isDirect: boolean;
  /** The notes and points that carried the knowledge to it. */
  readonly through: readonly Citing[];
}

/**
 * What a piece of knowledge came to: nearest first, nobody twice. A figure also through the series that hold it; a note
 * also as what a point was made from.
 */
export function shapedBy(target: Evidence, index: TraceIndex): readonly ShapedStep[] {
  if (target.type !== 'note') return climbed(citingOf(index.citations, target), index);
  return climbed(index.above.get(target.id) ?? [], index, target.id);
}

/** The same for everything that lies in these records: a whole case paper, or a whole source. */
export function shapedByAll(recordIds: Iterable<string>, index: TraceIndex): readonly ShapedStep[] {
  const first = new Set<Citing>();
  for (const id of recordIds) for (const { by } of index.citations.get(id) ?? []) first.add(by);
  return climbed([...first], index);
}

/** @param from the note that is asked for: where notes name each other it is not what came of itself */
function climbed(first: readonly Citing[], { above }: TraceIndex, from = ''): readonly ShapedStep[] {
  const steps = new Map<string, { entry: Citing; isDirect: boolean; through: Citing[] }>(
    first.filter(({ id }) => id !== from).map((entry) => [entry.id, { entry, isDirect: true, through: [] }]),
  );
  for (const { entry } of steps.values()) {
    for (const next of above.get(entry.id) ?? []) {
      if (next.id === entry.id || next.id === from) continue;
      const known = steps.get(next.id);
      if (known) known.through.push(entry);
      else steps.set(next.id, { entry: next, isDirect: false, through: [entry] });
    }
  }
  return [...steps.values()];
}

/** Only the points, or only the notes. */
export function shapedOf<K extends Citing['kind']>(
  steps: readonly ShapedStep[],
  kind: K,
): readonly (ShapedStep & { readonly entry: Entry<K> })[] {
  return steps.filter((step): step is ShapedStep & { readonly entry: Entry<K> & AnyEntry } =>
    isEntryOf(kind, step.entry),
  );
}
