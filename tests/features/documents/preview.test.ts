import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reportParts } from '#/documents/report-parts.ts';
import { choiceIn, searchFor } from '#/features/documents/choice.ts';
import { slicesOf } from '#/features/documents/slices.ts';
import { nearer } from '#/features/documents/use-drawn.ts';
import { documentIn, exampleEntries } from '../../kit/documents.ts';

// The preview: what is chosen lies in the address, and a long document is drawn without stopping the page.

describe('the address', () => {
  test('every choice comes back from it', () => {
    fc.assert(
      fc.property(fc.subarray([...reportParts]), (parts) => {
        const report = { type: 'report', parts } as const;
        expect(choiceIn(new URLSearchParams(searchFor(report)))).toEqual(report);
      }),
    );
    for (const choice of [{ type: 'draft' }, { type: 'paper', casePaperId: 'sak-1' }] as never[])
      expect(choiceIn(new URLSearchParams(searchFor(choice)))).toEqual(choice);
  });

  test('what it does not know is the whole report', () => {
    expect(choiceIn(new URLSearchParams('document=brev'))).toEqual({ type: 'report', parts: reportParts });
  });
});

describe('slices', () => {
  const { blocks } = documentIn(exampleEntries());

  test('hold every block, in order', () => {
    expect(slicesOf(blocks).flat()).toEqual(blocks);
    expect(slicesOf(blocks).length).toBeGreaterThan(5);
  });

  test('from any document on the screen to any other, one step at a time', () => {
    const slice = fc.constantFrom(...slicesOf(blocks).slice(0, 4));
    fc.assert(
      fc.property(fc.array(slice, { maxLength: 6 }), fc.array(slice, { maxLength: 6 }), (before, wanted) => {
        let drawn: ReturnType<typeof nearer> = before;
        for (let step = 0; step < before.length + wanted.length; step += 1) drawn = nearer(drawn, wanted);
        expect(drawn).toEqual(wanted);
      }),
    );
  });
});
