import { beforeEach, describe, expect, test } from 'vitest';
import { create } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import { practiceId } from '#/domain/practice.ts';
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

async function begin(how: { onProgress?: (part: number) => void; signal?: AbortSignal }) {
  const { beginPractice } = await import('#/features/practice/begin-practice.ts');
  const { onProgress = () => {}, signal = new AbortController().signal } = how;
  return beginPractice({ workshopId, groupId, withTour: true, onProgress, signal });
}

function written(): Promise<string> {
  return contents(app, ['revisions', 'records', 'drafts', 'attachments']);
}
