import { beforeEach, describe, expect, it } from 'vitest';
import { type Change, create } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { forgetHeld, noteHeld, restoreHeld } from '#/domain/time-log.ts';
import type { Held, Step } from '#/domain/workshop.ts';
import { type AppWindow, newDevice, openWindow } from '../kit/windows.ts';

const workshop = 'workshop-1' as Id<'workshop'>;
const stepId = 'step-1' as Id<'step'>;

let app: AppWindow;

beforeEach(async () => {
  newDevice();
  app = await openWindow();
  const value = { order: 1, title: 'Trinn 1', stepKind: 'discussion', phases: [] } as unknown as Step;
  await save([create('step', stepId, value)]);
});

describe('the log of real times, whatever the screen knows of it', () => {
  it('keeps both stretches when the second is noted before the screen has seen the first', async () => {
    const seen = await step();
    await save(noteHeld(seen, held('a', 0)));
    await save(noteHeld(seen, held('b', 10)));
    expect(await noted()).toEqual(['a 0', 'b 10']);
    await save(noteHeld(await step(), held('c', 20)));
    expect(await noted()).toEqual(['a 0', 'b 10', 'c 20']);
  });

  it('a removed row comes back, and what has been noted since stays', async () => {
    await save(noteHeld(await step(), held('a', 0)));
    await save(noteHeld(await step(), held('b', 10)));
    const before = await step();
    const removal = await save(forgetHeld([before], ({ phaseId }) => phaseId === 'a'));
    await save(noteHeld(await step(), held('c', 20)));
    expect(await noted()).toEqual(['b 10', 'c 20']);
    await save(restoreHeld([before], removal));
    expect(await noted()).toEqual(['a 0', 'b 10', 'c 20']);
  });

  it('taking back a tap on «Neste fase» takes its stretch out, and no other', async () => {
    const before = await step();
    const tap = await save(noteHeld(before, held('a', 0)));
    await save(noteHeld(await step(), held('b', 10)));
    await save(restoreHeld([before], tap));
    expect(await noted()).toEqual(['b 10']);
  });

  it('a row that is removed by a screen which has not seen the newest stretch takes only itself', async () => {
    await save(noteHeld(await step(), held('a', 0)));
    const seen = await step();
    await save(noteHeld(seen, held('b', 10)));
    await save(forgetHeld([seen], () => true));
    expect(await noted()).toEqual(['b 10']);
  });
});

async function save(changes: readonly Change[]) {
  const saved = await app.saveChanges(workshop, changes);
  if (!saved.ok) throw new Error(saved.problem.type);
  return saved.value.written;
}

async function step(): Promise<Entry<'step'>> {
  return (await app.readEntry(stepId)) as Entry<'step'>;
}

async function noted(): Promise<readonly string[]> {
  const { value, conflicts } = await step();
  expect(conflicts).toEqual([]);
  return (value.held ?? []).map(({ phaseId, startedAt }) => `${phaseId} ${startedAt}`).toSorted();
}

function held(phaseId: string, startedAt: number): Held {
  return { phaseId, plannedMinutes: 10, startedAt, endedAt: startedAt + 10, pausedMs: 0 };
}
