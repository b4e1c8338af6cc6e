import type * as v from 'valibot';
import { expect, test } from 'vitest';
import type { DeviceId, Id, RevisionId } from '#/domain/ids.ts';
import { type Kind, kinds } from '#/domain/kinds.ts';
import type { RecordValues } from '#/domain/records.ts';
import { recordRules } from '#/domain/records.ts';
import { valueChecks } from '#/exchange/check-values.ts';

/** What a check lets through is what the domain means, field for field; the compiler compares. */
type Checked = { readonly [K in Kind]: v.InferOutput<(typeof valueChecks)[K]> };
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
/** Checks speak of lists that may be written to, the domain of lists that may not: no difference in a file. */
type Writable<T> = T extends Id<infer _> | RevisionId | DeviceId
  ? T
  : T extends readonly (infer Item)[]
    ? Writable<Item>[]
    : T extends object
      ? { -readonly [F in keyof T]: Writable<T[F]> }
      : T;

const compared: { readonly [K in Kind]: Same<Checked[K], Writable<RecordValues[K]>> } = {
  workshop: true,
  task: true,
  step: true,
  question: true,
  group: true,
  source: true,
  dataset: true,
  statement: true,
  casePaper: true,
  paragraph: true,
  attachment: true,
  note: true,
  decision: true,
  point: true,
  action: true,
  participant: true,
};

test('the checks and the domain agree about every kind', () => {
  expect(Object.keys(compared)).toEqual([...kinds]);
});

test.each(kinds)('every field of a %s is checked, and no other', (kind) => {
  expect(Object.keys(valueChecks[kind].entries).sort()).toEqual(Object.keys(recordRules[kind].fields).sort());
});
