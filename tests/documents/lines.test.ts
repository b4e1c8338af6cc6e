import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnWidths } from '#/documents/column-widths.ts';
import { type Line, linesOf, widthOf } from '#/documents/lines.ts';
import type { Run } from '#/documents/outline.ts';

/** Every sign is one wide, and in bold two. */
const measure = (text: string, style: string) => [...text].length * (style === 'strong' ? 2 : 1);

describe('text becomes lines', () => {
  test('a line breaks at a space, which stays at its end so that the words are read apart', () => {
    expect(told(linesOf([{ text: 'vi vil bo her' }], 7, measure))).toEqual(['vi vil ', 'bo her']);
  });

  test('a word goes on over a change of style, and breaks at its hyphen if it must', () => {
    const runs: readonly Run[] = [{ text: 'i ' }, { text: 'Nord', style: 'strong' }, { text: '-Norge' }];
    expect(told(linesOf(runs, 20, measure))).toEqual(['i Nord-Norge']);
    expect(told(linesOf([{ text: 'i Nord-Norge' }], 8, measure))).toEqual(['i Nord-', 'Norge']);
  });

  test('dates and numbers are never parted at their hyphens', () => {
    expect(told(linesOf([{ text: 'den 2027-03-11' }], 12, measure))).toEqual(['den ', '2027-03-11']);
  });

  test('a line break stays one, and an empty line, too', () => {
    expect(told(linesOf([{ text: 'en\n\nto' }], 9, measure))).toEqual(['en ', '', 'to']);
  });

  test('a word that is wider than a line is cut', () => {
    expect(told(linesOf([{ text: 'a bbbbbbb' }], 3, measure))).toEqual(['a ', 'bbb', 'bbb', 'b']);
  });

  test('law: no line is wider than the room, and no letter is lost', () => {
    const run = fc.record({
      text: fc.stringMatching(/^[a-zæøå \n/-]{0,40}$/),
      style: fc.constantFrom('strong' as const, 'emphasis' as const),
    });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), fc.integer({ min: 2, max: 30 }), (runs, width) => {
        const lines = linesOf(runs, width, measure);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(told(lines).join('').replace(/\s/g, '')).toBe(
          runs
            .map(({ text }) => text)
            .join('')
            .replace(/\s/g, ''),
        );
      }),
    );
  });
});

describe('the columns of a table', () => {
  const needs = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 3000 })).map(([least, more]) => ({
      least,
      most: least + more,
    })),
    { minLength: 1, maxLength: 9 },
  );

  test('law: they fill the page exactly, and none is narrower than its widest word where there is room for that', () => {
    fc.assert(
      fc.property(needs, (columns) => {
        const widths = columnWidths(columns, 500);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(500, 5);
        const isRoom = columns.reduce((sum, { least }) => sum + least, 0) <= 500;
        widths.forEach((width, at) => {
          expect(width).toBeGreaterThan(0);
          if (isRoom) expect(width).toBeGreaterThanOrEqual((columns[at]?.least ?? 0) - 1e-6);
        });
      }),
    );
  });

  test('short ones keep to one line, and a long remark takes the rest', () => {
    const [name, number, remark] = columnWidths(
      [
        { least: 60, most: 80 },
        { least: 30, most: 50 },
        { least: 70, most: 2000 },
      ],
      400,
    );
    expect([name, number, remark]).toEqual([80, 50, 270]);
  });
});

function told(lines: readonly Line[]): readonly string[] {
  return lines.map((line) => line.map(({ text }) => text).join(''));
}
