import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { edition } from '../../src/i18n/nb/edition.ts';
import { expect, expectAccessible, test } from '../kit/browser.ts';
import { tabTo } from '../kit/keyboard.ts';
import { texts } from '../kit/texts.ts';
import { section, tabletWithoutNetwork } from './case-paper-steps.ts';

const t = texts.nb;
const words = t.papers;
const sections = t.knowledge.citation.sections;
const fixtures = join(import.meta.dirname, '../fixtures');

test('a Word file and a Markdown file are looked at before they are saved; what is not kept is named', async ({
  page,
}) => {
  const workshop = await tabletWithoutNetwork(page);
  await page.goto(`${workshop}/knowledge`);
  await page.getByRole('link', { name: words.bringIn }).click();
  const file = page.locator('input[type=file]');

  await test.step('files that hold no paper say why, and what to do', async () => {
    await file.setInputFiles(join(fixtures, 'case-papers/old.doc'));
    await expect(page.getByText(words.import.problem.oldOrLocked)).toBeVisible();
    await file.setInputFiles(join(fixtures, 'case-papers/writer.odt'));
    await expect(page.getByText(words.import.problem.notWord)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('Word, in nynorsk', async () => {
    await file.setInputFiles(join(fixtures, 'case-papers/word-nynorsk.docx'));
    await expect(page.getByRole('heading', { name: words.import.found })).toBeFocused();
    await expect(page.getByText(words.import.remark.mergedTables(1))).toBeVisible();
    await expect(page.getByText(words.import.remark.otherHeading('Klima og miljø'))).toBeVisible();
    await expectAccessible(page);
    // A double tap saves it once.
    await page.getByRole('button', { name: words.import.save }).dblclick();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Framtidas møteplassar i sentrum' }),
    ).toBeVisible();
    await expect(page.getByText('Rådgivar for kultur')).toBeVisible();
    await expect(page.getByText('11.03.2027')).toBeVisible();
    await expect(page.getByRole('cell', { name: '48 200' })).toBeVisible();
    await expect(page.getByRole('img', { name: t.attachments.picture })).toBeVisible();
    await expect(page.getByText('Kart over sentrum').first()).toBeVisible();
    await expect(
      page.getByRole('button', { name: t.knowledge.cite.verbOf('Sak 4 · V2'), exact: true }),
    ).toBeVisible();
  });

  await test.step('Markdown with front matter keeps its own marks', async () => {
    await page.goto(`${workshop}/knowledge`);
    await expect(page.getByRole('link', { name: /Framtidas møteplassar i sentrum/ })).toHaveCount(1);
    await page.goto(`${workshop}/knowledge/import-paper`);
    await file.setInputFiles(join(fixtures, 'example-source/case-paper-1.md'));
    await expect(page.getByLabel(words.import.paperTitle)).toHaveValue('Sosial bærekraft og områdesatsing');
    // It looks like the paper that is here, and is said to be another one.
    await expect(page.getByText(edition.guessed('Sak 1'))).toBeVisible();
    await page.getByLabel(edition.what).selectOption(edition.newPaper);
    await page.getByText(`${sections.facts}: ${words.import.blocks(12)}`).click();
    await expect(page.getByText(/^F12 Kommunestyret vedtok/)).toBeVisible();
    await page.getByLabel(words.import.paperTitle).fill('Sosial bærekraft, ny utgave');
    await page.getByRole('button', { name: words.import.save }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sosial bærekraft, ny utgave' })).toBeVisible();
    await expect(page.getByRole('article').getByText(t.common.fictional)).toBeVisible();
    await page.getByRole('button', { name: t.common.undo }).click();
    await expect(page.getByText(t.knowledge.notFoundPaper)).toBeVisible();
  });
});

test('a newer edition is laid over the paper: citations hold, what changes is seen first, and it can be taken back', async ({
  page,
}) => {
  const workshop = await tabletWithoutNetwork(page);
  await page.goto(`${workshop}/knowledge/paper/sak-1/edit`);
  await page.getByRole('link', { name: words.edit.newer }).click();
  const before = readFileSync(join(fixtures, 'example-source/case-paper-1.md'), 'utf8');
  const after = before
    .replace('24,6 prosent av barna', '22,9 prosent av barna')
    .replace(/^\*\*F12\*\*.*$/m, '');
  const buffer = Buffer.from(after);
  // The editor, which has one for each section, is left.
  await expect(page.locator('input[type=file]')).toHaveCount(1);
  await page.locator('input[type=file]').setInputFiles({ name: 'ny.md', mimeType: 'text/markdown', buffer });
  await expect(page.getByLabel(edition.what)).toHaveValue('sak-1');
  const changes = page.getByRole('region', { name: edition.changes });
  await expect(changes).toContainText(edition.counts.changed(1));
  await expect(changes).toContainText(edition.counts.gone(1));
  const keys = page.keyboard;
  await tabTo(page, changes.getByText(`${edition.lists.changed}: 1`));
  await keys.press('Enter');
  await expect(changes.locator('ins')).toContainText('22,9');
  await expectAccessible(page);
  await tabTo(page, page.getByRole('button', { name: edition.save }));
  await keys.press('Enter');
  await expect(page.getByText(edition.saved)).toBeVisible();
  const f3 = page.locator('#p-sak-1-f3');
  await expect(f3).toContainText('22,9 prosent av barna');
  await expect(f3).toContainText(t.knowledge.cite.usedIn(2));
  await expect(page.getByText('koordinator i halv stilling')).toBeHidden();
  await page.getByRole('button', { name: t.common.undo }).click();
  await expect(f3).toContainText('24,6 prosent av barna');
  await expect(page.getByText('koordinator i halv stilling')).toBeVisible();
});

test('what is pasted from Word goes to the sections that its headings name, and can be undone', async ({
  page,
}) => {
  const workshop = await tabletWithoutNetwork(page);
  await page.goto(`${workshop}/knowledge/paper/sak-1/edit`);
  const facts = section(page, sections.facts);
  const assessment = section(page, sections.assessment);
  await expect(facts.getByRole('textbox')).toHaveCount(12);
  await facts.getByLabel('F2', { exact: true }).focus();
  await paste(
    page,
    `<p class=MsoNormal>Et nytt <b>tall</b>.<o:p></o:p></p>
     <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Et punkt</p>
     <h2>Vurdering</h2><p>En ny vurdering.</p><script>document.title = 'ran'</script>`,
    'Et nytt tall.\n· Et punkt\nVurdering\nEn ny vurdering.',
  );
  await expect(page.getByText(words.edit.pasted(3))).toBeVisible();
  await expect(facts.getByRole('textbox').nth(2)).toHaveValue('Et nytt **tall**.');
  await expect(facts.getByRole('textbox').nth(2)).toHaveAccessibleName('F13');
  await expect(facts.getByRole('textbox').nth(3)).toHaveValue('Et punkt');
  await expect(assessment.getByLabel('V6', { exact: true })).toHaveValue('En ny vurdering.');
  await page.getByRole('button', { name: t.common.undo }).click();
  await expect(facts.getByRole('textbox')).toHaveCount(12);
  await expect(assessment.getByRole('textbox')).toHaveCount(5);

  await test.step('what has been written in since, stays', async () => {
    await facts.getByLabel('F2', { exact: true }).focus();
    await paste(page, '<p>Første.</p><p>Andre.</p>', 'Første.\nAndre.');
    await facts.getByLabel('F15', { exact: true }).fill('Andre, med mine ord.');
    await page.getByRole('button', { name: t.common.undo }).last().click();
    await expect(page.getByText(words.edit.pasteLeft)).toBeVisible();
    await expect(facts.getByRole('textbox')).toHaveCount(13);
    await expect(facts.getByLabel('F15', { exact: true })).toHaveValue('Andre, med mine ord.');
  });
});

test('writing, importing and reading are accessible, in nynorsk', async ({ page }) => {
  const said = texts.nn;
  await page.goto('/');
  await page.getByRole('radio', { name: said.common.languages.nn }).click();
  await page.getByRole('button', { name: said.home.welcome.start }).click();
  await page.getByRole('button', { name: said.home.tryExample }).click();
  await page.waitForURL(/\/w\/[^/]+\/plan/);
  const knowledge = page.url().replace(/\/plan.*$/, '/knowledge');
  await page.goto(`${knowledge}/paper/sak-1/edit`);
  await page.getByLabel('F1', { exact: true }).focus();
  await expect(page.getByLabel(said.papers.edit.kindOf('F1'))).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${knowledge}/import-paper`);
  await page.locator('input[type=file]').setInputFiles(join(fixtures, 'case-papers/word-nynorsk.docx'));
  await expect(page.getByRole('heading', { name: said.papers.import.found })).toBeVisible();
  await expectAccessible(page);
});

/** Fills the clipboard as Word does, and pastes it with the keys. Firefox hands no page's own event a clipboard: both keys are real. */
async function paste(page: Page, html: string, text: string): Promise<void> {
  await page.evaluate(
    (copied) => {
      const fill = (event: ClipboardEvent) => {
        for (const [type, data] of copied) event.clipboardData?.setData(type, data);
        event.preventDefault();
      };
      document.addEventListener('copy', fill, { once: true, capture: true });
    },
    [
      ['text/html', html],
      ['text/plain', text],
    ] as const,
  );
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  await page.keyboard.press('ControlOrMeta+V');
}
