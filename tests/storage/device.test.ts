import { beforeEach, describe, expect, it } from 'vitest';
import { extended, paused, type Running } from '#/domain/agenda-clock.ts';
import type { Id } from '#/domain/ids.ts';
import type { RowChoices } from '#/domain/plenary-rows.ts';
import { newDevice, openWindow } from '../kit/windows.ts';

const workshop = 'workshop-1' as Id<'workshop'>;
const other = 'workshop-2' as Id<'workshop'>;
const running: Running = {
  stepId: 'step-1' as Id<'step'>,
  phaseId: 'phase-1',
  startedAt: 0,
  endsAt: 600_000,
  pausedAt: null,
  beganAt: 0,
  plannedStart: 0,
};

beforeEach(newDevice);

describe('the clock and the screen, as a device keeps them', () => {
  it('are the same in another window, and after the app was killed', async () => {
    const first = await openWindow();
    await first.saveRunning(workshop, () => running);
    await first.saveScreen(workshop, () => ({ black: true }));
    await first.saveScreen(workshop, (before) => ({ code: !before.code }));
    first.die();
    const device = await (await openWindow()).readDevice();
    expect(device?.running?.[workshop]).toEqual(running);
    expect(device?.screens?.[workshop]).toEqual({ question: 'all', black: true, code: true });
  });

  it('lose no tap, however quickly they come', async () => {
    const app = await openWindow();
    await app.saveRunning(workshop, () => running);
    const tap = (rule: (clock: Running) => Running) =>
      app.saveRunning(workshop, (clock) => clock && rule(clock));
    await Promise.all([1, 1, 1].map((minutes) => tap((clock) => extended(clock, minutes, 0))));
    await Promise.all([tap((clock) => paused(clock, 60_000)), tap((clock) => extended(clock, 5, 60_000))]);
    const stored = await app.readRunning(workshop);
    expect(stored.ok && stored.value).toEqual({ ...running, endsAt: 18 * 60_000, pausedAt: 60_000 });
    await app.saveRunning(workshop, () => null);
    await tap((clock) => extended(clock, 1, 0));
    expect(await app.readRunning(workshop)).toEqual({ ok: true, value: null });
  });

  it('go when the workshop is deleted from the device; those of another one stay', async () => {
    const app = await openWindow();
    for (const id of [workshop, other]) {
      await app.saveRunning(id, () => running);
      await app.saveScreen(id, () => ({ black: true }));
    }
    expect((await app.deleteWorkshop(workshop)).ok).toBe(true);
    const device = await app.readDevice();
    expect([Object.keys(device?.running ?? {}), Object.keys(device?.screens ?? {})]).toEqual([
      [other],
      [other],
    ]);
  });
});

describe('the rows of points, as people have arranged them on a device', () => {
  const pair = ['punkt-1', 'punkt-2'] as unknown as readonly [Id<'point'>, Id<'point'>];

  it('are kept, each choice upon the one before, and go with their workshop', async () => {
    const app = await openWindow();
    const more = (before: RowChoices) => ({ ...before, apart: [...before.apart, pair] });
    await Promise.all([1, 2].map(() => app.saveRowChoices(workshop, more)));
    expect((await app.readDevice())?.rows?.[workshop]).toEqual({ apart: [pair, pair], beside: [] });
    await app.deleteWorkshop(workshop);
    expect((await app.readDevice())?.rows).toEqual({});
  });
});
