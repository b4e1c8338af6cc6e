import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packCells } from '#/domain/cell-columns.ts';
import type { DeviceId, RecordId, RevisionId } from '#/domain/ids.ts';
import { packTable, unpackTable } from '#/domain/packed-table.ts';
import { equalKeys } from '#/revisions/equal.ts';
import { canonicalJson } from '#/revisions/hash.ts';
import { historyOf } from '#/revisions/heads.ts';
import { sameJson } from '#/revisions/same.ts';
import { isGenuine, seal, valueHash } from '#/revisions/seal.ts';
import { show } from '#/revisions/show.ts';

// Large values are compared without being written down, and hashed ahead in a worker.

const json = fc.jsonValue();
const recordId = 'r' as RecordId;

describe('comparing values', () => {
  test('says what comparing their canonical texts says', () => {
    fc.assert(fc.property(json, json, (a, b) => sameJson(a, b) === (canonicalJson(a) === canonicalJson(b))));
  });

  test('the order of fields means nothing, the order in a list does, and a field that is undefined is none', () => {
    expect(sameJson({ a: 1, b: [1, 2], c: undefined }, { b: [1, 2], a: 1 })).toBe(true);
    expect(sameJson({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
    expect(sameJson({ a: 1 }, { a: 1, b: null })).toBe(false);
    expect(sameJson({ a: 0 }, { a: -0 })).toBe(true);
    expect(sameJson([], {})).toBe(false);
    expect(sameJson(undefined, null)).toBe(true);
  });
});

describe('keys to compare by', () => {
  const figures = (count: number, last = 0) =>
    Array.from({ length: count }, (_, index) => ({
      at: [`a${index}`],
      value: index === count - 1 ? last : 1,
    }));
  const lists = fc.constantFrom(figures(999), figures(1000), figures(1000), figures(1000, 5), figures(1001));

  test('are equal just when the canonical texts are, for long lists and for everything else', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(json, lists, fc.constant(undefined)), { maxLength: 6 }), (values) => {
        const key = equalKeys();
        const keys = values.map(key);
        const texts = values.map((value) => (value === undefined ? '' : canonicalJson(value)));
        for (const [a, one] of texts.entries())
          for (const [b, other] of texts.entries()) expect(keys[a] === keys[b]).toBe(one === other);
      }),
    );
  });
});

describe('a table that lies in columns', () => {
  const figures = (last: number, first = 0) =>
    Array.from({ length: 1000 }, (_, index) => ({
      at: [`a${index % 900}`],
      value: index === 999 ? last : first,
      missing: null,
    }));
  const some = fc.constantFrom(figures(1), figures(1), figures(2), figures(1, 5), figures(1).toReversed());

  test('is the same as another just when their figures are, however either lies', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(some, fc.boolean()), { maxLength: 6 }), (tables) => {
        const key = equalKeys();
        const keys = tables.map(([cells, lies]) => key(lies ? structuredClone(packCells(cells)) : cells));
        for (const [a, [one]] of tables.entries())
          for (const [b, [other]] of tables.entries())
            expect(keys[a] === keys[b]).toBe(canonicalJson(one) === canonicalJson(other));
      }),
      { numRuns: 30 },
    );
  });

  test('that two devices have changed apart is shown as if it did not, and is not unpacked for it', () => {
    const sealed = (value: object, parents: readonly RevisionId[], hlc: number) =>
      seal({ recordId, kind: 'dataset', parents, value, hlc, deviceId: `d${hlc}` as DeviceId, salt: 's' });
    const first = sealed({ title: 'Tabell', cells: figures(1) }, [], 1);
    const one = sealed({ title: 'Ny tittel', cells: figures(1) }, [first.id], 2);
    const other = sealed({ title: 'Tabell', cells: figures(2) }, [first.id], 3);
    const plain = [first, one, other];
    const lying = plain.map((each) => ({ ...each, value: unpackTable(packTable(each.value as object)) }));
    const shown = show(historyOf(lying))?.value;
    expect(shown).toEqual({ title: 'Ny tittel', cells: figures(2) });
    expect(shown).toEqual(show(historyOf(plain))?.value);
    for (const { value } of lying)
      expect(Object.getOwnPropertyDescriptor(value, 'cells')).toHaveProperty('get', expect.any(Function));
  });
});

describe('a hash that was made ahead', () => {
  const salt = 'salt-salt-salt-salt';
  const cells = [{ at: ['a'], value: 1, missing: null }];
  const value = { title: 'Tabell', cells };
  const draft = {
    recordId,
    kind: 'dataset',
    parents: [],
    hlc: 1,
    deviceId: 'd' as DeviceId,
  };

  test('makes the same revision as one that is made here', () => {
    const hashed = { salt, value, valueHash: valueHash(salt, value) };
    expect(seal({ ...draft, salt, value: { ...value }, hashed })).toEqual(seal({ ...draft, salt, value }));
  });

  test.each([
    ['another title', salt, { title: 'Annen', cells }],
    ['other figures, even if they are equal', salt, { title: 'Tabell', cells: [...cells] }],
    ['one field more', salt, { ...value, note: '' }],
    ['one field less', salt, { cells }],
    ['another salt', 'another-salt-another', value],
  ])('does not count for %s', (_, itsSalt, itsValue) => {
    const hashed = { salt, value, valueHash: 'made-ahead' };
    const revision = seal({ ...draft, salt: itsSalt, value: itsValue, hashed });
    expect(isGenuine(revision)).toBe(true);
  });
});
