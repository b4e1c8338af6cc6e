import { expect, test } from 'vitest';
import { bytesOf } from '#/features/shared/imports/bytes-of.ts';

// A table or a list is chosen from a memory stick, and the stick is taken out.

test('a file that is there gives its bytes', async () => {
  expect(await bytesOf(new Blob(['År;Antall']))).toMatchObject({ ok: true, value: { length: 10 } });
});

test('a file that is gone is a problem with words, not an error that nobody hears', async () => {
  const gone = Object.assign(new Blob([]), {
    arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
  });
  expect(await bytesOf(gone)).toEqual({ ok: false, problem: { type: 'fileUnreadable' } });
});
