import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { checkFiles, fetchMissing } from '#/app/kept-files.ts';

// A browser that cannot open its own cache: the check has an answer all the same.

beforeEach(() => {
  const fails = () => Promise.reject(new DOMException('Internal error', 'UnknownError'));
  vi.stubGlobal('location', { origin: 'https://verksted.example' });
  vi.stubGlobal('navigator', {
    serviceWorker: { controller: {}, getRegistration: async () => ({}) },
  });
  vi.stubGlobal('caches', { keys: fails, open: fails });
  vi.stubGlobal('fetch', async () =>
    Response.json({ files: [{ url: 'index.html', bytes: 5, sha256: 'a' }] }),
  );
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('a file that cannot be looked up counts as missing', async () => {
  const files = [{ url: 'index.html', bytes: 5, kept: false }];
  expect(await checkFiles()).toEqual({ type: 'checked', files });
  await expect(fetchMissing(files)).resolves.toBeUndefined();
});
