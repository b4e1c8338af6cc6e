/** One line of the report. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'ratio' | 'MB';
  /** The budget: `value` may not be more. */
  readonly limit: number;
  /** What the bare machine does with the same bytes in the same run, and how many times that we take. */
  readonly beside?: { readonly name: string; readonly value: number; readonly ratio: number };
}

/** Prints the line; false when the budget is broken. */
export function report(measured: Measurement): boolean {
  const ok = measured.value <= measured.limit;
  const { beside, ...own } = measured;
  const line = {
    ...own,
    value: rounded(measured.value),
    ok,
    ...(beside && { beside: { ...beside, value: rounded(beside.value), ratio: rounded(beside.ratio) } }),
  };
  console.log(JSON.stringify(line));
  return ok;
}

export function beside(name: string, bare: number, ours: number): NonNullable<Measurement['beside']> {
  return { name, value: bare, ratio: ours / bare };
}

/** The value that 95 of 100 do not exceed. */
export function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)] ?? Number.NaN;
}

/** Half of the values are above it: where one start among several says more about the machine than about the app. */
export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Milliseconds that the work takes: the best of three, so that a busy machine does not decide. */
export function bestOfThree(work: () => void): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
