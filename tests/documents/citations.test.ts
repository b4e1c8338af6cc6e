import { expect, test } from 'vitest';
import { shelfOf } from '#/documents/citations.ts';
import type { Telling } from '#/documents/telling.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { Id } from '#/domain/ids.ts';

test('a cited file lies where it is attached, as a paragraph lies in its paper', () => {
  const records: Record<string, unknown> = {
    kart: { kind: 'attachment', value: { belongsTo: 'sak-1' } },
    f3: { kind: 'paragraph', value: { casePaperId: 'sak-1' } },
    notat: { kind: 'note', value: {} },
  };
  const telling = { find: (id: string) => records[id] } as unknown as Telling;
  const file: Evidence = { type: 'attachment', id: 'kart' as Id<'attachment'>, page: 3 };
  expect(shelfOf(file, telling)).toBe('sak-1');
  expect(shelfOf({ type: 'paragraph', id: 'f3' as Id<'paragraph'> }, telling)).toBe('sak-1');
  expect(shelfOf({ type: 'note', id: 'notat' as Id<'note'> }, telling)).toBeNull();
});
