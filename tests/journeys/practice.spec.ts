import type { Page } from '@playwright/test';
import { practice as words } from '../../src/i18n/nb/practice.ts';
import { expect, expectAccessible, goOffline, installedApp, test } from '../kit/browser.ts';
import { rowsKept } from '../kit/kept.ts';
import { tabTo } from '../kit/keyboard.ts';
import { texts } from '../kit/texts.ts';
import { openExample } from './example-steps.ts';
import { becomeGroup } from './group-steps.ts';

const t = texts.nb;
const { tour } = words;

test('a note-taker who sees the app for the first time is shown the way, by keyboard, and nothing of it is left', async ({
  page,
  context,
}) => {
  test.slow();
  await installedApp(page);
  const workshop = await openExample(page);
  const practice = workshop.replace('/w/', '/w/~');
  await becomeGroup(page, 'Gruppe 3');
  await goOffline(context);
  await page.goto(`${workshop}/run`);
  const keys = page.keyboard;
  const composer = page.getByLabel(t.notes.composer.label);
  const shown = page.getByRole('region', { name: tour.label });
  const note = page.getByRole('list', { name: t.notes.list }).locator('> li');

  await test.step('from the start page into the practice', async () => {
    await tabTo(page, page.getByRole('link', { name: t.run.group.firstTime }));
    await keys.press('Enter');
    await tabTo(page, page.getByRole('button', { name: words.withTour }));
    await keys.press('Enter');
    await expect(shown).toContainText(tour.stops.write);
    await expectPractice(page);
    await expect(page.getByText(t.notes.empty)).toBeVisible();
  });

  await test.step('1: writes a note', async () => {
    await tabTo(page, composer);
    await keys.type('Vi prøver oss fram');
    await keys.press('Enter');
    await expect(shown).toContainText(tour.stops.kind);
    await expect(shown.getByRole('status')).toContainText(tour.done);
  });

  await test.step('2: changes what kind it is', async () => {
    await tabTo(page, note.getByRole('button', { name: /^Endre:/ }), 'Shift+Tab');
    await keys.press('Enter');
    await expect(page.getByLabel(t.notes.editor.label)).toBeFocused();
    await keys.press('Alt+Digit5');
    await keys.press('Enter');
    await expect(shown).toContainText(tour.stops.knowledge);
    await expect(note).toContainText(t.notes.kinds.proposal);
  });

  await test.step('3: ties knowledge to it', async () => {
    await expect(note.getByRole('button', { name: /^Endre:/ })).toBeFocused();
    await keys.press('Enter');
    await tabTo(page, note.getByRole('button', { name: t.notes.evidence.open }));
    await keys.press('Enter');
    await tabTo(page, page.getByLabel(t.knowledge.picker.search));
    await keys.type('F3');
    const hit = page.getByRole('dialog').locator('button[aria-pressed]:visible').first();
    await tabTo(page, hit);
    await keys.press('Space');
    await keys.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await tabTo(page, page.getByLabel(t.notes.editor.label), 'Shift+Tab');
    await keys.press('Enter');
    await expect(shown).toContainText(tour.stops.saved);
  });

  await test.step('4: sees that it is saved; the tour is where it was after a reload', async () => {
    await page.reload();
    await expect(shown).toContainText(tour.stops.saved);
    await expectPractice(page);
    await tabTo(page, shown.getByRole('button', { name: tour.next }));
    await keys.press('Enter');
    await expect(shown).toContainText(tour.stops.findAgain);
  });

  await test.step('5: finds it again', async () => {
    await tabTo(page, page.getByRole('link', { name: new RegExp(`^${t.notes.questionTab(2)}`) }));
    await keys.press('Enter');
    await expect(note).toHaveCount(0);
    await tabTo(
      page,
      page.getByRole('link', { name: new RegExp(`^${t.notes.questionTab(1)}`) }),
      'Shift+Tab',
    );
    await keys.press('Enter');
    await expect(note).toContainText('Vi prøver oss fram');
    await expect(shown).toContainText(tour.finished);
  });

  await test.step('nothing of it can be sent, handed over or found among the workshops', async () => {
    for (const part of ['run/~gruppe-3/send', 'hand-over', 'decide', 'plan/share', 'practice']) {
      await page.goto(`${practice}/${part}`);
      await expect(page.getByText(t.common.practice.notHere), part).toBeVisible();
    }
    await expectPractice(page);
    await page.goto('/');
    await expect(page.getByRole('list', { name: t.home.list }).locator('> li')).toHaveCount(1);
  });

  await test.step('one tap, and it is gone with what stands in the field; the real notes are untouched', async () => {
    await page.goto(`${workshop}/run`);
    await page.getByRole('link', { name: t.run.group.goOnPractice }).click();
    await page.getByRole('button', { name: words.goOn }).click();
    await expect(note).toContainText('Vi prøver oss fram');
    await composer.fill('Ikke lagret ennå');
    await page.getByRole('region', { name: t.common.status.label }).getByRole('button').click();
    await expect(page.getByText(t.common.practice.ended)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Gruppe 3' })).toBeVisible();
    await expect(page.getByText('9 notater')).toHaveCount(3);
    expect(await leftOfPractices(page)).toEqual([]);
    await page.goto(`${practice}/run`);
    await expect(page.getByText(t.common.notFound.workshop)).toBeVisible();
  });

  await test.step('whoever knows the app practises without the tour', async () => {
    await page.goto(`${workshop}/practice`);
    await page.getByRole('button', { name: words.alone }).click();
    await expect(page.getByText(t.notes.empty)).toBeVisible();
    await expect(shown).toHaveCount(0);
    await expectPractice(page);
  });
});

/** In words, on every screen of a practice, and never out of sight. */
async function expectPractice(page: Page): Promise<void> {
  const status = page.getByRole('region', { name: t.common.status.label });
  await expect(status).toContainText(t.common.practice.band);
  await expect(status.getByRole('button', { name: t.common.practice.end })).toBeInViewport();
  await expectAccessible(page);
  await page.mouse.wheel(0, 2000);
  await expect(status).toBeInViewport({ ratio: 1 });
}

/** Whatever in the database speaks of a practice. */
async function leftOfPractices(page: Page): Promise<readonly string[]> {
  return (await rowsKept(page)).filter((row) => row.includes('"~'));
}
