import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DeviceId, Id } from '#/domain/ids.ts';
import { noteId, rewrites, workshopId, writes } from '../kit/notes.ts';
import { type AppWindow, newDevice, openWindow } from '../kit/windows.ts';

let app: AppWindow;

beforeEach(async () => {
  newDevice();
  app = await openWindow();
  await app.ensureDevice();
});

/** How often each query has been answered. */
async function counting(queries: Readonly<Record<string, () => Promise<unknown>>>) {
  const runs: Record<string, number> = {};
  for (const [name, query] of Object.entries(queries)) {
    app.watch(
      query,
      () => {
        runs[name] = (runs[name] ?? 0) + 1;
      },
      () => {},
    );
  }
  const settle = async () => {
    for (let i = 0; i < 20; i += 1) {
      await vi.advanceTimersByTimeAsync(1);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  await settle();
  return { runs, settle };
}

const otherQuestion = { questionId: 'question-2' as Id<'question'> };
const here = () => app.readEntries(workshopId, 'note', 'group-3/question-1');

describe('a query is run again only when something it shows has changed', () => {
  test('a note in one place: its own list, and no other', async () => {
    await app.saveChanges(workshopId, [writes('a', 'Lys'), writes('b', 'Trær', otherQuestion)]);
    const { runs, settle } = await counting({
      here,
      there: () => app.readEntries(workshopId, 'note', 'group-3/question-2'),
      session: () => app.readSession(workshopId),
      workshops: () => app.readWorkshops(),
      device: () => app.readDevice(),
      conflicts: () => app.readConflicts(workshopId),
      other: () => app.readHistory(noteId('b')),
    });
    const before = { ...runs };
    await app.saveChanges(workshopId, [writes('c', 'Benker')]);
    await app.saveChanges(workshopId, [rewrites('a', 'Lys i parken')]);
    await settle();
    expect(runs).toEqual({ ...before, here: expect.any(Number) });
    expect(runs.here).toBeGreaterThan(Number(before.here));
  });

  test('typing in the composer: no list at all', async () => {
    await app.saveChanges(workshopId, [writes('a', 'Lys')]);
    const { runs, settle } = await counting({
      here,
      session: () => app.readSession(workshopId),
      unsent: () => app.countUnsentNotes(workshopId),
      otherDraft: async () => (await app.database.drafts.get('other')) ?? null,
    });
    const before = { ...runs };
    for (let i = 0; i < 5; i += 1) {
      await app.keepDraft({
        key: 'k',
        workshopId,
        recordId: null,
        values: { text: `${i}` },
        base: [],
        updatedAt: i,
      });
    }
    await settle();
    expect(runs).toEqual(before);
  });

  test('a write in another window shows here', async () => {
    const { runs, settle } = await counting({ here });
    const other = await openWindow();
    await other.saveChanges(workshopId, [writes('a', 'Lys')]);
    await settle();
    expect(runs.here).toBe(2);
  });

  test('a mistake in a query is told', async () => {
    const onMistake = vi.fn();
    app.watch(
      () => Promise.reject(new TypeError('oops')),
      () => {},
      onMistake,
    );
    await vi.advanceTimersByTimeAsync(1);
    await vi.waitFor(() => expect(onMistake).toHaveBeenCalledOnce());
  });
});

describe('what has not been sent', () => {
  const sent = (upTo: number) =>
    app.recordExchange({
      id: `sent-${upTo}`,
      workshopId,
      direction: 'sent',
      purpose: 'group',
      groups: [],
      at: upTo,
      device: { id: 'd' as DeviceId, label: '' },
      fileName: '',
      upTo,
      digest: '',
      receipt: '',
      counts: {},
      confirmed: false,
      snapshotId: null,
      added: [],
      undone: false,
    });

  test('is what this device has written since its last file', async () => {
    await app.saveChanges(workshopId, [writes('a', 'Lys'), writes('b', 'Trær')]);
    expect(await app.countUnsentNotes(workshopId)).toBe(2);
    await sent(await app.readClock());
    expect(await app.countUnsentNotes(workshopId)).toBe(0);
    await app.saveChanges(workshopId, [rewrites('a', 'Lys i parken')]);
    expect(await app.countUnsentNotes(workshopId)).toBe(1);
  });
});
