import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from '../kit/browser.ts';
import { texts } from '../kit/texts.ts';
import { firstStart, openExample } from './example-steps.ts';

const t = texts.nb;
const words = t.decide;

test('a group writes its proposal: from a main point, with knowledge, support and the minority', async ({
  page,
}) => {
  await page.goto('/');
  const workshop = await openExample(page);
  await page.goto(`${workshop}/run/gruppe-3/decision`);
  await expect(page.getByRole('heading', { level: 1, name: words.own.title })).toBeVisible();
  await expect(page.getByText(t.common.notADecision)).toBeVisible();
  await expectAccessible(page);
  await expect(cards(page).first()).toBeVisible();
  const before = await cards(page).count();

  await test.step('a main point becomes a point, with its knowledge, and is offered no more', async () => {
    const offers = page.getByRole('complementary').getByRole('listitem');
    const first = page.getByRole('complementary').getByRole('button', { name: words.own.makePoint }).first();
    const offered = await page.getByRole('button', { name: words.own.makePoint }).count();
    const text = (await offers.first().locator('p').first().textContent()) ?? '';
    await first.dblclick();
    await expect(cards(page)).toHaveCount(before + 1);
    await expect(form(page).getByLabel(words.point.text)).toHaveValue(text);
    await expect(form(page).getByText(words.point.origin)).toBeVisible();
    await expect(form(page).getByRole('list', { name: t.knowledge.chips.label })).toBeVisible();
    await expect(page.getByRole('button', { name: words.own.makePoint })).toHaveCount(offered - 1);
  });

  await test.step('its fields save themselves', async () => {
    await form(page)
      .getByLabel(words.point.text)
      .fill('Kommunedirektøren bes om å åpne skolen på kveldstid.');
    await form(page).getByLabel(words.point.responsible).fill('Virksomhetsleder for skole');
    await form(page).getByLabel(words.point.deadline).fill('2027-10-01');
    await form(page).getByLabel(words.point.supports.majority).click();
    await form(page).getByLabel(words.point.minority).fill('Mindretallet vil begynne med én skole.');
    await expectAccessible(page);
  });

  await test.step('knowledge is found by a few letters and tied with one tap', async () => {
    const chips = form(page).getByRole('list', { name: t.knowledge.chips.label }).getByRole('listitem');
    const linked = await chips.count();
    await form(page).getByRole('button', { name: words.point.link }).click();
    await form(page).getByLabel(t.knowledge.picker.search).fill('trangb teglh 2025');
    await expectAccessible(page);
    await form(page).locator('button[aria-pressed="false"]:visible').first().click();
    await expect(chips).toHaveCount(linked + 1);
    await form(page).getByRole('button', { name: words.point.doneLinking }).click();
  });

  await test.step('all of it is there after the browser has been away', async () => {
    await form(page).getByRole('button', { name: words.point.done }).click();
    await page.reload();
    const card = cards(page).filter({ hasText: 'åpne skolen på kveldstid' });
    await expect(card).toContainText('Virksomhetsleder for skole');
    await expect(card).toContainText('01.10.2027');
    await expect(card).toContainText(words.point.supports.majority);
    await expect(card).toContainText('Mindretallet vil begynne med én skole.');
    await expect(card).toContainText(words.advice.allMet);
  });

  await test.step('it can be read among all the proposals, marked as what it is', async () => {
    await page.goto(`${workshop}/decide/proposals`);
    await expect(page.getByText(t.common.notADecision)).toBeVisible();
    await expect(page.getByText('åpne skolen på kveldstid')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: words.all.plenary })).toBeVisible();
    await expectAccessible(page);
  });
});

test('with the keyboard alone: a beginning is chosen, points change places, one is deleted and taken back', async ({
  page,
}) => {
  await page.goto('/');
  const workshop = await openExample(page);
  await page.goto(`${workshop}/run/gruppe-5/decision`);
  await expect(cards(page).first()).toBeVisible();
  const before = await cards(page).count();
  await press(page, page.getByRole('button', { name: 'Kommunedirektøren bes om å …' }));
  await expect(form(page).getByLabel(words.point.text)).toBeFocused();
  await expect(form(page).getByLabel(words.point.text)).toHaveValue('Kommunedirektøren bes om å …');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('legge fram en plan.');
  await press(page, form(page).getByRole('button', { name: words.point.done }));
  const own = () => cards(page).filter({ hasText: 'Kommunedirektøren bes om å legge fram en plan.' });
  await expect(own()).toContainText(words.advice.short.deadline);

  const up = own().getByRole('button', { name: t.common.moveUp(words.point.name(before + 1)) });
  await press(page, up);
  await expect(cards(page).nth(before - 1)).toContainText('legge fram en plan.');
  await expect(page.getByText(words.point.moved(before, before + 1))).toBeAttached();
  await expect(own().getByRole('button', { name: t.common.moveUp(words.point.name(before)) })).toBeFocused();

  await press(page, own().getByRole('button', { name: words.point.remove(before) }));
  await expect(cards(page)).toHaveCount(before);
  await press(page, page.getByRole('button', { name: t.common.undo }));
  await expect(cards(page).nth(before - 1)).toContainText('legge fram en plan.');
});

test('a group that has not begun is told how, and a double tap begins one proposal', async ({ page }) => {
  await page.goto('/');
  await firstStart(page, 'Fasilitator');
  await page.getByRole('button', { name: t.home.newWorkshop }).click();
  await page.getByLabel(t.home.create.name).fill('Områdesatsingen');
  await page.getByRole('button', { name: t.home.create.submit }).click();
  await page.waitForURL(/\/plan/);
  const workshop = page.url().replace(/\/plan.*$/, '');
  await page.goto(`${workshop}/decide/proposals`);
  await expect(page.getByText(words.all.empty)).toBeVisible();
  await page.goto(`${workshop}/run`);
  await page.locator('a[href$="/decision"]').first().click();
  await expect(page.getByText(words.own.empty)).toBeVisible();
  await expect(page.getByText(words.own.noMainPoints)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: words.own.begin }).dblclick();
  await page.getByLabel(words.own.goal).fill('Et godt sted å vokse opp');
  await page.getByRole('button', { name: words.own.newPoint, exact: true }).dblclick();
  await expect(form(page).getByLabel(words.point.text)).toBeFocused();
  await page.keyboard.type('Kommunestyret vedtar at skolen åpnes.');
  await form(page).getByRole('button', { name: words.point.done }).click();
  await page.goto(`${workshop}/decide/proposals`);
  await expect(page.getByText('Et godt sted å vokse opp')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1);
  await expect(page.getByText('Kommunestyret vedtar at skolen åpnes.')).toBeVisible();
});

function cards(page: Page): Locator {
  return page.getByRole('list', { name: words.own.points, exact: true }).locator('> li');
}

/** The point that is open for writing. */
function form(page: Page): Locator {
  return cards(page).filter({ has: page.getByLabel(words.point.text) });
}

async function press(page: Page, button: Locator): Promise<void> {
  await button.focus();
  await page.keyboard.press('Enter');
}
