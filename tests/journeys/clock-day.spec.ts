import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { clock as nb } from '../../src/i18n/nb/clock.ts';
import { expect, expectAccessible, goOffline, installedApp, test } from '../kit/browser.ts';
import { fileSavedBy } from '../kit/saved-file.ts';
import { texts } from '../kit/texts.ts';
import { behind, card, four, here, time } from './clock-steps.ts';
import { openExample } from './example-steps.ts';
import { openPlanAs, saveOfferedFile } from './group-steps.ts';

// The day itself: the facilitator's clock, the screen in the room, and a group's tablet with a clock of its own. No network.

const t = texts.nb;
const { clock: words } = t.run;

test('a whole day with three windows: facilitator, screen and a group with a wrong clock', async ({
  page: first,
  context,
  freshProfile,
}) => {
  test.setTimeout(300_000);
  let hub = first;
  // Whatever the machine is busy with before, the clock is started on the stroke of four.
  await context.clock.install({ time: four.getTime() - 10 * 60_000 });
  await installedApp(hub);
  const hubUrl = await openExample(hub);
  await goOffline(context);
  await hub.goto(`${hubUrl}/plan/share`);
  const plan = await saveOfferedFile(hub);

  const screen = await test.step('the clock is started, and the screen in the room follows', async () => {
    await hub.goto(`${hubUrl}/run`);
    const start = hub.getByRole('button', { name: words.start });
    await expect(start).toBeVisible();
    await context.clock.pauseAt(four);
    await context.clock.resume();
    await start.click();
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
    await hub.getByRole('button', { name: words.pause, exact: true }).click();
    await expect(screen.getByText(nb.screen.paused)).toBeVisible();
    await expect(time(screen)).toHaveText(nb.screen.over(t.common.minutes(2)));
    await hub.getByRole('button', { name: words.resume }).click();
  });

  await test.step('on, taken back, on again; a pause; one minute more, five times', async () => {
    await hub.getByRole('button', { name: words.next }).click();
    await expect(screen.getByRole('heading', { level: 1 })).toHaveText(/^Trinn 1/);
    await hub.getByRole('button', { name: t.common.undo }).click();
    await expect(screen.getByRole('heading', { level: 1 })).toHaveText(/^Velkommen/);
    await expect(hub.getByRole('table', { name: nb.log.title })).toHaveCount(0);
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

  await test.step('from an old projector to a large one, and on a tablet on its end: all of it is in sight', async () => {
    const usual = screen.viewportSize();
    for (const [width, height] of [
      [1024, 768],
      [3840, 2160],
      [768, 1024],
    ] as const) {
      await screen.setViewportSize({ width, height });
      const heading = screen.getByRole('heading', { level: 1 });
      const next = screen.getByText(/^Deretter/);
      const questions = await screen.getByRole('listitem').all();
      expect(questions).toHaveLength(3);
      for (const part of [heading, ...questions, time(screen), next])
        await expect(part, `${width} wide`).toBeInViewport({ ratio: 1 });
      const buttons = await screen.getByRole('group', { name: nb.screen.controls }).boundingBox();
      for (const part of [time(screen), next])
        expect(await bottomOf(part), `${width} wide`).toBeLessThanOrEqual(buttons?.y ?? 0);
    }
    if (usual) await screen.setViewportSize(usual);
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
    await expect(welcome).toContainText(/10\smin1[23]\smin\+[23]\smin/);
    await welcome.getByRole('button', { name: nb.log.remove }).click();
    await expect(welcome).toHaveCount(0);
    await hub.getByRole('button', { name: t.common.undo }).last().click();
    await expect(welcome).toHaveCount(1);
    await test.step('a time that was deleted is added again: what the clock knows of it stands there', async () => {
      await welcome.getByRole('button', { name: nb.log.remove }).click();
      await expect(welcome).toHaveCount(0);
      await hub.getByRole('button', { name: nb.log.add.open }).click();
      const dialog = hub.getByRole('dialog', { name: nb.log.add.title });
      const { start, end } = nb.log.edit.fields;
      await expect(dialog.getByLabel(nb.log.add.day.label)).toHaveValue('2027-03-11');
      await expect(dialog.getByLabel(end.label)).toHaveValue(/^16:1[23]$/);
      await dialog.getByLabel(start.label).fill('17:00');
      await hub.keyboard.press('Enter');
      await expect(dialog.getByText(nb.log.edit.problems.endsBeforeItBegins)).toBeVisible();
      await expectAccessible(hub);
      await dialog.getByLabel(start.label).fill('16:00');
      await hub.keyboard.press('Enter');
      await expect(welcome).toContainText(/10\smin1[23]\smin\+[23]\smin/);
      await hub.getByRole('button', { name: t.common.undo }).last().click();
      await expect(welcome).toHaveCount(0);
      await hub.getByRole('button', { name: t.common.undo }).first().click();
      await expect(welcome).toHaveCount(1);
    });
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

/** How far the part reaches down. */
async function bottomOf(part: Locator): Promise<number> {
  const box = await part.boundingBox();
  return box ? box.y + box.height : Number.NaN;
}
