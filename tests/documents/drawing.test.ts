import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFonts } from '#/documents/document-fonts.ts';
import { figurePng } from '#/documents/figure-png.ts';
import { figureSvg } from '#/documents/figure-svg.ts';
import type { FigureBlock, Shape } from '#/documents/outline.ts';
import { pathPoints } from '#/documents/path-points.ts';
import { elementsIn, parseXml, textIn } from '../kit/xml.ts';
import { barFigure, sampleFonts } from './sample-outline.ts';

const fonts = openFonts(sampleFonts());

describe('a path of SVG as points', () => {
  test('lines, in their own places and from where one is', () => {
    expect(ends('M10 20L30,20V40H10Z')).toEqual([
      [10, 20],
      [30, 20],
      [30, 40],
      [10, 40],
    ]);
    expect(ends('m10 20l20 0v20h-20z')).toEqual([
      [10, 20],
      [30, 20],
      [30, 40],
      [10, 40],
    ]);
  });

  test('points after a move are lines, and a new move begins a new outline', () => {
    expect(pathPoints('M0 0 5 0 5 5M9 9L8 8').map(({ points }) => points.length)).toEqual([3, 2]);
  });

  test('curves end where they say, and a smooth one goes on in the same direction', () => {
    const [curve] = pathPoints('M0 0C0 10 10 10 10 0S20 -10 20 0');
    const points = curve?.points ?? [];
    expect(points.at(-1)).toEqual({ x: 20, y: 0 });
    expect(Math.min(...points.map(({ y }) => y))).toBeCloseTo(-7.5, 1);
  });

  test('law: every point of an arc lies on its circle', () => {
    const angle = fc.double({ min: 0.1, max: 6.1, noNaN: true });
    fc.assert(
      fc.property(angle, fc.integer({ min: 1, max: 200 }), (turn, r) => {
        const [x, y] = [r * Math.cos(turn), r * Math.sin(turn)];
        const [arc] = pathPoints(`M${r} 0A${r},${r} 0 ${turn > Math.PI ? 1 : 0} 1 ${x},${y}`);
        for (const point of arc?.points ?? []) expect(Math.hypot(point.x, point.y)).toBeCloseTo(r, 3);
      }),
    );
  });
});

describe('a drawing as dots, for programs without SVG', () => {
  test('an area covers what it should, half at its edges', () => {
    const dots = picture([{ type: 'rect', x: 2, y: 2, width: 4.5, height: 4, fill: '#000000' }]);
    expect([dots(1, 3), dots(3, 3), dots(6, 3), dots(8, 3)]).toEqual([255, 0, 128, 255]);
    expect([dots(3, 1), dots(3, 5), dots(3, 6)]).toEqual([255, 0, 255]);
  });

  test('an outline within another is a hole when it turns the other way', () => {
    const d = 'M0 0H10V10H0ZM3 3V7H7V3Z';
    const dots = picture([{ type: 'path', d, stroke: null, strokeWidth: 0, dash: [], fill: '#000' }]);
    expect([dots(1, 1), dots(5, 5)]).toEqual([0, 255]);
  });

  test('a line is as wide as it says, and a dashed one has gaps', () => {
    const line = { type: 'path', d: 'M0 5H20', stroke: '#000', strokeWidth: 2, fill: null } as const;
    const whole = picture([{ ...line, dash: [] }]);
    expect([whole(10, 3), whole(10, 4), whole(10, 5), whole(10, 6)]).toEqual([255, 0, 0, 255]);
    const dashed = picture([{ ...line, dash: [5, 5] }]);
    expect([dashed(2, 5), dashed(7, 5), dashed(12, 5), dashed(17, 5)]).toEqual([0, 255, 0, 255]);
  });

  test('letters stand where they should: to the left of their place when they end there', () => {
    const text = { type: 'text', x: 10, y: 9, text: 'H', size: 10, strong: true } as const;
    const isInked = (dots: (x: number, y: number) => number, from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => dots(from + at, 5)).some((dot) => dot < 200);
    const start = picture([{ ...text, anchor: 'start' }]);
    const end = picture([{ ...text, anchor: 'end' }]);
    expect([isInked(start, 0, 10), isInked(start, 10, 20)]).toEqual([false, true]);
    expect([isInked(end, 0, 10), isInked(end, 10, 20)]).toEqual([true, false]);
  });

  test('what reaches over the edge is cut off there', () => {
    const dots = picture([{ type: 'rect', x: -50, y: -50, width: 55, height: 100, fill: '#000' }]);
    expect([dots(0, 0), dots(4, 9), dots(5, 5)]).toEqual([0, 0, 255]);
  });

  test('a drawing of more colours than a byte can count is told dot by dot', () => {
    const rows = Array.from({ length: 300 }, (_, at): Shape => {
      const fill = `#${(at * 37 + 1000).toString(16).padStart(6, '0')}`;
      return { type: 'rect', x: at, y: 0, width: 1, height: 1, fill };
    });
    const figure: FigureBlock = { ...barFigure(), width: 300, height: 1, shapes: rows };
    const png = Buffer.from(figurePng(figure, fonts, 1));
    const dots = inflateSync(partOf(png, 'IDAT'));
    expect(png.indexOf('PLTE')).toBe(-1);
    expect([...dots.subarray(1 + 299 * 3)]).toEqual([0, 47, 31]);
  });

  test('a colour that is no colour on paper becomes ink', () => {
    const dots = picture([{ type: 'rect', x: 0, y: 0, width: 20, height: 10, fill: 'var(--farge)' }]);
    expect(dots(5, 5)).toBeLessThan(60);
  });
});

test('as SVG it is well formed, whatever is written in it, and says what it shows', () => {
  const hostile = '</text><script>alert("1")</script>&';
  const shape: Shape = { type: 'text', x: 0, y: 0, text: hostile, size: 9, anchor: 'start', strong: false };
  const svg = parseXml(figureSvg({ ...barFigure(), alternative: hostile, shapes: [shape] }));
  expect(elementsIn(svg, 'text').map(textIn)).toEqual([hostile]);
  expect(elementsIn(svg, 'desc').map(textIn)).toEqual([hostile]);
  expect(elementsIn(svg, 'script')).toEqual([]);
});

function ends(data: string): readonly (readonly number[])[] {
  return pathPoints(data).flatMap(({ points }) => points.map(({ x, y }) => [x, y]));
}

/** The red of a dot in a drawing 20 wide and 10 high, at one dot for each unit. */
function picture(shapes: readonly Shape[]): (x: number, y: number) => number {
  const figure: FigureBlock = { ...barFigure(), width: 20, height: 10, shapes };
  const png = Buffer.from(figurePng(figure, fonts, 1));
  const colours = partOf(png, 'PLTE');
  const rows = inflateSync(partOf(png, 'IDAT'));
  return (x, y) => colours[(rows[y * 21 + 1 + x] ?? -1) * 3] ?? -1;
}

function partOf(png: Buffer, name: string): Buffer {
  const at = png.indexOf(name);
  return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
}
