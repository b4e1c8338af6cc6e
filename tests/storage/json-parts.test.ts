import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyRevision } from '#/domain/revision.ts';
import { piecewise } from '#/storage/breathe.ts';
import { jsonParts } from '#/storage/json-parts.ts';

// A copy of a workshop is written down piece by piece, so that the page can answer while a large table is among it.

const header = { recordId: 'r', parents: [], hlc: 1, deviceId: 'd', salt: 's' };
const note = (text: string) => ({
  id: `n-${text}`,
  header: { ...header, kind: 'note' },
  salt: 's',
  value: { text },
});
const table = (count: number, rest: object = { title: 'Tabell', æ: '\u2028"' }) => ({
  id: `t-${count}`,
  header: { ...header, kind: 'dataset' },
  salt: 's',
  value: { cells: figures(count), ...rest },
});
const figures = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ at: [`a${index}`], value: index, missing: null }));
const read = (revisions: readonly unknown[]) =>
  JSON.parse([...jsonParts(revisions as readonly AnyRevision[])].join(''));

describe('written down piece by piece', () => {
  const some = fc.constantFrom<unknown>(
    note('Lys'),
    note('"'),
    table(0),
    table(5000),
    table(5001),
    table(12_000, {}),
    { id: 'stub', header: { ...header, kind: 'dataset' }, salt: 's', valueHash: 'h' },
    { id: 'gone', header: { ...header, kind: 'dataset' }, salt: 's', value: null },
  );

  test('it is the same as written down at once, whatever is among it', () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), (revisions) => {
        expect(read(revisions)).toEqual(revisions);
      }),
      { numRuns: 40 },
    );
  });

  test('many small ones are several pieces, and none is lost', () => {
    const notes = Array.from({ length: 1001 }, (_, index) => note(String(index)));
    expect(read(notes)).toEqual(notes);
    expect([...jsonParts(notes as unknown as readonly AnyRevision[])].length).toBeGreaterThan(5);
  });

  test('no piece of a large table holds more than some thousand figures', () => {
    const sizes = [...jsonParts([table(50_000)] as unknown as readonly AnyRevision[])].map(
      (part) => part.length,
    );
    expect(Math.max(...sizes)).toBeLessThan(400_000);
  });
});

test('the page may answer between the pieces, and they come in their order', async () => {
  const pieces = [1, 2, 3];
  const said: (number | string)[] = [];
  const work = piecewise(pieces, (piece) => {
    said.push(piece);
    const until = performance.now() + 35;
    while (performance.now() < until /* works */);
  });
  const answers = new MessageChannel();
  answers.port1.onmessage = () => {
    said.push('answer');
    answers.port1.close();
  };
  answers.port2.postMessage(null);
  await work;
  expect(said.filter((each) => each !== 'answer')).toEqual(pieces);
  expect(said.indexOf('answer')).toBeLessThan(3);
});
