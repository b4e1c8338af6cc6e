import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { forward as nb } from '../../src/i18n/nb/forward.ts';
import { expect, expectAccessible, goOffline, installedApp, test } from '../kit/browser.ts';
import { eventsIn } from '../kit/calendar.ts';
import { tabTo } from '../kit/keyboard.ts';
import { fileSavedBy } from '../kit/saved-file.ts';
import { texts } from '../kit/texts.ts';
import { openExample } from './example-steps.ts';

// The end of the day in front of the room, without a network: hands, and who does what by when.

const t = texts.nb;
const { supports } = t.decide.point;

test('hands are counted point by point: quick taps, a remark, all in one tap, and one thing taken back', async ({
  page,
  context,
}) => {
  await installedApp(page);
  const workshop = await openExample(page);
  await goOffline(context);
  await page.goto(`${workshop}/decide`);
  await page.getByRole('link', { name: t.decide.nav.support }).click();

  await test.step('the app says where to go on', async () => {
    await expect(page.getByText(nb.support.settled(5, 6))).toBeVisible();
    await page.getByRole('button', { name: nb.support.goOn(5) }).click();
    await expect(page.getByRole('article', { name: nb.support.place(5, 6) })).toBeFocused();
  });

  await test.step('every tap counts, however quick', async () => {
    await tap(page, nb.support.more('For'), 20);
    await tap(page, nb.support.more('Mot'), 11);
    await tap(page, nb.support.fewer('Mot'), 1);
    await expect(number(page, 'For')).toHaveValue('20');
    await expect(number(page, 'Mot')).toHaveValue('10');
    await expect(page.getByText(nb.support.counted(30, 34))).toBeVisible();
    await expect(page.getByRole('radio', { name: supports.majority })).toBeChecked();
    await expectAccessible(page);
  });

  await test.step('a number is typed, and a tie is told in neutral words', async () => {
    await number(page, 'Mot').fill('20');
    await page.keyboard.press('Tab');
    await expect(page.getByText(nb.support.unsettledBy.tie)).toBeVisible();
    await page.getByRole('button', { name: nb.support.undo }).click();
    await expect(number(page, 'Mot')).toHaveValue('10');
  });

  await test.step('the minority may have its remark', async () => {
    await page.getByLabel(nb.support.minority).fill('Mindretallet vil vente til høsten.');
    await page.keyboard.press('Tab');
  });

  await test.step('politicians and administration apart, without a hand lost', async () => {
    await page.getByRole('switch', { name: nb.support.byKind }).click();
    const { administrators, politicians } = nb.support.kinds;
    await expect(number(page, nb.support.ofKind('For', politicians))).toHaveValue('20');
    await tap(page, nb.support.more(nb.support.ofKind('For', administrators)), 4);
    await expect(page.getByText(nb.support.counted(34, 34))).toBeVisible();
    await expect(row(page, 5)).toContainText(t.decide.point.hands(24, 10, 0));
  });

  await test.step('the next point by keyboard, all in one tap', async () => {
    await tabTo(page, page.getByRole('button', { name: nb.support.next }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article', { name: nb.support.place(6, 6) })).toBeFocused();
    await tabTo(page, page.getByRole('button', { name: nb.support.unanimous }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('radio', { name: supports.unanimous })).toBeChecked();
    await expect(page.getByText(nb.support.notCounted)).toBeVisible();
    await expect(page.getByRole('link', { name: nb.support.toForward })).toBeVisible();
  });

  await test.step('it is all there after a reload', async () => {
    await page.reload();
    await expect(row(page, 5)).toContainText(`${supports.majority}${t.decide.point.hands(24, 10, 0)}`);
    await page.goto(`${workshop}/decide/proposals`);
    await expect(page.getByText('Mindretallet vil vente til høsten.')).toBeVisible();
  });
});

test('the way forward is written, and taken to the calendar', async ({ page, context }) => {
  await page.clock.setFixedTime(new Date('2027-03-11T19:00:00+01:00'));
  await installedApp(page);
  const workshop = await openExample(page);
  await goOffline(context);
  await page.goto(`${workshop}/decide/forward`);
  const what = 'Bestille lys til snarveien';

  await test.step('a point that loses its action is told, and gets a new one by keyboard', async () => {
    await page.getByRole('link', { name: nb.action.edit('Utrede modell for innbyggerbudsjett') }).click();
    await page.getByRole('button', { name: nb.action.remove }).click();
    await page.getByRole('link', { name: nb.action.edit('Skrive orienteringssak') }).click();
    await page.getByRole('checkbox', { name: nb.proposal.point(5, null) }).click();
    await page.getByRole('link', { name: t.common.close }).click();
    await expect(page.getByRole('heading', { name: nb.action.missing(1) })).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: nb.action.addFor('punkt 5') }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(nb.action.what)).toBeFocused();
    await page.keyboard.type(what);
    await expect(page.getByLabel(t.decide.point.responsible, { exact: true })).toHaveValue('Økonomisjef');
    await expect(page.getByLabel(t.decide.point.deadline, { exact: true })).toHaveValue('2027-09-09');
    await page.getByLabel(t.decide.point.deadline, { exact: true }).fill('2027-03-09');
    await page.getByLabel(t.decide.all.meetingDate, { exact: true }).fill('2027-04-21');
    await expectAccessible(page);
    await page.getByRole('link', { name: t.common.close }).click();
    await expect(page.getByRole('link', { name: nb.action.edit(what) })).toBeFocused();
    await expect(page.getByText(nb.action.allServed)).toBeVisible();
  });

  await test.step('what is overdue says so in words; the list is read by deadline', async () => {
    await expect(page.getByText(nb.action.lateCount(1))).toBeVisible();
    await page.getByLabel(nb.action.arrange).selectOption(nb.action.arrangements.deadline);
    const list = page.getByRole('list', { name: nb.action.list });
    await expect(list.locator('> li').first()).toContainText(`${what}${nb.action.late(2)}`);
    await expectAccessible(page);
  });

  await test.step('deadlines and meetings go to a calendar', async () => {
    const saved = await fileSavedBy(page, () =>
      page.getByRole('button', { name: nb.action.calendarFile }).click(),
    );
    expect(saved.name).toMatch(/_veien-videre_.*\.ics$/);
    const events = [...eventsIn(readFileSync(saved.path, 'utf8')).values()];
    expect(events).toHaveLength(16);
    const event = events.find(({ summary }) => summary === nb.calendar.deadline(what));
    expect(event?.startDate.toString()).toBe('2027-03-09');
  });
});

function number(page: Page, what: string): Locator {
  return page.getByRole('textbox', { name: nb.support.number(what), exact: true });
}

function row(page: Page, point: number): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('link', { name: nb.support.open(point) }) });
}

/** Quicker than the screen can follow. */
async function tap(page: Page, name: string, times: number): Promise<void> {
  await page.getByRole('button', { name, exact: true }).evaluate((button: HTMLElement, taps) => {
    for (let done = 0; done < taps; done += 1) button.click();
  }, times);
}
