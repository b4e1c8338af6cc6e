import { expect, test } from 'vitest';
import { type Toast, withNext } from '#/ui/toast-list.ts';

// What has just happened is said in a corner, while more happens.

function shownAfter(...said: readonly Toast[]): readonly string[] {
  return said
    .map((toast, key) => ({ ...toast, key }))
    .reduce<ReturnType<typeof withNext>>(withNext, [])
    .map(({ text }) => text);
}

const failed = { text: 'Ikke lagret', tone: 'danger' } as const;

test('the latest two stand', () => {
  expect(shownAfter({ text: 'a' }, { text: 'b' }, { text: 'c' })).toEqual(['b', 'c']);
});

test('a problem stays until somebody has closed it, whatever comes after it', () => {
  expect(shownAfter(failed, { text: 'a' }, { text: 'b' }, { text: 'c' })).toEqual(['Ikke lagret', 'b', 'c']);
});

test('the same problem again stands once', () => {
  expect(shownAfter(failed, { text: 'a' }, failed)).toEqual(['a', 'Ikke lagret']);
});
