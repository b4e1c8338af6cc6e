import type { Slot } from './agenda-clock.ts';
import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';
import type { Held, PhaseKind } from './workshop.ts';

/** A phase with what was planned for it and what it took. Milliseconds, but for `planned`: minutes. */
export interface TimeRow {
  readonly stepId: Id<'step'>;
  readonly phaseId: string | null;
  /** Null: the phase has been taken out of the programme since. */
  readonly slot: Pick<Slot, 'title' | 'phaseKind'> | null;
  readonly planned: number;
  readonly from: number;
  readonly to: number;
  /** Without the pauses. */
  readonly used: number;
  readonly paused: number;
  /** What was noted more than once, by two clocks that ran at the same time, and is counted once. */
  readonly doubled: number;
  /** As they were noted, in the order in which they began. */
  readonly stretches: readonly Held[];
}

/** Which stretches are meant: those of the day itself, or those of a rehearsal. */
export type TimeOf = 'day' | 'rehearsal';

export function isOf(time: TimeOf): (held: Held) => boolean {
  return ({ rehearsal }) => (rehearsal === true) === (time === 'rehearsal');
}

/**
 * Phase by phase in the order of the programme; what is out of it stands last in its step. Each moment counts once,
 * though two devices have noted it: for the phase that was begun last, as the slower one had not gone on yet.
 */
export function timeRows(steps: readonly Entry<'step'>[], time: TimeOf): TimeRow[] {
  const noted = steps.flatMap((step) =>
    (step.value.held ?? []).filter(isOf(time)).map((held): Noted => ({ stepId: step.id, held })),
  );
  const counted = countedOnce(noted.toSorted(byBeginning));
  return steps.flatMap((step) => {
    const own = counted.filter(({ stepId }) => stepId === step.id);
    const ids = new Set([...step.value.phases.map(({ id }) => id), ...own.map(({ held }) => held.phaseId)]);
    return [...ids].flatMap((phaseId) => {
      const ofPhase = own.filter(({ held }) => held.phaseId === phaseId);
      return ofPhase.length === 0 ? [] : [rowOf(step, phaseId, ofPhase)];
    });
  });
}

export function timeTotal(rows: readonly TimeRow[]): Pick<TimeRow, 'planned' | 'used' | 'paused'> {
  const sum = (read: (row: TimeRow) => number) => rows.reduce((total, row) => total + read(row), 0);
  return {
    planned: sum((row) => row.planned),
    used: sum((row) => row.used),
    paused: sum((row) => row.paused),
  };
}

interface Noted {
  readonly stepId: Id<'step'>;
  readonly held: Held;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** A stretch with what of it counts. */
interface Counted extends Noted {
  readonly spans: readonly Span[];
  readonly share: number;
  readonly paused: number;
}

/** The same on every device, in whatever order the stretches came. */
function byBeginning(a: Noted, b: Noted): number {
  return (
    a.held.startedAt - b.held.startedAt ||
    a.held.endedAt - b.held.endedAt ||
    a.held.pausedMs - b.held.pausedMs ||
    a.held.plannedMinutes - b.held.plannedMinutes ||
    Number(placeOf(a) > placeOf(b)) - Number(placeOf(a) < placeOf(b))
  );
}

function placeOf({ stepId, held }: Noted): string {
  return `${stepId}/${held.phaseId ?? ''}`;
}

/** From the last begun to the first: each has what no later one has taken. */
function countedOnce(noted: readonly Noted[]): readonly Counted[] {
  let taken: readonly Span[] = [];
  const counted: Counted[] = [];
  for (const each of noted.toReversed()) {
    const { startedAt, endedAt } = each.held;
    const whole = { from: startedAt, to: Math.max(startedAt, endedAt) };
    const spans = leftOf(whole, taken);
    taken = withSpan(whole, taken);
    const share = spans.reduce((sum, { from, to }) => sum + to - from, 0);
    counted.push({ ...each, spans, share, paused: pausedIn(each.held, share) });
  }
  return counted.toReversed();
}

/** When in a stretch its pauses were, nobody knows: a part of it has its part of them. */
function pausedIn({ startedAt, endedAt, pausedMs }: Held, share: number): number {
  const length = endedAt - startedAt;
  return length <= 0 ? 0 : Math.round((Math.min(pausedMs, length) * share) / length);
}

/** What of a span is not taken. `taken`: in order, apart from each other, none begun before the span. */
function leftOf({ from, to }: Span, taken: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let at = from;
  for (const span of taken) {
    if (span.from >= to) break;
    if (span.from > at) left.push({ from: at, to: span.from });
    at = Math.max(at, span.to);
  }
  return at < to ? [...left, { from: at, to }] : left;
}

function withSpan({ from, to }: Span, taken: readonly Span[]): readonly Span[] {
  const after = taken.findIndex((span) => span.from > to);
  const reached = after < 0 ? taken : taken.slice(0, after);
  const rest = after < 0 ? [] : taken.slice(after);
  return [{ from, to: Math.max(to, ...reached.slice(-1).map((span) => span.to)) }, ...rest];
}

function rowOf(step: Entry<'step'>, phaseId: string | null, counted: readonly Counted[]): TimeRow {
  const stretches = counted.map(({ held }) => held);
  const sum = (read: (each: Counted) => number) => counted.reduce((total, each) => total + read(each), 0);
  const counts = counted.flatMap(({ spans }) => spans);
  const shown =
    counts.length > 0 ? counts : stretches.map((held) => ({ from: held.startedAt, to: held.endedAt }));
  const paused = sum((each) => each.paused);
  return {
    stepId: step.id,
    phaseId,
    slot: slotOf(step, phaseId),
    planned: stretches.at(-1)?.plannedMinutes ?? 0,
    from: Math.min(...shown.map(({ from }) => from)),
    to: Math.max(...shown.map(({ to }) => to)),
    used: sum((each) => each.share) - paused,
    paused,
    doubled: sum(({ held, share }) => Math.max(0, held.endedAt - held.startedAt) - share),
    stretches,
  };
}

function slotOf(step: Entry<'step'>, phaseId: string | null): TimeRow['slot'] {
  const phase = step.value.phases.find(({ id }) => id === phaseId);
  if (phase) return { title: phase.title, phaseKind: phase.phaseKind as PhaseKind };
  return phaseId === null ? { title: '', phaseKind: null } : null;
}
