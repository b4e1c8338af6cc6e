import { readFileSync } from 'node:fs';
import { chromium, type Locator, type Page } from '@playwright/test';
import encodeQR from 'qr';
import { clock as nb } from '../../src/i18n/nb/clock.ts';
import {
  expect,
  expectAccessible,
  expectNoForeignRequests,
  goOffline,
  installedApp,
  test,
  watch,
} from '../kit/browser.ts';
import { chromiumArguments } from '../kit/chromium.ts';
import { type DrawnCode, filmOf } from '../kit/fake-camera.ts';
import { tabTo } from '../kit/keyboard.ts';
import { fileSavedBy } from '../kit/saved-file.ts';
import { texts } from '../kit/texts.ts';
import { openExample } from './example-steps.ts';
import { openPlanAs, saveOfferedFile } from './group-steps.ts';

// The day itself: the facilitator's clock, the screen in the room, and a group's tablet with a clock of its own. No network.

const t = texts.nb;
const { clock: words } = t.run;
/** The example is announced for 11 March 2027 at 16.00. */
const four = new Date('2027-03-11T16:00:00+01:00');

test('a whole day with three windows: facilitator, screen and a group with a wrong clock', async ({
  page: first,
  context,
  freshProfile,
}) => {
  test.setTimeout(300_000);
  let hub = first;
  await context.clock.install({ time: four });
  await installedApp(hub);
  const hubUrl = await openExample(hub);
  await goOffline(context);
  await hub.goto(`${hubUrl}/plan/share`);
  const plan = await saveOfferedFile(hub);

  const screen = await test.step('the clock is started, and the screen in the room follows', async () => {
    await hub.goto(`${hubUrl}/run`);
    await hub.getByRole('button', { name: words.start }).click();
    await expect(card(hub)).toContainText(words.onTime);
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      hub.getByRole('button', { name: nb.screen.open }).click(),
    ]);
    await expect(opened.getByRole('heading', { level: 1 })).toHaveText(/^Velkommen/);
    await expect(time(opened)).toHaveText(/^(10:00|9:\d\d)$/);
    return opened;
  });

  await test.step('reloaded, killed and opened again, it has gone on', async () => {
    await context.clock.fastForward('04:00');
    await hub.reload();
    await expect(time(hub)).toHaveText(/^(6:00|5:\d\d)$/);
    await hub.close();
    await context.clock.fastForward('08:00');
    hub = await context.newPage();
    await hub.goto(`${hubUrl}/run`);
    await expect(card(hub)).toContainText(words.warnings.over);
    await expect(screen.getByText(nb.screen.over(t.common.minutes(2)))).toBeVisible();
  });

  await test.step('on, taken back, on again; a pause; one minute more, five times', async () => {
    await hub.getByRole('button', { name: words.next }).click();
    await expect(screen.getByRole('heading', { level: 1 })).toHaveText(/^Trinn 1/);
    await hub.getByRole('button', { name: t.common.undo }).click();
    await expect(screen.getByRole('heading', { level: 1 })).toHaveText(/^Velkommen/);
    await expect(hub.getByRole('heading', { name: nb.log.title })).toHaveCount(0);
    await hub.getByRole('button', { name: words.next }).click();
    await expect(screen.getByRole('heading', { level: 1 })).toHaveText(/^Trinn 1/);
    await hub.getByRole('button', { name: words.pause, exact: true }).click();
    await expect(screen.getByText(nb.screen.paused)).toBeVisible();
    await context.clock.fastForward('02:00');
    await hub.getByRole('button', { name: words.resume }).click();
    await expect(card(hub)).toContainText(behind(4));
    // Quicker than the screen can follow: each tap counts.
    await hub.getByRole('button', { name: words.plusOne }).evaluate((button: HTMLElement) => {
      for (let taps = 0; taps < 5; taps += 1) button.click();
    });
    await expect(card(hub)).toContainText(behind(9));
    await expect(time(screen)).toHaveText(/^1[45]:\d\d$/);
  });

  await test.step('the app suggests where to save time; the facilitator takes some of it', async () => {
    await hub.getByRole('button', { name: nb.save.open }).click();
    const choices = card(hub).getByRole('checkbox');
    const all = await choices.count();
    expect(all).toBeGreaterThan(1);
    await expect(card(hub).getByText(/^Trinn 4, Gruppe/)).toHaveCount(0);
    await card(hub).locator('label').first().click();
    await expect(choices.first()).not.toBeChecked();
    await expectAccessible(hub);
    await hub.getByRole('button', { name: nb.save.take }).click();
    await expect(card(hub)).toContainText(/I dag er programmet kortet ned/);
    await expect(card(hub)).not.toContainText(behind(9));
    await hub.getByRole('button', { name: t.common.undo }).last().click();
    await expect(card(hub)).toContainText(behind(9));
  });

  await test.step('one question at a time on the screen, and black from either side', async () => {
    await hub.getByLabel(nb.screen.question).selectOption({ index: 2 });
    await expect(screen.getByText(nb.screen.of(2, 3))).toBeVisible();
    await hub.getByRole('button', { name: nb.screen.black }).click();
    await expect(screen.getByRole('heading', { name: nb.screen.isBlack })).toBeAttached();
    await expect(screen.getByText(nb.screen.of(2, 3))).toHaveCount(0);
    await screen.bringToFront();
    const controls = screen.getByRole('group', { name: nb.screen.controls });
    const show = screen.getByRole('button', { name: nb.screen.notBlack });
    await expect(controls).toHaveCSS('opacity', '0');
    await show.dispatchEvent('pointerdown');
    await show.dispatchEvent('click', { detail: 1 });
    await expect(controls).toHaveCSS('opacity', '1');
    await expect(screen.getByRole('heading', { name: nb.screen.isBlack })).toBeAttached();
    await expectAccessible(screen);
    await screen.mouse.move(300, 200);
    await expect(controls).toHaveCSS('opacity', '1');
    await show.click();
    await expect(screen.getByText(nb.screen.of(2, 3))).toBeVisible();
    await screen.keyboard.press('b');
    await expect(screen.getByRole('heading', { name: nb.screen.isBlack })).toBeAttached();
    await screen.keyboard.press('b');
    await expect(screen.getByText(nb.screen.of(2, 3))).toBeVisible();
    await expect(hub.getByRole('button', { name: nb.screen.black })).toBeVisible();
    await screen.reload();
    await expect(screen.getByText(nb.screen.of(2, 3))).toBeVisible();
  });

  await test.step('a group sets its own clock by hand; that its tablet is years wrong does not matter', async () => {
    const group = await freshProfile();
    await group.clock.install({ time: new Date('2019-01-01T03:00:00+01:00') });
    const groupUrl = await openPlanAs(group, 'Gruppe 3', plan.path);
    await group.goto(`${groupUrl}/run`);
    await group.getByRole('link', { name: nb.own.set }).click();
    await group.getByLabel(nb.join.phase).selectOption({ label: 'Trinn 1, Gruppediskusjon' });
    await group.getByLabel(nb.join.minutes).fill('åtte');
    await group.getByRole('button', { name: nb.join.start }).click();
    await expect(group.getByText(nb.join.badMinutes)).toBeVisible();
    await group.getByLabel(nb.join.minutes).fill('8');
    await group.getByRole('button', { name: nb.join.start }).click();
    await expect(group.getByText(nb.own.isOwn)).toBeVisible();
    await group.clock.fastForward('03:30');
    await expect(time(group)).toHaveText(/^4:[0-3]\d$/);
    await expectAccessible(group);
    await group.goto(`${groupUrl}/run/gruppe-3/step/trinn-1`);
    await expect(group.getByRole('region', { name: words.title })).toContainText(words.warnings.five);
    await expectAccessible(group);
  });

  await test.step('through the rest of the day, and the times are in the log and in the result file', async () => {
    const next = hub.getByRole('button', { name: words.next });
    for (let phase = 0; (await next.count()) > 0 && phase < 30; phase += 1) {
      const before = await card(hub).getByRole('heading').innerText();
      await context.clock.fastForward('05:00');
      const where = await here(hub);
      await next.click();
      await expect.poll(() => here(hub), { message: before }).not.toBe(where);
    }
    await expect(card(hub)).toContainText(words.lastPhase);
    await test.step('somebody sets the device back by an hour: it is told, and the clock goes on as before', async () => {
      const left = await time(hub).innerText();
      await context.clock.setSystemTime((await hub.evaluate(() => Date.now())) - 3_600_000);
      await expect(hub.getByText(nb.jump.back(t.common.minutes(60)))).toBeVisible();
      await hub.getByRole('button', { name: nb.jump.correct }).click();
      await expect(hub.getByText(nb.said.corrected)).toBeVisible();
      await expect(time(hub)).toHaveText(
        new RegExp(`^${Number.parseInt(left, 10)}:|^${Number.parseInt(left, 10) - 1}:`),
      );
    });
    await context.clock.fastForward('20:00');
    await hub.goto(`${hubUrl}/hand-over`);
    await expect(hub.getByText(t.exchange.handOver.clockRuns.text)).toBeVisible();
    await hub.getByRole('link', { name: t.exchange.handOver.clockRuns.toClock }).click();
    await context.clock.fastForward('14:00:00');
    await hub.getByRole('button', { name: words.stop }).click();
    await expect(card(hub)).toContainText(words.notStarted);
    await expect(hub.getByText(/mer enn en time over tiden, og er skrevet opp til/)).toBeVisible();
    const log = hub.getByRole('table', { name: nb.log.title });
    const welcome = log.getByRole('row', { name: /^Velkommen/ });
    await expect(welcome).toContainText(/10 min1[23] min\+[23] min/);
    await welcome.getByRole('button', { name: nb.log.remove }).click();
    await expect(welcome).toHaveCount(0);
    await hub.getByRole('button', { name: t.common.undo }).last().click();
    await expect(welcome).toHaveCount(1);
    await expectAccessible(hub);
    await hub.goto(`${hubUrl}/hand-over`);
    await expect(hub.getByRole('heading', { level: 1 })).toHaveText(t.exchange.handOver.title);
    await expect(hub.getByText(t.exchange.handOver.clockRuns.text)).toHaveCount(0);
    const offer = hub.getByRole('listitem').filter({ hasText: t.exchange.handOver.result.title });
    const saved = await fileSavedBy(hub, () =>
      offer.getByRole('button', { name: t.exchange.offer.save }).click(),
    );
    const { trinn } = JSON.parse(readFileSync(saved.path, 'utf8'));
    expect(trinn[1].gjennomfoering[0]).toMatchObject({ planlagtMinutter: 10, pauseMinutter: 0 });
    expect(Math.floor(trinn[1].gjennomfoering[0].bruktMinutter)).toBe(12);
  });
});

test('a group reads the clock off the facilitator’s screen with its camera', { tag: '@chromium' }, async ({
  page: hub,
  context,
  baseURL,
}) => {
  await context.clock.install({ time: four.getTime() - 7 * 24 * 3_600_000 });
  await installedApp(hub);
  const hubUrl = await openExample(hub);
  await hub.goto(`${hubUrl}/plan/share`);
  const plan = await saveOfferedFile(hub);
  await hub.goto(`${hubUrl}/run`);
  await hub.getByRole('button', { name: words.start }).click();
  await context.clock.fastForward('02:30');
  await hub.getByRole('button', { name: nb.screen.code }).click();
  const code = await drawnCode(hub);

  await test.step('a week before the day it is a rehearsal, and can be thrown away as if it had not been', async () => {
    await expect(card(hub)).toContainText(nb.rehearsal);
    await hub.getByRole('button', { name: words.next }).click();
    const log = hub.getByRole('heading', { name: nb.log.rehearsalTitle });
    await expect(log).toBeVisible();
    await card(hub).getByRole('button', { name: nb.log.count }).click();
    await expect(hub.getByRole('heading', { name: nb.log.title })).toBeVisible();
    await expect(log).toHaveCount(0);
    await expect(card(hub)).not.toContainText(nb.rehearsal);
    await hub.getByRole('button', { name: t.common.undo }).last().click();
    await expect(log).toBeVisible();
    await expect(card(hub)).toContainText(nb.rehearsal);
    await hub.getByRole('button', { name: nb.reset }).click();
    await expect(log).toHaveCount(0);
    await expect(card(hub)).toContainText(words.notStarted);
    await hub.getByRole('button', { name: t.common.undo }).last().click();
    await expect(log).toBeVisible();
  });

  await test.step('without a camera, or without leave to use it, that is said in words', async () => {
    await hub.goto(`${hubUrl}/run/clock`);
    await hub.getByRole('button', { name: nb.join.camera }).click();
    await expect(hub.getByRole('alert')).toContainText('Still klokka uten kamera', { ignoreCase: true });
  });

  // The first thing before the camera is no clock at all.
  const other = rowsOf(encodeQR('https://example.org/', 'raw', { border: 4 }));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      ...chromiumArguments(),
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      `--use-file-for-fake-video-capture=${filmOf([other, code], 15)}`,
    ],
  });
  const tablet = await browser.newContext({
    baseURL: baseURL ?? '',
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
  });
  watch(tablet);
  const group = await tablet.newPage();
  const groupUrl = await openPlanAs(group, 'Gruppe 2', plan.path);
  await group.goto(`${groupUrl}/run/clock`);
  await group.getByRole('button', { name: nb.join.camera }).click();
  await expect(group.getByText(nb.join.problems.notClock)).toBeVisible();
  await expect(group.getByText(nb.own.isOwn)).toBeVisible();
  await expect(time(group)).toHaveText(/^7:[0-3]\d$/);
  await expect(group.getByRole('region', { name: nb.own.title })).toContainText(
    /etter koden fra fasilitatoren/,
  );
  expectNoForeignRequests(tablet);
  await browser.close();
});

test('the clock with the keyboard alone', async ({ page, context }) => {
  await context.clock.install({ time: four.getTime() - 60_000 });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('button', { name: t.home.welcome.start }).click();
  await page.getByRole('button', { name: t.home.tryExample }).click();
  await page.waitForURL(/\/w\/[^/]+\/plan/);
  const url = page.url().replace(/\/plan.*$/, '');
  await page.goto(`${url}/run`);
  // A minute passes before the clock is started: not for one frame is that taken for a clock that was set back.
  await expect(page.getByRole('button', { name: words.start })).toBeVisible();
  await context.clock.fastForward('01:00');
  await page.evaluate((alarm) => {
    new MutationObserver((changes) => {
      const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
      if (added.some((node) => node.textContent?.includes(alarm))) document.body.dataset.alarmed = alarm;
    }).observe(document.body, { childList: true, subtree: true });
  }, nb.jump.title);
  await press(page, page.getByRole('button', { name: words.start }));
  await expect(page.getByText(words.onTime)).toBeVisible();
  await expect(page.locator('body')).not.toHaveAttribute('data-alarmed');
  await context.clock.fastForward('22:00');
  await press(page, page.getByRole('button', { name: nb.save.open }));
  await expect(page.getByRole('group', { name: nb.save.title })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const least = page.getByRole('group', { name: nb.save.title }).getByRole('checkbox').first();
  await press(page, least, 'Space');
  await expect(least).not.toBeChecked();
  await press(page, page.getByRole('button', { name: nb.save.take }));
  await expect(page.getByRole('button', { name: nb.save.asPlanned })).toBeVisible();
  await press(page, page.getByRole('switch', { name: nb.sound }), 'Space');
  await expect(page.getByText(nb.soundText)).toBeVisible();
  await press(page, page.getByRole('button', { name: words.next }), 'Enter', 'Shift+Tab');
  await expect(page.getByRole('table', { name: nb.log.title })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await press(page, page.getByRole('link', { name: nb.screen.here }));
  await expect(page.getByRole('main', { name: nb.screen.name })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('k');
  await expect(page.getByRole('img', { name: nb.screen.joinWith })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('.');
  await expect(page.getByRole('heading', { name: nb.screen.isBlack })).toBeAttached();
  await expectAccessible(page);
  await press(page, page.getByRole('button', { name: nb.screen.notBlack }));
  await press(page, page.getByRole('button', { name: nb.screen.leave }));
  await expect(page.getByRole('button', { name: words.next })).toBeVisible();

  await page.goto(`${url}/run/clock`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nb.join.title);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await press(page, page.getByRole('button', { name: nb.join.start }));
  await expect(page.getByText(nb.own.noLog)).toBeVisible();
  await press(page, page.getByRole('button', { name: t.common.undo }));
  await expect(page.getByText(nb.own.noLog)).toHaveCount(0);
  await page.goto(`${url}/run/clock`);
  await press(page, page.getByRole('button', { name: nb.join.start }));
  await press(page, page.getByRole('button', { name: nb.own.adopt }));
  await expect(page.getByText(nb.own.adopted)).toBeVisible();
  await expect(page.getByText(nb.own.noLog)).toHaveCount(0);

  // The room's screen without a clock of its own: set from there, it is the screen again, never the list of who is here.
  await press(page, page.getByRole('button', { name: words.stop }));
  await press(page, page.getByRole('link', { name: nb.screen.here }));
  await press(page, page.getByRole('link', { name: nb.own.setElsewhere }));
  await press(page, page.getByRole('button', { name: nb.join.start }));
  await expect(page.getByRole('main', { name: nb.screen.name })).toBeVisible();
  await expect(time(page)).toBeVisible();
});

function card(page: Page): Locator {
  return page.getByRole('region', { name: words.title, exact: true });
}

/** The seconds that the test itself takes are part of the day. */
function behind(minutes: number): RegExp {
  const said = [minutes, minutes + 1].map((n) => words.behind(t.common.minutes(n)));
  return new RegExp(said.join('|').replaceAll('\u00a0', ' '));
}

function time(page: Page): Locator {
  return page.getByRole('timer');
}

/** Step and phase, as the facilitator's card has them. */
async function here(page: Page): Promise<string> {
  return `${await card(page).getByRole('heading').first().innerText()} ${await card(page).locator('p').first().innerText()}`;
}

async function drawnCode(page: Page): Promise<DrawnCode> {
  const picture = page.getByRole('img', { name: nb.screen.joinWith });
  await expect(picture.locator('path')).toHaveCount(1);
  return picture.evaluate((svg) => ({
    size: Number(svg.getAttribute('viewBox')?.split(' ')[2]),
    path: svg.querySelector('path')?.getAttribute('d') ?? '',
  }));
}

function rowsOf(rows: readonly (readonly boolean[])[]): DrawnCode {
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size: rows.length, path: dark.join('') };
}

async function press(
  page: Page,
  target: Locator,
  key = 'Enter',
  way: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await tabTo(page, target, way);
  await page.keyboard.press(key);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(width, 'pixels wider than the screen').toBeLessThanOrEqual(0);
}
