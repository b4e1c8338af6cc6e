import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { nb } from '../../src/i18n/nb.ts';
import type { SavedFile } from '../kit/saved-file.ts';

const t = nb.exchange;
const folder = join(import.meta.dirname, '../fixtures/session-files/v1');

/** `good/full.json` … of the session files that are kept for ever. */
export function keptFile(name: string): string {
  return `${folder}/${name}`;
}

/** What opening each kept file must give. */
export function expectations(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8'));
}

/** A new device with a name, at the home screen. */
export async function device(page: Page, label: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel(nb.home.welcome.deviceName).fill(label);
  await page.getByRole('button', { name: nb.home.welcome.start }).click();
  await expect(page.getByRole('heading', { level: 1, name: nb.home.title })).toBeVisible();
}

/** The card of one chosen file. */
export function card(page: Page, name: string): Locator {
  const words = new RegExp(`(^|\\s)${name.replaceAll('.', '\\.')}`);
  return page.getByRole('listitem').filter({ has: page.getByText(words) });
}

export async function choose(page: Page, ...files: readonly string[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([...files]);
}

/** Holds a file over the screen, beside the button; what is returned lets it go. */
export async function dragOver(page: Page, path: string): Promise<() => Promise<void>> {
  const dataTransfer = await page.evaluateHandle(
    ({ name, text }) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name, { type: 'application/json' }));
      return data;
    },
    { name: basename(path), text: readFileSync(path, 'utf8') },
  );
  const heading = page.getByRole('heading', { level: 1 });
  await heading.dispatchEvent('dragover', { dataTransfer });
  return () => heading.dispatchEvent('drop', { dataTransfer });
}

/** Carries a file that one device saved over to another, under its own name. */
export async function carry(to: Page, saved: SavedFile): Promise<void> {
  const buffer = readFileSync(saved.path);
  await to
    .locator('input[type=file]')
    .setInputFiles({ name: saved.name, mimeType: 'application/json', buffer });
}

/** Opens kept files from home, one after the other, and brings each in. */
export async function bringIn(page: Page, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await page.goto('/open');
    await choose(page, keptFile(name));
    await page.getByRole('button', { name: t.preview.bringIn, exact: true }).click();
    await expect(page.getByText(t.receipt.compareReceived)).toBeVisible();
  }
}

/** The six characters on the screen. */
export async function code(scope: Page | Locator): Promise<string> {
  const spoken = scope.getByText(t.receipt.code('')).first();
  return ((await spoken.textContent()) ?? '').replace(t.receipt.code(''), '').replaceAll(' ', '');
}

/** Everything the device holds of its workshops, as text that can be compared: which bundle a revision lies in does not count. */
export function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const opened = indexedDB.open('politisk-verksted');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opened.onsuccess = () => resolve(opened.result);
      opened.onerror = () => reject(opened.error);
    });
    const all = (table: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction(table).objectStore(table).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const bundles = (await all('revisions')) as { readonly revisions: readonly { readonly id: string }[] }[];
    const revisions = bundles.flatMap((bundle) => bundle.revisions).sort((a, b) => (a.id < b.id ? -1 : 1));
    const found = JSON.stringify({ revisions, records: await all('records') });
    database.close();
    return found;
  });
}

/** The headings a problem may have; where the words depend on what was found, any of them. */
export function titlesOf(problem: string): readonly string[] {
  const { problems } = nb;
  switch (problem) {
    case 'fileOtherOwn':
      return [problems.fileResult.title, problems.fileBackup.title];
    case 'fileUnknown':
      return [
        problems.fileUnknown.title,
        ...Object.values(problems.fileUnknownLike).map((each) => each.title),
      ];
    case 'fileForeign':
      return [problems.fileForeign.title, problems.fileStatistics.title];
    default: {
      const words = (problems as Readonly<Record<string, unknown>>)[problem];
      const made = typeof words === 'function' ? words('', '') : words;
      return [(made as { readonly title: string }).title];
    }
  }
}
