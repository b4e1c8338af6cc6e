import { Dexie } from 'dexie';
import { type IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nextTime } from '../kit/faults.ts';
import { notesOn, rewrites, workshopId, writes } from '../kit/notes.ts';
import { type AppWindow, contents, newDevice, openWindow } from '../kit/windows.ts';

let app: AppWindow;

beforeEach(async () => {
  newDevice();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  app = await openWindow();
  await app.saveChanges(workshopId, [writes('a', 'Lys')]);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const save = () => app.saveChanges(workshopId, [rewrites('a', 'Lys i parken')]);

describe('a lost connection is healed, and the work is done once more', () => {
  test.each([
    [
      'the connection is closing',
      () => nextTime.transactionFails('InvalidStateError', 'The database connection is closing.'),
    ],
    ['the browser aborts', () => nextTime.commitFails('AbortError')],
    ['the connection breaks in the middle', () => nextTime.putFails('InvalidStateError')],
    [
      'the server is lost',
      () => nextTime.putFails('UnknownError', 'Connection to Indexed Database server lost.'),
    ],
    [
      'the files did not answer',
      () => nextTime.putFails('UnknownError', 'Internal error opening backing store.'),
    ],
    ['the browser has closed it', () => app.database.backendDB().close()],
  ])('%s', async (_, fault) => {
    fault();
    expect((await save()).ok).toBe(true);
    expect(await notesOn(app)).toEqual(['Lys i parken']);
    expect(app.readSaveState().state).toBe('saved');
  });

  test('work that had been committed all the same is not done twice', async () => {
    const transaction = app.database.transaction.bind(app.database);
    vi.spyOn(app.database, 'transaction').mockImplementationOnce((async (
      ...args: Parameters<typeof transaction>
    ) => {
      await transaction(...args);
      throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
    }) as never);
    expect((await save()).ok).toBe(true);
    expect(await app.revisionsOf(workshopId)).toHaveLength(2);
  });

  test('many writes at once are healed by opening once', async () => {
    const before = app.connectionNumber();
    app.database.backendDB().close();
    const saved = await Promise.all(
      ['b', 'c', 'd'].map((name) => app.saveChanges(workshopId, [writes(name, name)])),
    );
    expect(saved.every((each) => each.ok)).toBe(true);
    expect(app.connectionNumber()).toBe(before + 1);
    expect(await notesOn(app)).toEqual(['Lys', 'b', 'c', 'd']);
  });

  test('an opening that hangs is given up after five seconds and tried again', async () => {
    app.die();
    nextTime.openHangs();
    const saving = save();
    await vi.advanceTimersByTimeAsync(4_900);
    expect(app.readSaveState().state).toBe('saving');
    await vi.advanceTimersByTimeAsync(200);
    expect((await saving).ok).toBe(true);
  });

  test('a database that opens and then does not answer at the start of the app is opened again', async () => {
    await app.ensureDevice();
    const get = vi.spyOn(app.database.device, 'get').mockReturnValueOnce(new Promise(() => {}) as never);
    const before = app.connectionNumber();
    const starting = app.startDevice();
    await vi.advanceTimersByTimeAsync(5_100);
    expect((await starting).ok).toBe(true);
    expect(get).toHaveBeenCalledTimes(2);
    expect(app.connectionNumber()).toBe(before + 1);
  });

  test('a database that does not answer when the page comes back is opened again', async () => {
    const count = vi.spyOn(app.database.device, 'count').mockReturnValueOnce(new Promise(() => {}) as never);
    const before = app.connectionNumber();
    const probing = app.probe();
    await vi.advanceTimersByTimeAsync(5_100);
    expect((await probing).ok).toBe(true);
    expect(count).toHaveBeenCalledTimes(2);
    expect(app.connectionNumber()).toBe(before + 1);
  });
});

describe('what cannot be healed is said, and nothing is deleted', () => {
  test('when it fails again, the app says so and still holds the text', async () => {
    const lost = vi.fn();
    app.onLost(lost);
    nextTime.putFails('UnknownError', 'Connection to Indexed Database server lost.', 2);
    const draft = {
      key: 'k',
      workshopId,
      recordId: null,
      values: { text: 'Benker' },
      base: [],
      updatedAt: 1,
    };
    const kept = await app.keepDraft(draft);
    expect(kept).toEqual({ ok: false, problem: { type: 'storageLost' } });
    expect(app.readSaveState()).toEqual({ state: 'failed', problem: { type: 'storageLost' } });
    expect(lost).toHaveBeenCalledOnce();
    expect(app.heldDrafts()).toEqual([draft]);
  });

  test('a rescue copy from memory holds what is written and what is shown, also without a database', async () => {
    app.watch(
      () => app.readEntries(workshopId, 'note'),
      () => {},
      () => {},
    );
    await vi.advanceTimersByTimeAsync(10);
    await vi.waitFor(() => expect(app.everythingShown()).toHaveLength(1));
    app.holdDraft({
      key: 'k',
      workshopId,
      recordId: null,
      values: { text: 'Benker' },
      base: [],
      updatedAt: 1,
    });
    app.die();
    nextTime.openFails('UnknownError', 'Internal error opening backing store.', 9);
    const rescued = JSON.parse(await app.rescueCopy());
    expect(rescued).toMatchObject({
      format: 'politisk-verksted/rescue',
      unsaved: [{ values: { text: 'Benker' } }],
      onScreen: [[{ value: { text: 'Lys' } }]],
      stored: null,
    });
  });

  test('after three fatal errors it does not try to heal any more', async () => {
    const fatal = ['UnknownError', 'Internal error opening backing store.'] as const;
    for (let i = 0; i < 3; i += 1) {
      nextTime.putFails(...fatal);
      expect((await save()).ok).toBe(true);
      await app.saveChanges(workshopId, [rewrites('a', `${i}`)]);
    }
    const before = app.connectionNumber();
    nextTime.putFails(...fatal);
    expect(await save()).toEqual({ ok: false, problem: { type: 'storageLost' } });
    expect(app.connectionNumber()).toBe(before);
  });

  test('healing never deletes the database', async () => {
    const factory = Dexie.dependencies.indexedDB as IDBFactory;
    const deletion = vi.spyOn(factory, 'deleteDatabase');
    nextTime.putFails('UnknownError', 'Internal error opening backing store.', 99);
    await save();
    vi.mocked(IDBObjectStore.prototype.put).mockRestore();
    expect(deletion).not.toHaveBeenCalled();
    expect(await notesOn(app)).toEqual(['Lys']);
  });

  test.each([
    ['at once', () => nextTime.putFails('QuotaExceededError')],
    ['only when it commits', () => nextTime.commitFails('QuotaExceededError')],
  ])('a full device: how much is used is told, and nothing half is stored (%s)', async (_, fault) => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 900, quota: 1000 }) } });
    const before = await contents(app);
    fault();
    const saved = await app.saveChanges(workshopId, [writes('b', 'Benker'), writes('c', 'Trær')]);
    expect(saved).toEqual({ ok: false, problem: { type: 'storageFull', usedBytes: 900, quotaBytes: 1000 } });
    expect(app.readSaveState().state).toBe('failed');
    expect(await contents(app)).toBe(before);
    vi.unstubAllGlobals();
  });

  test('a browser that does not say how much is used does not keep the answer back', async () => {
    const storage = { estimate: () => new Promise(() => {}) };
    vi.stubGlobal('navigator', { storage });
    nextTime.putFails('QuotaExceededError');
    const saving = save();
    await vi.advanceTimersByTimeAsync(1);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
    await vi.advanceTimersByTimeAsync(5_100);
    expect(await saving).toEqual({
      ok: false,
      problem: { type: 'storageFull', usedBytes: null, quotaBytes: null },
    });
    vi.unstubAllGlobals();
  });

  test('the next write that goes through is «Lagret» again', async () => {
    nextTime.putFails('QuotaExceededError');
    await save();
    await save();
    expect(app.readSaveState().state).toBe('saved');
  });

  test('our own mistakes are thrown, not healed', async () => {
    const before = app.connectionNumber();
    nextTime.putFails('DataError');
    await expect(save()).rejects.toThrow();
    expect(app.readSaveState().state).toBe('failed');
    expect(app.connectionNumber()).toBe(before);
  });
});

describe('other versions of the app', () => {
  const newerVersion = 9990;
  const openNative = (version: number) => {
    const factory = Dexie.dependencies.indexedDB as IDBFactory;
    const request = factory.open('politisk-verksted', version);
    return {
      request,
      opened: new Promise<void>((resolve) => request.addEventListener('success', () => resolve())),
    };
  };

  test('a newer one was here: everything can be read, nothing can be written', async () => {
    app.die();
    const newer = openNative(newerVersion);
    await newer.opened;
    newer.request.result.close();
    const older = await openWindow();
    expect(await notesOn(older)).toEqual(['Lys']);
    const saved = await older.saveChanges(workshopId, [writes('b', 'Benker')]);
    expect(saved).toEqual({ ok: false, problem: { type: 'databaseNewer' } });
    expect(older.readSaveState()).toEqual({ state: 'failed', problem: { type: 'databaseNewer' } });
    expect(await notesOn(older)).toEqual(['Lys']);
  });

  test('a newer one wants the database: what is being written is saved, then it gets it', async () => {
    let text: string | null = 'Benker';
    app.registerUnsealed(async () => {
      if (text) await app.saveChanges(workshopId, [writes('b', text)]);
      text = null;
    });
    const newer = openNative(newerVersion);
    await newer.opened;
    expect(app.readSaveState()).toEqual({ state: 'failed', problem: { type: 'databaseNewer' } });
    expect(await app.saveChanges(workshopId, [writes('c', 'Trær')])).toMatchObject({ ok: false });
    newer.request.result.close();
    expect(await notesOn(await openWindow())).toEqual(['Benker', 'Lys']);
  });

  test('a window that does not finish saving is not waited for longer than two seconds', async () => {
    app.registerUnsealed(() => new Promise(() => {}));
    const newer = openNative(newerVersion);
    await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0));
    await vi.advanceTimersByTimeAsync(2_100);
    await newer.opened;
    newer.request.result.close();
    expect(app.readSaveState().state).toBe('failed');
  });

  test('an older one holds the database: the app says so and goes on when it is closed', async () => {
    app.die();
    newDevice();
    const older = openNative(5);
    await older.opened;
    const waiting = await openWindow();
    const saving = waiting.saveChanges(workshopId, [writes('b', 'Benker')]);
    await vi.waitFor(() =>
      expect(waiting.readSaveState()).toEqual({ state: 'failed', problem: { type: 'otherWindowBlocks' } }),
    );
    older.request.result.close();
    expect((await saving).ok).toBe(true);
    expect(waiting.readSaveState().state).toBe('saved');
  });
});
