import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import ICAL from 'ical.js';
import { timeline as nb } from '../../src/i18n/nb/timeline.ts';
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  goOffline,
  installedApp,
  test,
} from '../kit/browser.ts';
import { fileSavedBy } from '../kit/saved-file.ts';
import { texts } from '../kit/texts.ts';
import { firstStart, openExample } from './example-steps.ts';

// From eight weeks before the day to the follow-up after it, without a network.

const t = texts.nb;
const invitation = 'Send invitasjon til politikere og administrasjon.';
const papers = 'Send saksframleggene til alle deltakerne.';
/** Monday of the week in which two of the template's deadlines for 11 March fall. */
const mondayMorning = new Date('2027-02-22T08:00:00Z');

test('a facilitator follows the timeline: ticks off, moves the workshop, adds a task, takes it to the calendar', async ({
  page,
  context,
}) => {
  await page.clock.setFixedTime(mondayMorning);
  await installedApp(page);
  await newWorkshop(page, '2027-03-11');
  await goOffline(context);
  await page.getByRole('link', { name: t.plan.nav.timeline, exact: true }).click();

  await test.step('what is late and what comes this week says so in words', async () => {
    await expect(page.getByRole('heading', { level: 1, name: t.plan.nav.timeline })).toBeVisible();
    await expect(total(page)).toHaveText(`${nb.count(0, 11)}${nb.lateCount(3)}${nb.weekCount(2)}`);
    await expect(row(page, invitation)).toContainText(nb.late(28));
    await expect(row(page, invitation)).toContainText('mandag 25. januar 2027');
    await expect(row(page, /^Avklar møtestatus/)).toContainText(nb.dueThisWeek);
    await expectAccessible(page);
  });

  await test.step('a task is ticked off with the keyboard', async () => {
    const tick = page.getByRole('checkbox', { name: invitation });
    await tick.focus();
    await page.keyboard.press('Space');
    await expect(tick).toBeChecked();
    await expect(tick).toBeFocused();
    await expect(total(page)).toHaveText(`${nb.count(1, 11)}${nb.lateCount(2)}${nb.weekCount(2)}`);
  });

  await test.step('the workshop moves to just after Easter: what is not done moves along', async () => {
    await page.getByRole('link', { name: t.plan.nav.about, exact: true }).click();
    await page.getByLabel(t.plan.about.date, { exact: true }).fill('2027-04-05');
    await page.getByRole('link', { name: t.plan.nav.timeline, exact: true }).click();
    await expect(row(page, papers)).toContainText('onsdag 24. mars 2027');
    await expect(row(page, papers)).toContainText(nb.moved('mandag 29. mars 2027', nb.daysOff.easterMonday));
    await expect(row(page, invitation)).toContainText('mandag 25. januar 2027');
    await expect(row(page, invitation)).toContainText(nb.done);
  });

  await test.step('a task of one’s own, with the keyboard alone', async () => {
    await page.getByRole('button', { name: nb.add }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: nb.task })).toBeFocused();
    await page.keyboard.type('Bestill kaffe; te, og kake');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('textbox', { name: nb.responsible })).toBeFocused();
    await page.keyboard.type('Servicekontoret');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel(nb.dayCount)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('3');
    await page.keyboard.press('Tab');
    await expect(page.getByLabel(nb.date)).toHaveValue('2027-04-02');
    await expectAccessible(page);
    await page.getByRole('link', { name: t.common.close }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: nb.editTask('Bestill kaffe; te, og kake') })).toBeFocused();
    await expect(row(page, /^Bestill kaffe/)).toContainText('fredag 2. april 2027');
    await expect(row(page, /^Bestill kaffe/)).toContainText('Servicekontoret');
  });

  await test.step('or by a date', async () => {
    await page.getByRole('link', { name: nb.editTask('Bestill kaffe; te, og kake') }).click();
    await page.getByLabel(nb.date).fill('2027-03-19');
    await expect(row(page, /^Bestill kaffe/)).toContainText('fredag 19. mars 2027');
    await expect(page.getByLabel(nb.dayCount)).toHaveValue('17');
  });

  await test.step('deleted, and taken back', async () => {
    await page.getByRole('button', { name: nb.remove }).click();
    await expect(page.getByRole('checkbox', { name: /^Bestill kaffe/ })).toHaveCount(0);
    await page.getByRole('button', { name: t.common.undo }).click();
    await expect(page.getByRole('checkbox', { name: /^Bestill kaffe/ })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('checkbox', { name: invitation })).toBeChecked();
    await expect(row(page, /^Bestill kaffe/)).toContainText('fredag 19. mars 2027');
  });

  await test.step('the calendar file is read by another program, and a second one brings it up to date', async () => {
    const first = await calendarFrom(page);
    expect(first.events).toHaveLength(13);
    expect(first.starts(/^Bestill kaffe/)).toBe('2027-03-19');
    expect(first.starts(papers)).toBe('2027-03-24');
    expect(first.starts(invitation)).toBe('2027-01-25');
    expect(first.events[0]?.startDate.toString()).toBe('2027-04-05');
    const again = await calendarFrom(page);
    expect(again.text).toBe(first.text);

    await page.clock.setFixedTime(new Date(mondayMorning.getTime() + 60_000));
    await page.getByRole('checkbox', { name: papers }).click();
    await expect(row(page, papers)).toContainText(nb.done);
    const after = await calendarFrom(page);
    expect(after.events.map(({ uid }) => uid)).toEqual(first.events.map(({ uid }) => uid));
    expect(after.find(papers)?.sequence).toBeGreaterThan(first.find(papers)?.sequence ?? 0);
  });
});

test('on paper the timeline is a list of every task and its deadline', { tag: '@chromium' }, async ({
  page,
}) => {
  await page.clock.setFixedTime(mondayMorning);
  await installedApp(page);
  await newWorkshop(page, '2027-03-11');
  await page.getByRole('link', { name: t.plan.nav.timeline, exact: true }).click();
  await expect(page.getByRole('checkbox')).toHaveCount(11);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(12);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('row', { name: papers })).toContainText('2027');
});

test('without a date the timeline says what is missing, and leads to where it is set', async ({ page }) => {
  await page.goto('/');
  await newWorkshop(page, null);
  await page.getByRole('link', { name: t.plan.nav.timeline, exact: true }).click();
  await expect(page.getByText(nb.noDate)).toBeVisible();
  await expect(row(page, papers)).toContainText(nb.daysBefore(7));
  await expect(page.getByRole('button', { name: nb.calendarFile })).toHaveCount(0);
  await expectAccessible(page);
  await page.getByRole('link', { name: nb.setDate }).click();
  await page.getByLabel(t.plan.about.date, { exact: true }).fill('2027-03-11');
  await page.getByRole('link', { name: t.plan.nav.timeline, exact: true }).click();
  await expect(row(page, papers)).toContainText('torsdag 4. mars 2027');
  await expect(page.getByRole('button', { name: nb.calendarFile })).toBeVisible();
});

test('a group’s tablet reads the timeline, and changes nothing in it', async ({ page }) => {
  await page.goto('/');
  await openExample(page);
  await page.getByRole('combobox', { name: t.plan.about.roleLabel }).selectOption('Gruppe 3');
  await page.getByRole('link', { name: t.plan.nav.timeline, exact: true }).click();
  await expect(page.getByRole('button', { name: nb.add })).toHaveCount(0);
  const first = page.getByRole('checkbox').first();
  await first.click();
  await expect(first).not.toBeChecked();
  await expect(page.getByRole('link', { name: /^Endre/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: nb.calendarFile })).toBeVisible();
  await expectAccessible(page);
});

test('the timeline on a phone in portrait', async ({ page }) => {
  await page.clock.setFixedTime(mondayMorning);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('button', { name: t.home.welcome.start }).click();
  await page.getByRole('button', { name: t.home.newWorkshop }).click();
  await page.getByLabel(t.home.create.date).fill('2027-03-11');
  await page.getByRole('button', { name: t.home.create.submit }).click();
  await page.getByRole('link', { name: t.plan.nav.timeline, exact: true }).click();
  await expect(page.getByText(nb.lateCount(3))).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('checkbox').first().click();
  await expect(page.getByText(nb.count(1, 11))).toBeVisible();
  await page
    .getByRole('link', { name: nb.editTask('') })
    .nth(1)
    .click();
  await expect(page.getByRole('article')).toBeFocused();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: nb.backToTasks }).click();
  await expect(page.getByRole('link', { name: nb.editTask('') }).nth(1)).toBeFocused();
});

async function newWorkshop(page: Page, date: string | null): Promise<void> {
  await firstStart(page, 'Fasilitator');
  await page.getByRole('button', { name: t.home.newWorkshop }).click();
  if (date) await page.getByLabel(t.home.create.date).fill(date);
  await page.getByRole('button', { name: t.home.create.submit }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.plan.about.title })).toBeVisible();
}

function row(page: Page, title: string | RegExp): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name: title }) });
}

function total(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /av \d+ gjort/ });
}

/** Saves the calendar file and reads it with a parser that others made. */
async function calendarFrom(page: Page) {
  const saved = await fileSavedBy(page, () => page.getByRole('button', { name: nb.calendarFile }).click());
  expect(saved.name).toMatch(/_tidslinje_.*\.ics$/);
  const text = readFileSync(saved.path, 'utf8');
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  const find = (title: string | RegExp) =>
    events.find(({ summary }) => (typeof title === 'string' ? summary === title : title.test(summary)));
  return { text, events, find, starts: (title: string | RegExp) => find(title)?.startDate.toString() };
}
