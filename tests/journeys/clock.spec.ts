import { chromium } from '@playwright/test';
import encodeQR from 'qr';
import { clock as nb } from '../../src/i18n/nb/clock.ts';
import {
  expect,
  expectAccessible,
  expectNoForeignRequests,
  expectNoSidewaysScroll,
  installedApp,
  test,
  watch,
} from '../kit/browser.ts';
import { chromiumArguments } from '../kit/chromium.ts';
import { filmOf } from '../kit/fake-camera.ts';
import { tabTo } from '../kit/keyboard.ts';
import { texts } from '../kit/texts.ts';
import { card, drawnCode, four, press, rowsOf, time } from './clock-steps.ts';
import { openExample } from './example-steps.ts';
import { becomeGroup, openPlanAsScreen, saveOfferedFile } from './group-steps.ts';

// One device's clock: read off another with the camera, and steered with the keyboard alone.

const t = texts.nb;
const { clock: words } = t.run;

test('a screen with a device of its own reads the clock with its camera, and so does a group', {
  tag: '@chromium',
}, async ({ page: hub, context, baseURL }) => {
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
  const url = await openPlanAsScreen(group, plan.path);
  const screen = group.getByRole('main', { name: nb.screen.name });
  await expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(group);
  await group.getByRole('link', { name: nb.own.setElsewhere }).click();
  await group.getByRole('button', { name: nb.join.camera }).click();
  await expect(group.getByText(nb.join.problems.notClock)).toBeVisible();
  await expect(screen).toBeVisible();
  await expect(time(group)).toHaveText(/^7:[0-3]\d$/);
  await expect(group.getByRole('link', { name: nb.own.setAgain })).toBeVisible();

  await becomeGroup(group, 'Gruppe 2');
  await group.goto(`${url}/run`);
  await expect(group.getByText(nb.own.isOwn)).toBeVisible();
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
  const log = page.getByRole('table', { name: nb.log.title });
  await expect(log).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  // A time that was noted wrong is put right, and what cannot have been is refused in words.
  const welcome = log.getByRole('row', { name: /^Velkommen/ });
  await expect(welcome).toContainText(/10\smin2[23]\smin/);
  await press(page, welcome.getByRole('button', { name: nb.log.edit.open }));
  const dialog = page.getByRole('dialog');
  const ended = dialog.getByLabel(nb.log.edit.fields.end.label);
  for (const [typed, problem] of [
    ['15:50', nb.log.edit.problems.endsBeforeItBegins],
    ['18:00', nb.log.edit.problems.notYet],
  ] as const) {
    await tabTo(page, ended);
    await ended.fill(typed);
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(problem)).toBeVisible();
    await expect(ended).toBeFocused();
  }
  await expectAccessible(page);
  await ended.fill('16:15');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(welcome).toContainText(/10\smin1[45]\smin/);
  await press(page, page.getByRole('button', { name: t.common.undo }).last());
  await expect(welcome).toContainText(/10\smin2[23]\smin/);

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
  await press(page, page.getByRole('button', { name: t.common.undo }), 'Enter', 'Shift+Tab');
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
