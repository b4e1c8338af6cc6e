import type { Locator, Page } from '@playwright/test';
import { serveApp } from '../kit/app-server.ts';
import { expect, goOffline, installedApp, test } from '../kit/browser.ts';
import { builtApp } from '../kit/build.ts';
import { newStorage, removeStorage, switchOn } from '../kit/device.ts';
import { killBrowser } from '../kit/kill.ts';
import { texts } from '../kit/texts.ts';
import { openExample } from './example-steps.ts';

const t = texts.nb;
const cycles = 50;

test('fifty times the battery goes flat just after «Lagret», and not a note is lost', {
  tag: '@chromium',
}, async () => {
  test.setTimeout(600_000);
  const server = await serveApp(builtApp);
  const storage = await newStorage();
  const first = await switchOn(storage);
  await installedApp(first.page, server.url);
  const notesUrl = `${await openExample(first.page)}/run/gruppe-3/step/trinn-5?question=sporsmal-5-2`;
  await first.context.close();
  await server.stop();

  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    const { context, page } = await switchOn(storage);
    await goOffline(context);
    await page.goto(notesUrl, { waitUntil: 'commit' });
    const composer = page.getByRole('region', { name: t.notes.composer.region });
    const text = composer.getByRole('textbox');
    await soon(openTab(page), t.notes.noteCount(cycle - 1));
    await expect(text).toHaveValue(cycle === 1 ? '' : `Halv setning ${cycle - 1}`);

    await text.fill(`Notat ${cycle}`);
    await text.press('Enter');
    await soon(openTab(page), t.notes.noteCount(cycle));
    await text.fill(`Halv setning ${cycle}`);
    await soon(page.getByLabel(t.common.status.label), 'Lagret på denne enheten');
    await killBrowser(context, storage);
  }

  const { context, page } = await switchOn(storage);
  await goOffline(context);
  await page.goto(notesUrl);
  await expect(openTab(page)).toContainText(t.notes.noteCount(cycles));
  const older = page.getByRole('button', { name: /eldre notat/ });
  const list = page.getByRole('list', { name: t.notes.list });
  // The button goes away with the last of the older ones, perhaps between a look at it and a tap on it.
  await expect(async () => {
    if (await older.isVisible()) await older.click({ timeout: 1_000 });
    await expect(list.getByRole('listitem')).toHaveCount(cycles, { timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    await expect(list.getByText(`Notat ${cycle}`, { exact: true })).toBeVisible();
  }
  await context.close();
  await removeStorage(storage);
});

/** The question that is open, with the number of its notes. */
function openTab(page: Page): Locator {
  return page.getByRole('navigation', { name: t.notes.questions }).locator('[aria-current=page]');
}

/** Asked for often: fifty times what `toContainText` waits between its questions is half a minute. */
async function soon(part: Locator, words: string): Promise<void> {
  await expect.poll(() => part.innerText(), { intervals: [50] }).toContain(words);
}
