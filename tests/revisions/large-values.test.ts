import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeviceId, RecordId } from '#/domain/ids.ts';
import { canonicalJson } from '#/revisions/hash.ts';
import { sameJson } from '#/revisions/same.ts';
import { isGenuine, seal, valueHash } from '#/revisions/seal.ts';

// Large values are compared without being written down, and hashed ahead in a worker.

const json = fc.jsonValue();

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

describe('a hash that was made ahead', () => {
  const salt = 'salt-salt-salt-salt';
  const cells = [{ at: ['a'], value: 1, missing: null }];
  const value = { title: 'Tabell', cells };
  const draft = {
    recordId: 'r' as RecordId,
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
