import { serveApp } from '../kit/app-server.ts';
import { expect, expectAccessible, goOffline, installedApp, test } from '../kit/browser.ts';
import { builtApp } from '../kit/build.ts';
import { newStorage, removeStorage, switchOn } from '../kit/device.ts';
import { fillDisk, leaveRoom, makeRoom } from '../kit/full-disk.ts';
import { fileSavedBy } from '../kit/saved-file.ts';
import { texts } from '../kit/texts.ts';
import { openExample } from './example-steps.ts';
import { composer, note } from './group-steps.ts';

// Whatever happens to the tablet, nothing that was written is lost, and the status line says the truth.

const t = texts.nb;
const place = 'run/gruppe-3/step/trinn-5?question=sporsmal-5-2';

// Chromium's own quota, and data that really fills it: IndexedDB itself says no. Nothing of the app or the page is replaced.
test('the device runs full in the middle of the work: what is written stays, through a reload, and is saved when there is room', {
  tag: '@chromium',
}, async () => {
  const server = await serveApp(builtApp);
  const storage = await newStorage();
  const first = await switchOn(storage);
  await installedApp(first.page, server.url);
  const url = await openExample(first.page);
  await first.context.close();

  const { context, page } = await switchOn(storage);
  // A file of the app that does not start the app.
  await page.goto(`${server.url}precache.json`);
  await leaveRoom(page, 8_000_000);
  await page.goto(`${url}/${place}`);
  const status = page.getByRole('region', { name: t.common.status.label });
  await composer(page).fill('Det var plass til dette.');
  await composer(page).press('Enter');
  await expect(note(page, 'Det var plass til dette.')).toBeVisible();
  await expect(status).toContainText('Lagret på denne enheten');

  await fillDisk(page);
  const long = `Dette er det ikke plass til. ${'Mye tekst. '.repeat(1000)}`;
  await composer(page).fill(long);
  await composer(page).press('Enter');
  await expect(status.getByRole('alert')).toContainText(t.common.status.notSaved);
  await expect(status).not.toContainText('Lagret på denne enheten');
  await expect(composer(page)).toHaveValue(long);

  await page.reload();
  await expect(note(page, 'Det var plass til dette.')).toBeVisible();
  await expect(composer(page)).toHaveValue(long);

  await makeRoom(page);
  await composer(page).press('Enter');
  await expect(note(page, 'Dette er det ikke plass til.')).toBeVisible();
  await expect(composer(page)).toHaveValue('');
  await expect(status).toContainText('Lagret på denne enheten');
  await page.reload();
  await expect(note(page, 'Dette er det ikke plass til.')).toBeVisible();
  await context.close();
  await server.stop();
  await removeStorage(storage);
});

// In every browser, with a database that is told to refuse: also what cannot be shown by a quota, that the file of the
// rescue is made while nothing can be stored.
test('the database refuses to store: the text stays, the status says so, and it is saved when there is room again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...row) {
      if (sessionStorage.getItem('disk') === 'full') throw new DOMException('No room', 'QuotaExceededError');
      return put.apply(this, row);
    };
  });
  await installedApp(page);
  const url = await openExample(page);
  await page.goto(`${url}/${place}`);
  await expect(composer(page)).toBeVisible();
  await page.evaluate(() => sessionStorage.setItem('disk', 'full'));

  const long = `Det er ikke plass til dette notatet. ${'Mye tekst. '.repeat(2000)}`;
  await composer(page).fill(long);
  await composer(page).press('Enter');
  const status = page.getByRole('region', { name: t.common.status.label });
  await expect(status.getByRole('alert')).toContainText(t.common.status.notSaved);
  await expect(composer(page)).toHaveValue(long);
  await expectAccessible(page);
  const exportNow = status.getByRole('button', { name: t.common.status.exportNow });
  const rescue = await fileSavedBy(page, () => exportNow.click());
  expect(rescue.name).toContain('redning');

  await page.evaluate(() => sessionStorage.removeItem('disk'));
  await composer(page).press('Enter');
  await expect(note(page, 'Det er ikke plass til dette notatet.')).toBeVisible();
  await expect(status).toContainText('Lagret på denne enheten');
});

test('two windows: one writes, the other reads along and can take over without losing a word', async ({
  page,
  context,
}) => {
  await installedApp(page);
  const url = await openExample(page);
  await goOffline(context);
  await page.goto(`${url}/${place}`);
  await expect(composer(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${url}/${place}`);
  await expect(other.getByText(t.common.otherWindow.text)).toBeVisible();
  await expectAccessible(other);

  await composer(page).fill('Skrevet i det første vinduet');
  await composer(page).press('Enter');
  await expect(note(other, 'Skrevet i det første vinduet')).toBeVisible();

  await composer(page).fill('Halvferdig i det første');
  await other.getByRole('button', { name: t.common.otherWindow.takeOver }).click();
  await expect(other.getByText(t.common.otherWindow.text)).toBeHidden();
  await expect(page.getByText(t.common.otherWindow.text)).toBeVisible();
  await expect(composer(other)).toHaveValue('Halvferdig i det første');
  await composer(other).fill('Skrevet i det andre vinduet');
  await composer(other).press('Enter');
  await expect(note(page, 'Skrevet i det andre vinduet')).toBeVisible();
});

test('a reload in the middle of a sentence keeps the sentence', async ({ page }) => {
  await installedApp(page);
  const url = await openExample(page);
  await page.goto(`${url}/${place}`);
  await composer(page).pressSequentially('Midt i en setn');
  await page.reload();
  await expect(composer(page)).toHaveValue('Midt i en setn');
});
