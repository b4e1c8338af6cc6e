import { type Balance, balanceOf, mainPointsLeft } from './coverage.ts';
import { livePoints } from './decisions.ts';
import type { Entry } from './entry.ts';
import type { Session } from './session.ts';
import { type Trace, traceDown, type Written, writtenOf } from './trace.ts';
import { type KnowledgeHere, type Shelves, shelvesOf } from './trace-shelves.ts';
import { indexTrace, type TraceIndex } from './trace-up.ts';

/** Everything a screen needs to follow knowledge both ways. */
export interface TraceView {
  readonly written: Written;
  readonly index: TraceIndex;
  readonly shelves: Shelves;
  readonly traces: ReadonlyMap<string, Trace>;
  readonly mainPoints: readonly Entry<'note'>[];
  readonly mainPointsLeft: readonly Entry<'note'>[];
  readonly balance: readonly Balance[];
}

type TracedSession = Pick<Session, 'points' | 'decisions' | 'groups' | 'casePapers' | 'sources'>;

/** Yields between pieces of work: whoever runs it lets the page breathe. */
export function* traceAll(
  session: TracedSession,
  notes: readonly Entry<'note'>[],
  knowledge: KnowledgeHere,
): Generator<undefined, TraceView> {
  const points = livePoints(session);
  const written = writtenOf(notes, points);
  yield;
  const shelves = shelvesOf(session, knowledge);
  yield;
  const index = indexTrace(written);
  yield;
  const traces = new Map<string, Trace>();
  for (const point of points) {
    traces.set(point.id, traceDown(point, written));
    yield;
  }
  const left = mainPointsLeft(notes, points, written);
  yield;
  const balance = balanceOf(written, shelves, session);
  const mainPoints = notes.filter((note) => note.value.starred);
  return { written, index, shelves, traces, mainPoints, mainPointsLeft: left, balance };
}
