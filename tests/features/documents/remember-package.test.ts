import { beforeEach, describe, expect, test } from 'vitest';
import type { MadePackage } from '#/handover/package.ts';
import { plan, workshopId } from '../../kit/tablet.ts';
import { type AppWindow, newDevice, openWindow } from '../../kit/windows.ts';

// A package has left the device, and the log says so: only then may the workshop be deleted without a question.

let app: AppWindow;
const choice = { kind: 'all', persons: false, parts: ['session'] } as const;
const made: MadePackage = {
  bytes: new Uint8Array(),
  fileName: 'pakke.zip',
  files: [],
  names: [],
  leftOut: { participants: 0, marked: 0, older: 0, trash: 0 },
  counts: { note: 3 },
  upTo: 7,
  digest: 'abc',
};

const remember = async (readAt: number) =>
  (await import('#/features/documents/package/remember-package.ts')).rememberPackage(
    workshopId,
    made,
    choice,
    readAt,
  );

beforeEach(async () => {
  newDevice();
  app = await openWindow();
  await app.startDevice();
  await app.saveChanges(workshopId, plan());
});

describe('a package that has left the device', () => {
  test('stands in the log once, with when what is in it was read', async () => {
    expect(await remember(5)).toBe(true);
    expect(await remember(5)).toBe(true);
    const log = await app.readExchanges(workshopId);
    expect(log).toMatchObject([{ purpose: 'packageAll', readAt: 5, upTo: 7, fileName: 'pakke.zip' }]);
    expect(log[0]?.at).toBeGreaterThan(5);
  });

  test('keeps what was noted of it when it is saved again', async () => {
    await remember(5);
    await app.confirmReceipt('sent-abc');
    await remember(5);
    expect(await app.readExchanges(workshopId)).toMatchObject([{ confirmed: true }]);
  });

  test('is not said to be noted where the device could not write it down', async () => {
    app.database.exchanges.hook('creating', () => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    expect(await remember(5)).toBe(false);
  });
});
