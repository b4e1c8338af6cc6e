import type { Locator } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../kit/browser.ts';
import { tabTo } from '../kit/keyboard.ts';
import { texts } from '../kit/texts.ts';
import { section, tabletWithoutNetwork } from './case-paper-steps.ts';

const t = texts.nb;
const words = t.papers;
const sections = t.knowledge.citation.sections;

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

test('the text is made larger where it is read, and stays so on this device', async ({ page }) => {
  const workshop = await tabletWithoutNetwork(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${workshop}/knowledge/paper/sak-1`);
  await page.getByText(t.settings.textSizes.largest, { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'largest');
  await expectNoSidewaysScroll(page);
  await page.reload();
  await expect(page.getByRole('radio', { name: t.settings.textSizes.largest })).toBeChecked();
  await page.goto(`${workshop}/knowledge/paper/sak-1/edit`);
  await expect(page.getByLabel('F1', { exact: true })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

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
