import { beforeEach, describe, expect, test, vi } from 'vitest';
import { create } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import { practiceId } from '#/domain/practice.ts';
import { nextTime } from '../../kit/faults.ts';
import { fakeLocks } from '../../kit/locks.ts';
import { workshopId, writes } from '../../kit/notes.ts';
import { sampleValues } from '../../kit/sample-values.ts';
import { type AppWindow, contents, newDevice, openWindow } from '../../kit/windows.ts';

// A practice of a large workshop takes its time: it says how far it has come, and whoever stops it leaves nothing behind.

const practice = practiceId(workshopId);
const groupId = 'group-3' as Id<'group'>;
const sources = 250;
let app: AppWindow;
let before: string;

beforeEach(async () => {
  newDevice();
  app = await openWindow();
  await app.saveChanges(workshopId, [
    create('workshop', workshopId, sampleValues.workshop),
    ...Array.from({ length: sources }, (_, n) =>
      create('source', `source-${n}` as Id<'source'>, sampleValues.source),
    ),
    writes('a', 'Lys'),
  ]);
  before = await written();
});

describe('a practice of a workshop with much knowledge', () => {
  test('is the whole plan, and says on the way how far it has come', async () => {
    const parts: number[] = [];
    expect(await begin({ onProgress: (part) => parts.push(part) })).toEqual({ ok: true, value: 'begun' });
    expect(await app.readEntries(practice, 'source')).toHaveLength(sources);
    expect(await app.readEntries(practice, 'workshop')).toHaveLength(1);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts.at(-1)).toBe(1);
  });

  test('stopped on the way it leaves nothing behind, and nobody takes it for one that goes on', async () => {
    const job = new AbortController();
    const stop = async () => {
      expect(await app.readEntries(practice, 'workshop')).toEqual([]);
      job.abort();
    };
    const stopping: Promise<void>[] = [];
    const begun = await begin({ onProgress: () => void stopping.push(stop()), signal: job.signal });
    await Promise.all(stopping);
    expect(begun).toEqual({ ok: true, value: 'cancelled' });
    expect(await written()).toBe(before);
    expect(Object.keys((await app.readDevice())?.roles ?? {})).toEqual([]);
  });

  test('stopped before it has begun it writes nothing', async () => {
    const begun = await begin({ signal: AbortSignal.abort() });
    expect(begun).toEqual({ ok: true, value: 'cancelled' });
    expect(await written()).toBe(before);
  });

  test('can be begun anew after it was stopped', async () => {
    await begin({ signal: AbortSignal.abort() });
    expect(await begin({})).toEqual({ ok: true, value: 'begun' });
    expect(await app.readEntries(practice, 'source')).toHaveLength(sources);
  });
});

describe('a practice that was being prepared when the app was killed', () => {
  beforeEach(() => vi.stubGlobal('navigator', { locks: fakeLocks() }));

  test.each([1, 2, 3])('after %d of its parts: at the next start nothing of it is left', async (parts) => {
    await killedAfter(parts);
    expect(await app.readEntries(practice, 'workshop')).toEqual([]);
    expect(await written()).not.toBe(before);
    await clear();
    expect(await written()).toBe(before);
    expect(Object.keys((await app.readDevice())?.roles ?? {})).toEqual([]);
  });

  test('can be begun anew, also before anybody has cleared up', async () => {
    await killedAfter(2);
    expect(await begin({})).toEqual({ ok: true, value: 'begun' });
    expect(await app.readEntries(practice, 'source')).toHaveLength(sources);
  });

  test('a whole practice is left alone', async () => {
    await begin({});
    const whole = await written();
    await clear();
    expect(await written()).toBe(whole);
    expect((await app.readDevice())?.roles[practice]).toMatchObject({ type: 'group' });
  });

  test('one that another window is preparing now is left alone', async () => {
    const clearing: Promise<void>[] = [];
    expect(await begin({ onProgress: () => void clearing.push(clear()) })).toEqual({
      ok: true,
      value: 'begun',
    });
    await Promise.all(clearing);
    expect(await app.readEntries(practice, 'source')).toHaveLength(sources);
    expect(await app.readEntries(practice, 'workshop')).toHaveLength(1);
  });

  test('where the browser cannot tell its windows apart, nothing is taken from another window', async () => {
    vi.stubGlobal('navigator', {});
    await killedAfter(1);
    const half = await written();
    await clear();
    expect(await written()).toBe(half);
  });

  test('what cannot be deleted now goes at the next start', async () => {
    await killedAfter(1);
    nextTime.putFails('QuotaExceededError');
    await clear();
    await clear();
    expect(await written()).toBe(before);
  });
});

/** The app ends when so many parts of the copy are written: nothing of it runs on, and it is opened again. */
async function killedAfter(parts: number): Promise<void> {
  let written = 0;
  const onProgress = () => {
    written += 1;
    if (written === parts) throw new Error('killed');
  };
  await expect(begin({ onProgress })).rejects.toThrow('killed');
  app.die();
  app = await openWindow();
}

async function clear(): Promise<void> {
  const { clearHalfPractices } = await import('#/features/practice/clear-half-practices.ts');
  await clearHalfPractices();
}

async function begin(how: { onProgress?: (part: number) => void; signal?: AbortSignal }) {
  const { beginPractice } = await import('#/features/practice/begin-practice.ts');
  const { onProgress = () => {}, signal = new AbortController().signal } = how;
  return beginPractice({ workshopId, groupId, withTour: true, onProgress, signal });
}

function written(): Promise<string> {
  return contents(app, ['revisions', 'records', 'drafts', 'attachments']);
}
