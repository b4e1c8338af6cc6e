import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type AppWindow, newDevice, openWindow } from '../kit/windows.ts';

// A new version waits until everything is safe. Where that cannot be known, the person is told.

let app: AppWindow;

beforeEach(async () => {
  newDevice();
  app = await openWindow();
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('a device that cannot be read refuses the new version, and says so', async () => {
  const { applyUpdate, readUpdate } = await import('#/app/updates.ts');
  const lost = new DOMException('I/O error', 'UnknownError');
  vi.spyOn(app.database.device, 'get').mockImplementation(() => Dexie.Promise.reject(lost));
  await applyUpdate();
  expect(readUpdate()).toEqual({ type: 'refused', reason: 'notSaved' });
});
