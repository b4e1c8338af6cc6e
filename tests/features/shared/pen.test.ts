import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBroadcast, fakeLocks } from '../../kit/locks.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  vi.stubGlobal('BroadcastChannel', fakeBroadcast());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A window with the workshop open, and the fields it is being written in. */
async function openWindow() {
  vi.resetModules();
  const [pens, { registerUnsealed }] = await Promise.all([
    import('#/features/shared/pens.ts'),
    import('#/storage/unsealed.ts'),
  ]);
  const { pen, giveBack } = pens.borrowPen('workshop-1');
  await pen.decided;
  return { ...pens, pen, close: giveBack, registerUnsealed };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('one window of a device writes in a workshop', () => {
  test('the first one does; the next one reads along', async () => {
    const first = await openWindow();
    const second = await openWindow();
    expect([first.pen.canWrite(), second.pen.canWrite()]).toEqual([true, false]);
    expect(await second.mayWrite('workshop-1')).toBe(false);
    expect(await first.mayWrite('workshop-1')).toBe(true);
  });

  test('another workshop is free, and so is one that is not open', async () => {
    await openWindow();
    const second = await openWindow();
    const other = second.borrowPen('workshop-2');
    await other.pen.decided;
    expect(other.pen.canWrite()).toBe(true);
    expect(await second.mayWrite('workshop-3')).toBe(true);
  });

  test('when it is closed, the next one may write', async () => {
    const first = await openWindow();
    const second = await openWindow();
    const heard = vi.fn();
    second.pen.subscribe(heard);
    first.close();
    await settle();
    expect(second.pen.canWrite()).toBe(true);
    expect(heard).toHaveBeenCalled();
  });

  test('several parts of a screen share the pen; it is given back with the last', async () => {
    const first = await openWindow();
    const again = first.borrowPen('workshop-1');
    const second = await openWindow();
    first.close();
    await settle();
    expect(second.pen.canWrite()).toBe(false);
    again.giveBack();
    await settle();
    expect(second.pen.canWrite()).toBe(true);
  });

  test('«Skriv her i stedet»: the other one saves its text first, and then reads along', async () => {
    const first = await openWindow();
    const second = await openWindow();
    const order: string[] = [];
    first.registerUnsealed(async () => void order.push('saved'));
    second.pen.subscribe(() => order.push('mine'));
    await second.pen.takeOver();
    await settle();
    expect(order[0]).toBe('saved');
    expect([first.pen.canWrite(), second.pen.canWrite()]).toEqual([false, true]);
    await first.pen.takeOver();
    await settle();
    expect([first.pen.canWrite(), second.pen.canWrite()]).toEqual([true, false]);
  });

  test('a window that does not answer loses the pen after two seconds', async () => {
    const first = await openWindow();
    first.registerUnsealed(() => new Promise(() => {}));
    const second = await openWindow();
    const taking = second.pen.takeOver();
    await vi.advanceTimersByTimeAsync(1_900);
    expect(second.pen.canWrite()).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    await taking;
    await settle();
    expect([first.pen.canWrite(), second.pen.canWrite()]).toEqual([false, true]);
  });

  test('of three windows, the one that asked gets it', async () => {
    const windows = [await openWindow(), await openWindow(), await openWindow()];
    await windows[2]?.pen.takeOver();
    await settle();
    expect(windows.map(({ pen }) => pen.canWrite())).toEqual([false, false, true]);
  });

  test('without locks, as in old browsers, everybody may write', async () => {
    vi.stubGlobal('navigator', {});
    const first = await openWindow();
    const second = await openWindow();
    await second.pen.takeOver();
    expect([first.pen.canWrite(), second.pen.canWrite()]).toEqual([true, true]);
  });
});
