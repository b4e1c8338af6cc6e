import { evidenceKey } from './citation.ts';
import type { Citing } from './citation-index.ts';
import type { Evidence } from './discussion.ts';
import { type AnyEntry, type Entry, isEntryOf } from './entry.ts';

/** The notes and points that are here, by id. What is deleted or erased stays out: it can carry nothing further. */
export type Written = ReadonlyMap<string, Citing>;

export function writtenOf(notes: readonly Entry<'note'>[], points: readonly Entry<'point'>[]): Written {
  const here = [...notes, ...points].filter((entry) => !entry.deleted);
  return new Map(here.map((entry) => [entry.id, entry]));
}

/** Everything that something written rests on, by itself and through what it was made from. */
export interface Trace {
  readonly of: Citing;
  /** What was written on the way: `of` itself, then nearest first. Nobody twice, also where notes name each other in a ring. */
  readonly steps: readonly TraceStep[];
  /** Paragraphs, figures, ratings and statements: those `of` names itself first, then nearest first. Nothing twice. */
  readonly knowledge: readonly TracedKnowledge[];
  /** What is named on the way and is not here: deleted, or never received. */
  readonly missing: readonly MissingStep[];
}

export interface TraceStep {
  readonly entry: Citing;
  /** Links from `of`; 0 for itself. */
  readonly distance: number;
  /** Everybody on the way who names it, nearest first: each way in is kept. */
  readonly through: readonly Citing[];
}

export interface TracedKnowledge {
  readonly key: string;
  readonly evidence: Evidence;
  /** Who on the way names it, nearest first; the first is `of` where the link is its own. */
  readonly by: readonly Citing[];
}

export interface MissingStep {
  readonly id: string;
  readonly through: readonly Citing[];
}

/** From a point (or a note) down to its knowledge. */
export function traceDown(of: Citing, written: Written): Trace {
  const steps = new Map([[of.id as string, { entry: of, distance: 0, through: [] as Citing[] }]]);
  const knowledge = new Map<string, { key: string; evidence: Evidence; by: Citing[] }>();
  const missing = new Map<string, { id: string; through: Citing[] }>();
  // A map that is gone through shows also what is added meanwhile: what is nearest comes first.
  for (const { entry, distance } of steps.values()) {
    for (const evidence of entry.value.evidence) {
      if (evidence.type === 'note') continue;
      const key = evidenceKey(evidence);
      const known = knowledge.get(key);
      if (known === undefined) knowledge.set(key, { key, evidence, by: [entry] });
      else if (known.by.at(-1) !== entry) known.by.push(entry);
    }
    for (const id of writtenBelow(entry)) {
      if (id === of.id) continue;
      const next = written.get(id);
      const known = next ? steps.get(id) : missing.get(id);
      if (known) {
        if (known.through.at(-1) !== entry) known.through.push(entry);
      } else if (next) steps.set(id, { entry: next, distance: distance + 1, through: [entry] });
      else missing.set(id, { id, through: [entry] });
    }
  }
  return {
    of,
    steps: [...steps.values()],
    knowledge: [...knowledge.values()],
    missing: [...missing.values()],
  };
}

/** The notes and points that something written names: as knowledge, or as what it was made from. */
export function writtenBelow(entry: Citing): readonly string[] {
  const notes = entry.value.evidence.flatMap((evidence) => (evidence.type === 'note' ? evidence.id : []));
  const origins = isEntryOf('point', entry as AnyEntry) ? (entry as Entry<'point'>).value.origins : [];
  return [...origins.map((origin) => origin.id as string), ...notes];
}

/** Whether the link is the point's own. */
export function isDirect({ of }: Pick<Trace, 'of'>, { by }: TracedKnowledge): boolean {
  return by[0] === of;
}

/** A shortest way from `of` to a step, `of` itself left out and the step last. */
export function wayTo(trace: Trace, entry: Citing): readonly Citing[] {
  const byId = new Map(trace.steps.map((step) => [step.entry.id as string, step]));
  const way: Citing[] = [];
  for (let step = byId.get(entry.id); step && step.distance > 0; ) {
    way.unshift(step.entry);
    const [nearest] = step.through;
    step = nearest && byId.get(nearest.id);
  }
  return way;
}

/** Everything that at least one of these rests on: each is looked at once, however many rest on it. */
export function reachedFrom(starts: readonly Citing[], written: Written): ReadonlySet<string> {
  const reached = new Set<string>(starts.map((start) => start.id));
  for (const id of reached) {
    const entry = written.get(id);
    if (entry) for (const below of writtenBelow(entry)) reached.add(below);
  }
  return reached;
}
