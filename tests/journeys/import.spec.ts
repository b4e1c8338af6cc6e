import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { imports } from '../../src/i18n/nb/imports.ts';
import { largeTable } from '../../src/i18n/nb/large-table.ts';
import { expect, expectAccessible, goOffline, installedApp, test } from '../kit/browser.ts';
import { tabTo } from '../kit/keyboard.ts';
import { texts } from '../kit/texts.ts';
import { openExample } from './example-steps.ts';
import { composer, note } from './group-steps.ts';

// Tables that others made, with the network off: chosen, corrected, given their source line, cited, and laid over anew.

const t = texts.nb;
const words = imports.screen;
const tables = join(import.meta.dirname, '../fixtures/tables');
const source = join(import.meta.dirname, '../fixtures/example-source');

async function choose(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  await page.locator('article input[type=file]').setInputFiles(file);
  await expect(page.getByRole('heading', { level: 2, name: words.found })).toBeVisible();
  await expect(page.locator('form[aria-busy=true]')).toHaveCount(0);
}

async function fill(page: Page, line: Partial<Record<keyof typeof words.fields, string>>): Promise<void> {
  for (const [field, text] of Object.entries(line))
    await page.getByLabel(words.fields[field as keyof typeof words.fields], { exact: true }).fill(text);
}

test('four kinds of tables come in without a network, are corrected and cited, and a newer file keeps the citation', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await installedApp(page);
  await goOffline(page.context());
  const workshop = await openExample(page);
  const importScreen = `${workshop}/knowledge/import`;

  await test.step('an Excel file: the other sheet is chosen, and the source line must be whole', async () => {
    await page.goto(`${workshop}/knowledge`);
    await page.getByRole('link', { name: t.knowledge.importTable }).click();
    await expectAccessible(page);
    await choose(page, join(tables, 'example/statistics.xlsx'));
    await page.getByLabel(words.sheet, { exact: true }).selectOption('Utvikling 2021–2025');
    await expect(page.getByText(words.count.figures('216'))).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: words.save }).click();
    await expect(page.getByText(words.fieldEmpty).first()).toBeVisible();
    await expectAccessible(page);
    await fill(page, { title: 'Utvikling i levekår', fetched: '2026-11-20', licence: 'Egne tall' });
    await page.getByRole('button', { name: words.save }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Utvikling i levekår' })).toBeVisible();
    await expect(page.getByText(/^Kilde: /).first()).toContainText('hentet 20.11.2026, Egne tall');
  });

  await test.step('JSON-stat and a table from the future workshop', async () => {
    await page.goto(importScreen);
    await choose(page, join(tables, 'example/statistics.json'));
    await fill(page, { title: 'Levekår fra statistikkbanken', fetched: '2026-11-20', licence: 'Egne tall' });
    await page.getByRole('button', { name: words.save }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Levekår fra statistikkbanken' })).toBeVisible();
    await page.goto(importScreen);
    await choose(page, join(source, 'future-workshop.csv'));
    await expect(page.getByLabel(words.kind, { exact: true })).toHaveValue('futureWorkshop');
    await fill(page, {
      title: 'Utsagn, andre gang',
      publisher: 'Kommunen',
      period: '2026',
      fetched: '2026-11-20',
      licence: 'Egne utsagn',
    });
    await page.getByRole('button', { name: words.save }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Utsagn, andre gang' })).toBeVisible();
    await expect(page.getByText('Det finnes ingen steder å være inne uten å kjøpe noe')).toBeVisible();
  });

  await test.step('a shorter list says beforehand how many statements it marks', async () => {
    await page.getByRole('link', { name: t.knowledge.importNewer }).click();
    await expect(page.getByRole('heading', { level: 1, name: t.knowledge.importNewer })).toBeVisible();
    const list = readFileSync(join(source, 'future-workshop.csv'), 'utf8').split('\n');
    await choose(page, csv('kortere.csv', list.toSpliced(1, 2).join('\n')));
    await expect(page.getByText(words.comparedStatements('0', '0', '2'))).toBeVisible();
  });

  await test.step('what can be read in two ways is asked, and what is wrong is said in words', async () => {
    await page.goto(importScreen);
    await page.locator('article input[type=file]').setInputFiles(join(tables, 'jsonstat/v1-ons-sparse.json'));
    await expect(page.getByRole('alert')).toContainText(imports.problems.jsonStatOld.title);
    await choose(page, csv('uklar.csv', 'Område;Folketall\nA;1.234\nB;2.500\n'));
    await expect(page.getByRole('alert')).toContainText('1.234');
    await page.getByRole('button', { name: words.save }).click();
    await expect(page.getByText(words.answerFirst)).toBeVisible();
    await page.getByLabel(words.decimal, { exact: true }).selectOption(',');
    await expect(page.getByRole('cell', { name: /^1\s234$/ })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await choose(
      page,
      csv('forslag.csv', 'Sted;Forslag\nTorget;Flere benker i skyggen\nElva;Lys langs stien\n'),
    );
    await expect(page.getByRole('alert')).toContainText(imports.questions.noFigures);
    await expect(page.getByLabel('Forslag', { exact: true })).toHaveValue('other');
    await expectAccessible(page);
    await page.getByLabel(words.kind, { exact: true }).selectOption('futureWorkshop');
    await expect(page.getByRole('cell', { name: 'Lys langs stien' })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  await test.step('a wide CSV file with title and notes: a guess is corrected, with the keyboard', async () => {
    await page.goto(importScreen);
    await choose(page, join(tables, 'example/statistics-wide.csv'));
    const columns = page.getByText(words.columns(8), { exact: true });
    await columns.focus();
    await columns.press('Enter');
    const last = page.getByLabel('2025', { exact: true });
    await last.focus();
    await last.selectOption('ignore');
    await expect(page.getByText(words.count.figures('36'))).toBeVisible();
    await page.getByRole('button', { name: words.save }).click();
    await expect(page.locator('[aria-invalid="true"]').first()).toBeFocused();
    await expect(page.getByLabel(words.remarksField, { exact: true })).toHaveValue(
      /^Tegnforklaring: .*\nMerknad: /,
    );
    await fill(page, { title: 'Folketall', fetched: '2026-11-20', licence: 'Egne tall' });
    await page.getByLabel(words.fields.licence, { exact: true }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Folketall' })).toBeVisible();
    await expect(page.getByText(/Solåsen fikk dagens områdegrense i 2021/)).toBeVisible();
    await expectAccessible(page);
  });
  const folketall = page.url();

  await test.step('a note rests on a cell of it', async () => {
    await page.goto(`${workshop}/run/gruppe-3/step/trinn-1`);
    await composer(page).fill('Teglhagen var størst før.');
    await page.getByRole('button', { name: t.notes.evidence.open }).click();
    await page.getByLabel(t.knowledge.picker.search).fill('januar teglhagen 2020');
    await page.getByRole('dialog').locator('button[aria-pressed]:visible').first().click();
    await page.getByRole('button', { name: t.notes.evidence.done }).click();
    await composer(page).press('Enter');
    await expect(note(page, 'Teglhagen var størst før.')).toContainText('Teglhagen');
  });

  await test.step('a newer file without that year comes in; the figure that was cited is kept and marked', async () => {
    await page.goto(folketall);
    await page.getByRole('link', { name: t.knowledge.importNewer }).click();
    // The screen that is left has a field for files too.
    await expect(page.getByRole('heading', { level: 1, name: t.knowledge.importNewer })).toBeVisible();
    const wide = new TextDecoder('windows-1252').decode(
      readFileSync(join(tables, 'example/statistics-wide.csv')),
    );
    const newer = wide
      .split('\n')
      .map((line) => (line.split(';').length === 8 ? line.split(';').toSpliced(1, 2).join(';') : line))
      .join('\n')
      .replace('3\u00a0424', '3\u00a0500');
    await choose(page, csv('nyere.csv', newer));
    await expect(page.getByText(words.compared('6', '0', '12'))).toBeVisible();
    await expectAccessible(page);
    await fill(page, { fetched: '2027-02-01' });
    await page.getByRole('button', { name: words.saveNewer }).click();
    await expect(page.getByText(/^Kilde: /).first()).toContainText('hentet 01.02.2027');
    await page.getByRole('button', { name: t.figures.views.table }).first().click();
    await expect(page.getByRole('button', { name: /Elvesiden, 2025.*3\s500/ })).toBeVisible();
    const gone = page.getByRole('button', { name: /Teglhagen, 2020.*ikke i den nyeste tabellen/ });
    await expect(gone).toBeVisible();
    await expect(page.getByRole('columnheader', { name: /2020.*ikke i den nyeste tabellen/ })).toBeVisible();
    await expectAccessible(page);
  });
});

function csv(name: string, text: string) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

test('a table is brought in, a guess is corrected and a figure is cited from the table with the keyboard alone', async ({
  page,
}) => {
  await installedApp(page);
  const workshop = await openExample(page);
  await goOffline(page.context());
  await page.goto(`${workshop}/knowledge`);
  const enter = async (target: ReturnType<Page['getByRole']>) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  };

  await test.step('the file is chosen', async () => {
    await enter(page.getByRole('link', { name: t.knowledge.importTable }));
    await expect(page.getByRole('heading', { level: 1, name: t.knowledge.importTable })).toBeVisible();
    const asked = page.waitForEvent('filechooser');
    await enter(page.getByRole('button', { name: words.choose }));
    await (await asked).setFiles(join(tables, 'example/statistics-wide.csv'));
    await expect(page.getByText(words.count.figures('42'))).toBeVisible();
  });

  await test.step('the last year is left out', async () => {
    await enter(page.getByText(words.columns(8), { exact: true }));
    await tabTo(page, page.getByLabel('2025', { exact: true }));
    await page.keyboard.type(imports.roles.ignore);
    await expect(page.getByText(words.count.figures('36'))).toBeVisible();
    await expect(page.getByLabel('2025', { exact: true })).toHaveValue('ignore');
  });

  await test.step('the source line is written, and Enter saves', async () => {
    const line = [
      ['title', 'Folketall'],
      ['fetched', '11112026'],
      ['licence', 'Egne tall'],
    ] as const;
    for (const [field, text] of line) {
      await tabTo(page, page.getByLabel(words.fields[field], { exact: true }));
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Folketall' })).toBeVisible();
    await expect(page.getByText(/^Kilde: /).first()).toContainText('hentet 11.11.2026, Egne tall');
  });

  await test.step('a figure is cited from the table', async () => {
    await enter(page.getByRole('button', { name: t.figures.views.table }));
    const cell = page.getByRole('table').getByRole('button', { name: /^Vis til .*Teglhagen, 2023/ });
    await enter(cell);
    await expect(page.getByText(/^Henvisningen til .*Teglhagen.* er kopiert\./)).toBeVisible();
  });
});

test('a large table is gone through some rows at a time, and a figure far down in it is found, cited and opened where it stands', async ({
  page,
}) => {
  await installedApp(page);
  const workshop = await openExample(page);
  await goOffline(page.context());
  await page.goto(`${workshop}/knowledge/import`);
  const rows = Array.from({ length: 5000 }, (_, row) => [
    `Krets ${1001 + (row >> 1)}`,
    2024 + (row % 2),
    row,
  ]);
  await choose(
    page,
    csv('stor.csv', ['Grunnkrets;År;Verdi', ...rows.map((row) => row.join(';'))].join('\n')),
  );
  await fill(page, { title: 'Mange kretser', publisher: 'Kommunen', table: 'Prøve', period: '2024–2025' });
  await fill(page, { fetched: '2026-11-20', licence: 'Egne tall' });

  await test.step('it is saved although the screen is left meanwhile, and nobody is taken back to it', async () => {
    const save = await page.getByRole('button', { name: words.save }).elementHandle();
    const away = await page.getByRole('link', { name: t.common.parts.run, exact: true }).elementHandle();
    await page.evaluate(([first, then]) => [first, then].map((each) => (each as HTMLElement).click()), [
      save,
      away,
    ] as const);
    await expect(page.getByText(words.saved('Mange kretser'))).toBeVisible();
    await expect(page).toHaveURL(/\/run$/);
    await page.goto(`${workshop}/knowledge`);
    await page.getByRole('link', { name: 'Mange kretser' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mange kretser' })).toBeVisible();
  });

  await test.step('forwards, with the keyboard', async () => {
    await page.getByRole('button', { name: t.figures.views.table }).click();
    await expect(page.getByText(largeTable.rows.place('1', '200', '2\u00a0500'))).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: largeTable.rows.next }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('rowheader', { name: 'Krets 1201' })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: 'Krets 1200' })).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('a figure is searched for, and its source opened at the spot', async () => {
    await page.goto(`${workshop}/run/gruppe-3/step/trinn-1`);
    await composer(page).fill('Krets 3456 skiller seg ut.');
    await page.getByRole('button', { name: t.notes.evidence.open }).click();
    await page.getByLabel(t.knowledge.picker.search).fill('krets 3456 2025');
    const found = page.getByRole('dialog').locator('button[aria-pressed]:visible');
    await expect(found.first()).toContainText('4\u00a0911');
    await found.first().click();
    await page.getByRole('button', { name: t.notes.evidence.done }).click();
    await composer(page).press('Enter');
    await note(page, 'Krets 3456 skiller seg ut.').locator('button[aria-expanded]').click();
    await page.getByRole('link', { name: t.knowledge.chips.openSource }).click();
    await expect(page.getByRole('button', { name: /Krets 3456, 2025/ })).toBeFocused();
    await expect(
      page.getByText(largeTable.rows.place('2\u00a0401', '2\u00a0500', '2\u00a0500')),
    ).toBeVisible();
  });
});
