import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { edition } from '../../src/i18n/nb/edition.ts';
import { expect, expectAccessible, goOffline, installedApp, test } from '../kit/browser.ts';
import { tabTo } from '../kit/keyboard.ts';
import { texts } from '../kit/texts.ts';
import { openExample } from './example-steps.ts';

const t = texts.nb;
const words = t.papers;
const sections = t.knowledge.citation.sections;
const fixtures = join(import.meta.dirname, '../fixtures');

/** A facilitator's tablet with the example, without a network. Answers with the workshop's address. */
async function tabletWithoutNetwork(page: Page): Promise<string> {
  await installedApp(page);
  await page.goto('/');
  const workshop = await openExample(page);
  await goOffline(page.context());
  return workshop;
}

function section(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

test('a facilitator writes a case paper, cites a paragraph, rewords it, and the citation follows', async ({
  page,
}) => {
  const workshop = await tabletWithoutNetwork(page);
  await page.goto(`${workshop}/knowledge`);

  await test.step('the keyboard is enough to begin: a title, then blocks with Enter', async () => {
    await page.getByRole('button', { name: words.make }).press('Enter');
    await page.getByRole('dialog').getByLabel(words.edit.paperTitle).pressSequentially('Åpent hus i sentrum');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/paper\/[^/]+\/edit$/);
    await page
      .getByRole('button', { name: words.edit.addTo(words.edit.add.numbered, sections.proposal) })
      .press('Enter');
    await expect(section(page, sections.proposal).getByRole('textbox')).toBeFocused();
    await page.keyboard.type('Kommunestyret vedtar å åpne et hus.');
    await page.keyboard.press('Enter');
    await expect(section(page, sections.proposal).getByRole('textbox')).toHaveCount(2);
    await expect(section(page, sections.proposal).getByRole('textbox').nth(1)).toBeFocused();
    await page.keyboard.type('Kommunedirektøren bes om en plan.');
  });

  await test.step('facts get marks that stay theirs: a deleted mark is not given again', async () => {
    const facts = section(page, sections.facts);
    await page
      .getByRole('button', { name: words.edit.addTo(words.edit.add.paragraph, sections.facts) })
      .click();
    await expect(facts.getByLabel('F1', { exact: true })).toBeFocused();
    await page.keyboard.type('Biblioteket hadde 48 200 besøk.');
    await page.keyboard.press('Enter');
    await expect(facts.getByLabel('F2', { exact: true })).toBeFocused();
    await page.keyboard.type('Ungdomshuset er åpent to kvelder.');
    await page.getByRole('button', { name: words.edit.removeBlock('F2') }).click();
    await expect(facts.getByRole('textbox')).toHaveCount(1);
    await facts.getByLabel('F1', { exact: true }).press('Enter');
    await expect(facts.getByLabel('F3', { exact: true })).toBeFocused();
    await page.keyboard.type('Frivilligsentralen er stengt i helgene.');
    await page.getByRole('button', { name: t.common.moveUp('F3') }).press('Enter');
    await expect(facts.getByRole('textbox').first()).toHaveAccessibleName('F3');
  });

  await test.step('a long summary is said, and never stopped', async () => {
    await page
      .getByRole('button', { name: words.edit.addTo(words.edit.add.paragraph, sections.summary) })
      .click();
    await expect(section(page, sections.summary).getByRole('textbox')).toBeFocused();
    await page.keyboard.insertText('Kort sagt er det lite å gjøre om kvelden. '.repeat(14));
    await section(page, sections.summary).getByRole('textbox').blur();
    await expect(page.getByText(words.edit.summary(7, 5))).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a table is written cell by cell', async () => {
    await section(page, sections.facts).getByLabel('F1', { exact: true }).press('Enter');
    await expect(section(page, sections.facts).getByLabel('F4', { exact: true })).toBeFocused();
    await page.getByLabel(words.edit.kindOf('F4')).selectOption('table');
    const cells = page.getByRole('group', { name: words.edit.table.label('F4') });
    await cells.getByLabel(words.edit.table.cell(0, 1)).pressSequentially('Sted i sentrum');
    await cells.getByLabel(words.edit.table.cell(1, 2)).pressSequentially('48 200 | 2025');
    await cells.getByLabel(words.edit.table.cell(1, 2)).blur();
    await expectAccessible(page);
  });

  const paper = page.url().replace(/\/edit$/, '');
  await test.step('it is read as it was written, and a paragraph is cited', async () => {
    await page.getByRole('link', { name: words.edit.read }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Åpent hus i sentrum' })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: 'Sted i sentrum' })).toBeVisible();
    await expect(page.getByRole('cell', { name: '48 200 | 2025' })).toBeVisible();
    await page.goto(`${workshop}/run/gruppe-3/decision`);
    await page.getByRole('button', { name: t.decide.point.edit(1) }).click();
    await page.getByRole('button', { name: t.decide.point.link }).click();
    await page.getByLabel(t.knowledge.picker.search).fill('biblioteket');
    await page.locator('button[aria-pressed]:visible').first().click();
    await page.getByRole('button', { name: t.decide.point.doneLinking }).click();
    await expect(page.getByRole('button', { name: /Sak 4 · F1/ }).first()).toBeVisible();
  });

  await test.step('reworded and moved, it is still what the point rests on', async () => {
    await page.goto(`${paper}/edit`);
    await page.getByLabel('F1', { exact: true }).fill('Biblioteket hadde 51 000 besøk i 2026.');
    await page.getByLabel(words.edit.sectionOf('F1')).selectOption('assessment');
    await expect(section(page, sections.assessment).getByLabel('F1', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: words.edit.read }).click();
    await expect(page.getByText('Biblioteket hadde 51 000 besøk i 2026.')).toBeVisible();
    await page.goto(`${workshop}/run/gruppe-3/decision`);
    await page
      .getByRole('button', { name: /Sak 4 · F1/ })
      .first()
      .click();
    await expect(page.getByText('Biblioteket hadde 51 000 besøk i 2026.').first()).toBeVisible();
    await page.getByRole('link', { name: t.knowledge.chips.openSource }).first().click();
    await expect(page).toHaveURL(/#p-/);
    await expect(page.getByText(t.knowledge.cite.usedIn(1))).toBeVisible();
  });

  await test.step('the paper is deleted and taken back with all its paragraphs', async () => {
    await page.goto(`${paper}/edit`);
    await page.getByRole('button', { name: words.edit.remove }).click();
    await expect(page.getByRole('link', { name: /Åpent hus i sentrum/ })).toBeHidden();
    await page.goto(`${workshop}/trash`);
    await page.getByRole('button', { name: `${t.settings.trash.takeBack}: Åpent hus i sentrum` }).click();
    await expect(page.getByText(t.settings.trash.takenBack)).toBeVisible();
    await page.goto(paper);
    await expect(page.getByText('Biblioteket hadde 51 000 besøk i 2026.')).toBeVisible();
    await expect(page.getByText('Ungdomshuset er åpent')).toBeHidden();
  });
});

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
  await expect(f3).toContainText('Brukt i');
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
});

test('the text is made larger where it is read, and stays so on this device', async ({ page }) => {
  const workshop = await tabletWithoutNetwork(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${workshop}/knowledge/paper/sak-1`);
  await page.getByText(t.settings.textSizes.largest, { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'largest');
  expect(await widerThanScreen(page)).toBe(0);
  await page.reload();
  await expect(page.getByRole('radio', { name: t.settings.textSizes.largest })).toBeChecked();
  await page.goto(`${workshop}/knowledge/paper/sak-1/edit`);
  await expect(page.getByLabel('F1', { exact: true })).toBeVisible();
  expect(await widerThanScreen(page)).toBe(0);
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

function widerThanScreen(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}

test('a case paper is written, rearranged and read with the keyboard alone', async ({ page }) => {
  const workshop = await tabletWithoutNetwork(page);
  await page.goto(`${workshop}/knowledge`);
  const facts = section(page, sections.facts);
  const blocks = facts.getByRole('textbox');
  const press = async (target: Locator, way: 'Tab' | 'Shift+Tab' = 'Tab') => {
    await tabTo(page, target, way);
    await page.keyboard.press('Enter');
  };

  await test.step('a new paper with two blocks', async () => {
    await press(page.getByRole('button', { name: words.make }));
    await expect(page.getByRole('dialog')).toBeVisible();
    await tabTo(page, page.getByRole('dialog').getByLabel(words.edit.paperTitle));
    await page.keyboard.type('Åpent hus i sentrum');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/paper\/[^/]+\/edit$/);
    await press(
      page.getByRole('button', { name: words.edit.addTo(words.edit.add.paragraph, sections.facts) }),
    );
    await expect(facts.getByLabel('F1', { exact: true })).toBeFocused();
    await page.keyboard.type('Biblioteket hadde 48 200 besøk.');
    await page.keyboard.press('Enter');
    await expect(facts.getByLabel('F2', { exact: true })).toBeFocused();
    await page.keyboard.type('Ungdomshuset er åpent to kvelder.');
  });

  await test.step('the second becomes a bullet, and the way is back to its text', async () => {
    await tabTo(page, page.getByLabel(words.edit.kindOf('F2')));
    await page.keyboard.type(words.edit.kinds.bullet);
    await expect(page.getByLabel(words.edit.kindOf('F2'))).toHaveValue('bullet');
    await tabTo(page, facts.getByLabel('F2', { exact: true }), 'Shift+Tab');
  });

  await test.step('it is moved up, then down, and stays in reach', async () => {
    await press(page.getByRole('button', { name: t.common.moveUp('F2') }), 'Shift+Tab');
    await expect(blocks.first()).toHaveAccessibleName('F2');
    await press(page.getByRole('button', { name: t.common.moveDown('F2') }));
    await expect(blocks.first()).toHaveAccessibleName('F1');
    await press(page.getByRole('button', { name: t.common.moveUp('F2') }), 'Shift+Tab');
    await expect(blocks.first()).toHaveAccessibleName('F2');
  });

  await test.step('the other is deleted', async () => {
    await press(page.getByRole('button', { name: words.edit.removeBlock('F1') }));
    await expect(blocks).toHaveCount(1);
  });

  await test.step('it is read as it was left', async () => {
    await press(page.getByRole('link', { name: words.edit.read }), 'Shift+Tab');
    await expect(page.getByRole('heading', { level: 1, name: 'Åpent hus i sentrum' })).toBeVisible();
    await expect(page.getByText('Ungdomshuset er åpent to kvelder.')).toBeVisible();
    await expect(page.getByText('•', { exact: true })).toBeVisible();
    await expect(page.getByText('Biblioteket hadde 48 200 besøk.')).toHaveCount(0);
  });
});
