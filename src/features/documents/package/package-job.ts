import type { Language } from '#/domain/workshop.ts';
import type { MadePackage, PackageToMake, Progress } from '#/handover/package.ts';

/** What the page asks of the worker. */
export interface PackageJob {
  readonly toMake: PackageToMake;
  /** The workshop's: words are functions and do not travel, so they are fetched where the work is done. */
  readonly language: Language;
}

/** What it hears: how far the work has come, then the one answer. `made`: null where the records hold no workshop. */
export type PackageMessage =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'done'; readonly made: MadePackage | null }
  | { readonly type: 'failed' };
