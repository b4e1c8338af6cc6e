import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/universal';
import { packageFiles as enFiles } from '../../src/i18n/en/package-files.ts';
import { packageScreen as nb } from '../../src/i18n/nb/package.ts';
import { packageFiles } from '../../src/i18n/nb/package-files.ts';
import { packageFiles as nnFiles } from '../../src/i18n/nn/package-files.ts';
import {
  expect as atOnce,
  expectAccessible,
  expectNoSidewaysScroll,
  goOffline,
  installedApp,
  test,
} from '../kit/browser.ts';
import { session } from '../kit/command.ts';
import { everythingKept } from '../kit/kept.ts';
import { fileSavedBy } from '../kit/saved-file.ts';
import { texts } from '../kit/texts.ts';
import { openExample } from './example-steps.ts';

// Everything for the administration and the archive in one file: looked through, saved, opened by other programs, delivered.

const t = texts.nb;
/** A package of the whole example, with a report of fifty pages, takes its time: a limit, not a measure. */
const expect = atOnce.configure({ timeout: 60_000 });
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test('a facilitator makes the package without a network and delivers it, with the keyboard', async ({
  page,
  context,
}) => {
  await installedApp(page);
  const workshop = await openExample(page);
  await goOffline(context);

  await test.step('a name that somebody wrote is found before it leaves, with the way to where it stands', async () => {
    const purpose = page.getByLabel(t.plan.about.purpose, { exact: true });
    await purpose.fill('Spørsmål om verkstedet rettes til Kari Nordmann.');
    await purpose.blur();
    await expect(page.getByText(/^Lagret på denne enheten/)).toBeVisible();
    await holdTheWorker(page);
    await page.getByRole('link', { name: t.common.parts.handOver }).click();
    await page.getByRole('link', { name: nb.after.toPackage }).click();
  });

  await test.step('making it can be cancelled, and begun again', async () => {
    await expect(page.locator('html[data-held]')).toBeAttached();
    await page.getByRole('button', { name: nb.cancel }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(nb.cancelled)).toBeVisible();
    await page.getByRole('button', { name: nb.again }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Pakken er klar/)).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Kari Nordmann' })).toContainText(
      nb.names.kinds.workshop,
    );
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  await test.step('what is taken out is not in the list, and what is wanted for the archive can be all instead', async () => {
    await expect(page.getByRole('row', { name: /tidslinje\.ics/ })).toBeVisible();
    await page.getByRole('checkbox', { name: nb.partNames.calendar }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('row', { name: /oktfil\.json/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /tidslinje\.ics/ })).toHaveCount(0);
    await page.getByRole('checkbox', { name: nb.partNames.calendar }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('radio', { name: nb.kinds.archive.title }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByText(nb.names.older)).toBeVisible();
  });

  const saved = await fileSavedBy(page, async () => {
    await page.getByRole('button', { name: nb.save }).focus({ timeout: 60_000 });
    await page.keyboard.press('Enter');
  });
  const zip = new Uint8Array(readFileSync(saved.path));
  const files = unzipSync(zip);

  await test.step('the file is whole: every checksum is right, and LESMEG tells what is what', async () => {
    expect(saved.name).toMatch(/_pakke_.*\.zip$/);
    const sums = text(files.SHA256SUMS).trimEnd().split('\n');
    expect(sums).toHaveLength(Object.keys(files).length - 1);
    for (const line of sums) {
      const [sum = '', path = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files[path] ?? '')
          .digest('hex'),
        path,
      ).toBe(sum);
    }
    expect(text(files['LESMEG.txt'])).toContain('Pakke fra politisk verksted: Områdesatsingen etter 2027');
  });

  await test.step('other programs open what is in it', async () => {
    const notes = Papa.parse<string[]>(text(files['tabeller/notater.csv']), { delimiter: ';' });
    expect(notes.data[0]).toEqual(Object.values(packageFiles.tables.columns.notes));
    const sheets = await readXlsxFile((files['tabeller/tabeller.xlsx'] ?? zip).slice().buffer);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(Object.values(packageFiles.tables.names));
    const calendar = new ICAL.Component(ICAL.parse(text(files['tidslinje.ics'])));
    expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(5);
    const validate = new Ajv2020().compile(JSON.parse(readFileSync('public/schema/result-v1.json', 'utf8')));
    expect(validate(JSON.parse(text(files['resultat.json']))) ? [] : validate.errors).toEqual([]);
    expect(JSON.parse(text(files['oktfil.json'])).purpose).toBe('full');
    expect(text(files['rapport/rapport.html'])).toContain('<!doctype html>');
  });

  await test.step('the command line makes the very same bytes of the session file in it', async () => {
    await expectTheSameFromTheCommandLine(zip);
  });

  await test.step('it is delivered, and the status line tells of what has been changed since', async () => {
    await page.getByRole('link', { name: nb.toDelivered }).click();
    await expect(page.getByText(saved.name)).toBeVisible();
    await page.getByLabel(t.exchange.handOver.delivered.receiver).fill('Arkiv');
    await page.getByRole('button', { name: t.exchange.handOver.delivered.save }).click();
    await expect(page.getByText(nb.after.unchanged)).toBeVisible();
    await expectAccessible(page);
    await page.goto(`${workshop}/run/gruppe-3/step/trinn-1`);
    await page.getByRole('textbox', { name: t.notes.composer.label }).fill('Et siste notat');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: t.common.status.changedSince(1) }).click();
    await expect(page.getByText(nb.after.deliverAgain)).toBeVisible();
  });

  await test.step('and deleted: nothing of it is left, whatever one looks into', async () => {
    const { remove } = t.exchange.handOver;
    await page.getByRole('checkbox', { name: remove.withoutExport }).check();
    await page.getByRole('button', { name: remove.button }).click();
    await page.getByRole('button', { name: remove.yes }).click();
    await expect(page.getByText(remove.done)).toBeVisible();
    expect(await everythingKept(page)).not.toContain('eksempel-omradesatsing');
  });
});

test('in nynorsk and in English, too, and the command line makes the very same bytes', async ({
  page,
  context,
}) => {
  await installedApp(page);
  await openExample(page);
  await goOffline(context);
  for (const [language, { readMe }] of [
    ['nn', nnFiles],
    ['en', enFiles],
  ] as const) {
    await page.getByLabel(t.plan.about.language).selectOption(language);
    await expect(page.getByText(/^Lagret på denne enheten/)).toBeVisible();
    await page.getByRole('link', { name: t.common.parts.handOver }).click();
    await page.getByRole('link', { name: nb.after.toPackage }).click();
    await page.getByRole('radio', { name: nb.kinds.all.title }).check();
    await expect(page.getByText(nb.names.older)).toBeVisible();
    const { path } = await fileSavedBy(page, () => page.getByRole('button', { name: nb.save }).click());
    const zip = new Uint8Array(readFileSync(path));
    const files = unzipSync(zip);
    expect(text(files['LESMEG.txt'])).toContain(readMe.contents.toUpperCase());
    expect(text(files['rapport/rapport.html'])).toContain(`<html lang="${language}">`);
    await expectTheSameFromTheCommandLine(zip);
    await page.getByRole('link', { name: t.common.parts.plan }).click();
  }
});

/** From the session file in the package, whose other files are opened by other programs in `tests/handover/languages.test.ts`. */
async function expectTheSameFromTheCommandLine(zip: Uint8Array): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'politisk-verksted-pakke-'));
  writeFileSync(join(folder, 'oktfil.json'), unzipSync(zip)['oktfil.json'] ?? '');
  const made = await session(folder, 'package', 'oktfil.json', '--zip', 'pakke.zip', '--all');
  expect(made.stderr).toBe('');
  const again = readFileSync(join(folder, 'pakke.zip'));
  expect(createHash('sha256').update(again).digest('hex')).toBe(
    createHash('sha256').update(zip).digest('hex'),
  );
}

/** The next worker never answers, as on a device that is slow beyond measure, until it is ended. */
async function holdTheWorker(page: Page): Promise<void> {
  await page.evaluate(() => {
    const real = window.Worker;
    window.Worker = class {
      onmessage = null;
      postMessage(): void {
        document.documentElement.dataset.held = 'yes';
      }
      terminate(): void {
        window.Worker = real;
      }
    } as never;
  });
}
