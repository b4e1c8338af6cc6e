import type { Language } from '#/domain/workshop.ts';
import { type MadePackage, makePackage, type PackageToMake, type Progress } from '#/handover/package.ts';
import { packageWords } from '#/i18n/package-texts.ts';

export interface PackageJob {
  readonly toMake: PackageToMake;
  /** The workshop's: words are functions and do not travel, so they are fetched where the work is done. */
  readonly language: Language;
}

/** `done`: null where the records hold no workshop. */
export type PackageMessage =
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'done'; readonly made: MadePackage | null }
  | { readonly type: 'failed' };

export async function doPackageJob(
  { toMake, language }: PackageJob,
  onProgress: (progress: Progress) => void,
): Promise<MadePackage | null> {
  return makePackage(toMake, await packageWords(language), onProgress);
}
