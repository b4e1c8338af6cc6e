import { tourStops } from '../../src/domain/tour.ts';
import * as en from '../../src/i18n/en/practice.ts';
import * as nb from '../../src/i18n/nb/practice.ts';
import * as nn from '../../src/i18n/nn/practice.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, goOffline, test } from '../kit/browser.ts';
import { tabTo } from '../kit/keyboard.ts';
import { texts } from '../kit/texts.ts';
import { composer, example, linkTo, note, openAsGroup, openExample } from './notes-steps.ts';

const t = texts.nb;

/** Three steps, four notes in each: the kind by its shortcut, and for the first of each step the knowledge behind it. */
const twelve = [
  {
    step: 1,
    search: 'F3',
    notes: ['Tallene er tydelige', 'Vi er enige om barna', 'Noen er uenige', 'Hvem har målt?'],
  },
  {
    step: 2,
    search: 'Lek',
    notes: ['Leken trekker ned', 'Trafikken er verst', 'Lyset mangler', 'Hvem svarte ikke?'],
  },
  { step: 3, search: 'lys', notes: ['Lys i gangveien', 'Åpen skole', 'Flere benker', 'Mer dugnad'] },
] as const;

test('a group logs twelve notes over three steps without a network, changes one, deletes one and takes it back', async ({
  page,
  context,
}) => {
  test.slow();
  await openAsGroup(page);
  await goOffline(context);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Gruppe 3' })).toBeVisible();
  await expectAccessible(page);

  for (const { step, search, notes } of twelve) {
    await test.step(`step ${step}`, async () => {
      await page.goto(`${example}/run/gruppe-3/step/trinn-${step}`);
      await expect(page.getByRole('list', { name: t.notes.list })).toBeVisible();
      const before = await page.getByRole('list', { name: t.notes.list }).locator('> li').count();
      for (const [index, text] of notes.entries()) {
        await composer(page).fill(text);
        await page.keyboard.press(`Alt+Digit${index + 1}`);
        if (index === 0) await linkTo(page, search);
        await composer(page).press('Enter');
        await expect(composer(page)).toHaveValue('');
      }
      const written = page.getByRole('list', { name: t.notes.list }).locator('> li');
      await expect(written).toHaveCount(before + notes.length);
      const own = notes.map((text) => expect(note(page, text)).toBeVisible());
      await Promise.all(own);
      await expect(note(page, notes[0]).getByRole('list', { name: t.knowledge.chips.label })).toBeVisible();
      await expect(note(page, notes[2])).toContainText(t.notes.kinds.disagreement);
      await expectAccessible(page);
    });
  }

  await test.step('one is changed, back, and changed again', async () => {
    const edit = page.getByRole('button', { name: t.notes.editNote('Mer dugnad') });
    await edit.click();
    await page.getByLabel(t.notes.editor.label).fill('Ikke dette');
    await page.getByLabel(t.notes.editor.label).press('Enter');
    await page.getByRole('button', { name: t.notes.undoChange('Ikke dette') }).click();
    await expect(edit).toBeFocused();
    await edit.click();
    await page.getByLabel(t.notes.editor.label).fill('Mer dugnad, med kommunen som vert');
    await expectAccessible(page);
    await page.getByLabel(t.notes.editor.label).press('Enter');
    await expect(note(page, 'Mer dugnad, med kommunen som vert')).toBeVisible();
    await expect(page.getByLabel(t.notes.editor.label)).toBeHidden();
  });

  await test.step('one is deleted and taken back', async () => {
    await page.getByRole('button', { name: t.notes.deleteNote('Flere benker') }).click();
    await expect(note(page, 'Flere benker')).toBeHidden();
    await page.getByRole('button', { name: t.common.undo, exact: true }).click();
    await expect(note(page, 'Flere benker')).toBeVisible();
  });

  await test.step('one becomes the main point and moves up', async () => {
    await note(page, 'Åpen skole').getByRole('button', { name: t.notes.star }).click();
    await expect(note(page, 'Åpen skole').getByRole('button', { name: t.notes.star })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.getByRole('button', { name: t.common.moveUp('Åpen skole') }).click();
    const last = page.getByRole('list', { name: t.notes.list }).locator('> li');
    await expect(last.nth(-4)).toContainText('Åpen skole');
  });

  await test.step('everything is there after the app has been closed', async () => {
    await page.reload();
    await expect(note(page, 'Mer dugnad, med kommunen som vert')).toBeVisible();
    await expect(note(page, 'Flere benker')).toBeVisible();
    await page.goto(`${example}/run/gruppe-3/step/trinn-1`);
    await expect(note(page, 'Tallene er tydelige')).toBeVisible();
  });
});

test('the same with the keyboard alone', async ({ page }) => {
  await openAsGroup(page);
  await page.goto(`${example}/run/gruppe-3/step/trinn-1`);
  await expect(composer(page)).toBeVisible();
  const keys = page.keyboard;

  await tabTo(page, composer(page));
  await keys.type('Tastaturet holder');
  await keys.press('Alt+Digit5');
  await expect(page.getByRole('radio', { name: t.notes.kinds.proposal })).toBeChecked();
  await keys.press('Shift+Enter');
  await keys.type('med to linjer');
  await tabTo(page, page.getByRole('button', { name: t.notes.evidence.open }), 'Shift+Tab');
  await keys.press('Enter');
  await tabTo(page, page.getByLabel(t.knowledge.picker.search));
  await keys.type('F3');
  const hit = page.getByRole('dialog').locator('button[aria-pressed]:visible').first();
  await tabTo(page, hit);
  await keys.press('Space');
  await expect(hit).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('body')).toHaveCSS('overflow', 'hidden');
  await expectAccessible(page);
  await keys.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('body')).toHaveCSS('overflow', 'visible');
  await tabTo(page, composer(page));
  await keys.press('Enter');
  const written = note(page, 'Tastaturet holder');
  await expect(written).toContainText('med to linjer');
  await expect(written).toContainText(t.notes.kinds.proposal);
  await expect(composer(page)).toBeFocused();

  const edit = written.getByRole('button', { name: /^Endre:/ });
  await tabTo(page, edit, 'Shift+Tab');
  await keys.press('Enter');
  await expect(page.getByLabel(t.notes.editor.label)).toBeFocused();
  await keys.type(', også her');
  await keys.press('Enter');
  await expect(note(page, 'med to linjer, også her')).toBeVisible();
  await expect(edit).toBeFocused();

  await tabTo(page, written.getByRole('button', { name: /^Slett:/ }));
  await keys.press('Enter');
  await expect(written).toBeHidden();
  await tabTo(page, page.getByRole('button', { name: t.common.undo, exact: true }));
  await keys.press('Enter');
  await expect(written).toBeVisible();
});

test('a party or a person gets a soft word, and never stops the note', async ({ page }) => {
  await openAsGroup(page);
  await page.goto(`${example}/run/gruppe-3/step/trinn-1`);
  await composer(page).fill('Ap vil ha barnehage');
  await expect(page.getByText(t.notes.names.advice)).toBeVisible();
  await expectAccessible(page);
  await composer(page).press('Enter');
  await expect(note(page, 'Ap vil ha barnehage')).toBeVisible();
  await expect(page.getByText(t.notes.names.advice)).toBeHidden();
});

test('notes, the day of a group and the clock of the facilitator on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openExample(page);
  await page.goto(`${example}/run`);
  await page.getByRole('button', { name: t.run.clock.start }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.reload();
  await expect(page.getByRole('timer')).toBeVisible();
  await page
    .getByRole('link', { name: new RegExp(`${t.run.rollCall.place('Gruppe 1', '')}`) })
    .first()
    .click();
  await expect(page.getByRole('region', { name: t.notes.composer.region })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

for (const language of ['nb', 'nn', 'en'] as const) {
  test(`a practice on a phone, in ${language}`, async ({ page }) => {
    const words = texts[language];
    const { practice } = { nb, nn, en }[language];
    await page.setViewportSize({ width: 390, height: 844 });
    await openExample(page, language);
    await page.goto(`${example}/practice`);
    await expect(page.getByRole('heading', { level: 1, name: practice.title })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: practice.withTour }).click();
    const tour = page.getByRole('region', { name: practice.tour.label });
    for (const stop of tourStops) {
      await expect(tour).toContainText(practice.tour.stops[stop]);
      await expectNoSidewaysScroll(page);
      const next = stop === 'saved' ? practice.tour.next : practice.tour.skip;
      await tour.getByRole('button', { name: next }).click();
    }
    await expect(tour).toContainText(practice.tour.finished);
    await expectAccessible(page);
    await tour.getByRole('button', { name: practice.tour.more }).click();
    await expect(tour).toHaveCount(0);
    await page.getByRole('button', { name: words.common.practice.end }).click();
    await expect(page.getByText(words.common.practice.ended)).toBeVisible();
  });
}
