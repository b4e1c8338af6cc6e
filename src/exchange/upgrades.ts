/** A file of one version made into the next. Numbered, and never edited after release. */
export interface Upgrade {
  readonly from: number;
  readonly apply: (content: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** Version 1 is the first: nothing to upgrade from yet. */
export const upgrades: readonly Upgrade[] = [];

/** Climbs from the file's version to the newest, one numbered step at a time. */
export function upgraded(
  content: Readonly<Record<string, unknown>>,
  version: number,
  steps: readonly Upgrade[] = upgrades,
): Readonly<Record<string, unknown>> {
  return steps.filter((step) => step.from >= version).reduce((file, step) => step.apply(file), content);
}
