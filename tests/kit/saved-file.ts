import { mkdtemp, readdir, rename, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { firefoxDownloads } from './firefox.ts';

export interface SavedFile {
  readonly name: string;
  readonly path: string;
}

/** The file that the browser puts among a person's downloads when they do this. */
export async function fileSavedBy(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  if (page.context().browser()?.browserType().name() === 'firefox') return fileSavedInFirefox(act);
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

/** Firefox tells of a download of a `blob:` without the number that Playwright wants, so nothing is heard: we look in the folder. */
async function fileSavedInFirefox(act: () => Promise<void>): Promise<SavedFile> {
  await act();
  const downloads = firefoxDownloads();
  await expect.poll(() => finishedIn(downloads), { message: 'a file among the downloads' }).toHaveLength(1);
  const [name = ''] = await finishedIn(downloads);
  // Moved away, so that the next file by the same name gets that name.
  const path = join(await mkdtemp(join(tmpdir(), 'politisk-verksted-saved-')), name);
  await rename(join(downloads, name), path);
  return { name, path };
}

/** Firefox writes into `NAME.part` beside an empty file by the name, and lets it take that one's place in the end. */
async function finishedIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return names.filter((name, index) => !name.endsWith('.part') && sizes[index] !== 0);
}
