import { copyFile, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator } from '@playwright/test';
import { documents as own } from '../../src/i18n/nb/documents.ts';
import { documentsScreen as words } from '../../src/i18n/nb/documents-screen.ts';
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  goOffline,
  installedApp,
  test,
} from '../kit/browser.ts';
import { tabTo } from '../kit/keyboard.ts';
import { fileSavedBy } from '../kit/saved-file.ts';
import { texts } from '../kit/texts.ts';
import { openExample } from './example-steps.ts';

const t = texts.nb;

test('the report is read over, cut to what is wanted, saved, and read in any browser without a network', async ({
  page,
}) => {
  await installedApp(page);
  const workshop = await openExample(page);
  await goOffline(page.context());
  await page.goto(`${workshop}/hand-over`);
  await page.getByRole('link', { name: t.exchange.handOver.nav.report }).click();
  const preview = page.getByRole('article', { name: words.preview });

  await test.step('the preview holds the whole report, first that it is no decision', async () => {
    await ready(preview);
    await expect(preview.getByRole('heading', { level: 2, name: own.names.report })).toBeVisible();
    await expect(preview.getByText(t.common.notADecision)).toBeVisible();
    expect(await chaptersIn(preview)).toEqual(Object.values(own.chapters));
  });

  await test.step('a part is left out with the keyboard, and the address remembers it', async () => {
    const part = page.getByRole('checkbox', { name: own.chapters.notes });
    await tabTo(page, part);
    await page.keyboard.press('Space');
    await expect(preview.getByRole('heading', { name: own.chapters.notes })).toHaveCount(0);
    await page.reload();
    await expect(part).not.toBeChecked();
    await page.getByRole('checkbox', { name: own.chapters.groups }).uncheck();
    await page.getByRole('checkbox', { name: own.chapters.evidence }).uncheck();
    await expect(preview.getByRole('heading', { name: own.chapters.evidence })).toHaveCount(0);
    await ready(preview);
  });

  const headings = await preview.getByRole('heading').allTextContents();
  const reader = await page.context().newPage();
  // Back to the page behind it: in Firefox no key reaches that one.
  await page.bringToFront();

  await test.step('the saved page says the same, by itself', async () => {
    await tabTo(page, page.getByRole('button', { name: words.forms.html }));
    const saved = await fileSavedBy(page, () => page.keyboard.press('Enter'));
    expect(saved.name).toMatch(/^politisk-verksted_omradesatsingen.*_rapport_.*\.html$/);
    await expect(page.getByText(words.saved(saved.name))).toBeVisible();
    await reader.goto(pathToFileURL(await withItsName(saved.path, 'rapport.html')).href);
    const told = await reader.getByRole('heading').allTextContents();
    expect(told.filter((heading) => heading !== own.form.contents)).toEqual(headings);
    await expect(reader.locator('html')).toHaveAttribute('lang', 'nb');
  });

  await test.step('it is read by everybody, on a phone too, and the contents lead to the chapters', async () => {
    await reader.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(reader);
    await expectAccessible(reader);
    await reader.getByRole('link', { name: own.chapters.forward }).press('Enter');
    await expect(reader.getByRole('heading', { name: own.chapters.forward })).toBeInViewport();
    await reader.close();
  });

  await test.step('the draft case paper is another document, plainly a draft, saved as text', async () => {
    await page.getByLabel(words.document).selectOption({ label: words.kinds.draft });
    await expect(preview.getByText(own.draft.notice)).toBeVisible();
    await ready(preview);
    const saved = await fileSavedBy(page, () =>
      page.getByRole('button', { name: words.forms.md }).press('Enter'),
    );
    expect(await readFile(saved.path, 'utf8')).toBe(
      await readFile('tests/fixtures/documents/utkast.md', 'utf8'),
    );
  });

  await test.step('the Word file and the PDF are made on the device, without a network too', async () => {
    for (const [form, beginning] of [
      ['docx', 'PK'],
      ['pdf', '%PDF-1.7'],
    ] as const) {
      const saved = await fileSavedBy(page, () =>
        page.getByRole('button', { name: words.forms[form] }).press('Enter'),
      );
      expect(saved.name).toMatch(new RegExp(`_utkast_.*\\.${form}$`));
      const bytes = await readFile(saved.path);
      expect(bytes.toString('latin1', 0, beginning.length)).toBe(beginning);
    }
  });

  await test.step('a case paper that was deleted is said to be, with the way to take it back', async () => {
    await page.goto(`${workshop}/knowledge/paper/sak-2/edit`);
    await page.getByRole('button', { name: t.papers.edit.remove }).click();
    await expect(page.getByRole('heading', { level: 1, name: t.knowledge.title })).toBeVisible();
    await page.goto(`${workshop}/hand-over/report?document=paper&paper=sak-2`);
    await expect(page.getByText(words.absent.inTrash)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: words.toTrash }).press('Enter');
    const takeBack = page.getByRole('button', { name: `${t.settings.trash.takeBack}: Stedskompasset` });
    await takeBack.waitFor();
    // In front of the page that axe has opened: in Firefox no key reaches it otherwise.
    await page.bringToFront();
    await takeBack.press('Enter');
    await expect(page.getByText(t.settings.trash.takenBack)).toBeVisible();
    await page.goBack();
    await ready(preview);
    await expect(page.getByLabel(words.document)).toHaveValue('sak-2');
  });
});

async function ready(preview: Locator): Promise<void> {
  await expect(preview).toHaveAttribute('aria-busy', 'false');
}

async function chaptersIn(preview: Locator): Promise<string[]> {
  return preview.getByRole('heading', { level: 3 }).allTextContents();
}

/** A browser reads a file by the ending of its name, which a download keeps to itself. */
async function withItsName(path: string, name: string): Promise<string> {
  const named = join(await mkdtemp(join(tmpdir(), 'politisk-verksted-reader-')), name);
  await copyFile(path, named);
  return named;
}
