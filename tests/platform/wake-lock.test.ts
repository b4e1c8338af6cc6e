import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepAwake } from '#/platform/wake-lock.ts';

// Somebody taps twice while the browser still thinks about keeping the screen awake.

type Lock = EventTarget & { released: boolean; release: () => Promise<void> };

let page: EventTarget;
let answers: (() => void)[];
let locks: Lock[];

beforeEach(() => {
  page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  answers = [];
  locks = [];
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', {
    wakeLock: { request: () => new Promise((resolve) => answers.push(() => resolve(newLock()))) },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function newLock(): Lock {
  const lock: Lock = Object.assign(new EventTarget(), {
    released: false,
    release: async () => {
      lock.released = true;
    },
  });
  locks.push(lock);
  return lock;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('taps while the browser is asked leave no lock that nobody gives back', async () => {
  const stop = keepAwake(() => {});
  page.dispatchEvent(new Event('pointerdown'));
  page.dispatchEvent(new Event('pointerdown'));
  for (const answer of answers) answer();
  await settled();
  stop();
  await settled();
  expect(locks.map((lock) => lock.released)).toEqual([true]);
});

test('a lock that comes after all is over is given back', async () => {
  const stop = keepAwake(() => {});
  stop();
  for (const answer of answers) answer();
  await settled();
  expect(locks.map((lock) => lock.released)).toEqual([true]);
});
