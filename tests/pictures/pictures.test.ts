import { describe, expect, it } from 'vitest';
import { layOutBars } from '#/pictures/bars.ts';
import { axisStart, layOutLines } from '#/pictures/lines.ts';
import { nearest, stepped } from '#/pictures/marks.ts';
import { layOutRadar } from '#/pictures/radar.ts';
import { apart } from '#/pictures/text.ts';

const em = 18;
const axisLetters = () => 2;

describe('bars', () => {
  const rows = [
    { label: 'Elvesiden', value: 20, text: '20' },
    { label: 'Teglhagen', value: null, text: 'vises ikke' },
    { label: 'Solåsen', value: 10, text: '10' },
  ];

  it('begin at 0 and are as long as their figures', () => {
    const { bars } = layOutBars({ rows, width: 600, em });
    expect((bars[0]?.bar?.width ?? 0) / (bars[2]?.bar?.width ?? 1)).toBeCloseTo(2);
  });

  it('leave out what is missing, and keep its row', () => {
    const { bars } = layOutBars({ rows, width: 600, em });
    expect(bars[1]).toMatchObject({ bar: null, text: 'vises ikke' });
  });

  it('go the other way from 0 where a figure is negative', () => {
    const { bars, zero } = layOutBars({ rows: [{ label: 'A', value: -5, text: '-5' }], width: 600, em });
    expect((bars[0]?.bar?.x ?? 0) + (bars[0]?.bar?.width ?? 0)).toBeCloseTo(zero);
  });

  it('keep to a fixed scale, and stay inside a picture 280 pixels wide', () => {
    const { ticks, bars } = layOutBars({
      rows: [{ label: 'A', value: 7, text: '7' }],
      width: 280,
      em,
      domain: [1, 7],
    });
    expect(ticks[0]?.value).toBeGreaterThanOrEqual(1);
    expect(bars[0]?.textX).toBeLessThan(280);
  });
});

describe('lines', () => {
  const drawn = (values: readonly (number | null)[]) =>
    layOutLines({
      columns: ['2019', '2021', '2025'],
      series: [{ label: 'A', values }],
      width: 600,
      em,
      axisLetters,
    });

  it('are broken where a year has no figure', () => {
    const picture = layOutLines({
      columns: ['2021', '2022', '2023', '2024', '2025'],
      series: [{ label: 'A', values: [1, 2, null, 4, 5] }],
      width: 600,
      em,
      axisLetters,
    });
    expect(picture.series[0]?.path.match(/M/g)).toHaveLength(2);
    expect(picture.series[0]?.marks.map(({ column }) => column)).toEqual([0, 1, 3, 4]);
  });

  it('have no mark for what is missing, least of all at 0', () => {
    expect(drawn([null, 5, null]).series[0]?.marks).toHaveLength(1);
  });

  it('put years as far apart as they are', () => {
    const [first, second, third] = drawn([1, 2, 3]).xTicks.map(({ x }) => x);
    expect(((third ?? 0) - (second ?? 0)) / ((second ?? 0) - (first ?? 0))).toBeCloseTo(2);
  });

  it('without a single figure, or without a line, still have their years and an axis', () => {
    expect(axisStart([null, null])).toBe(0);
    for (const picture of [drawn([null, null, null]), drawn([])]) {
      expect(picture.xTicks.every(({ x }) => Number.isFinite(x))).toBe(true);
      expect(picture.yTicks.every(({ y }) => Number.isFinite(y))).toBe(true);
      expect(picture.yTicks.length).toBeGreaterThan(1);
    }
  });

  it('begin at 0 unless that would flatten them', () => {
    expect(axisStart([10, 12, 24])).toBe(0);
    expect(axisStart([3_182, 3_301, 3_424])).toBeGreaterThan(0);
  });
});

describe('the wheel', () => {
  const axes = Array.from({ length: 14 }, (_, index) => `Tema ${index + 1}`);
  const wheel = (values: readonly (number | null)[]) =>
    layOutRadar({ axes, series: [{ label: 'A', values }], domain: [1, 7], width: 700, em });

  it('has 1 in the centre and 7 at the edge', () => {
    const { series, centre, rings } = wheel(axes.map((_, index) => (index === 0 ? 1 : 7)));
    expect(series[0]?.marks[0]).toMatchObject({ x: centre.x, y: centre.y });
    expect(rings.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('closes its line, and breaks it at a theme that nobody rated', () => {
    const whole = wheel(axes.map(() => 4)).series[0]?.path ?? '';
    const broken = wheel(axes.map((_, index) => (index === 5 ? null : 4))).series[0]?.path ?? '';
    expect([whole, broken].map((path) => path.match(/M/g)?.length)).toEqual([1, 2]);
  });

  it('keeps every name apart and inside, however alike the areas are', () => {
    const series = ['Elvesiden', 'Teglhagen', 'Klokkerløkka', 'Solåsen'].map((label) => ({
      label,
      values: axes.map((_, index) => 2 + (index % 4)),
    }));
    const picture = layOutRadar({ axes, series, domain: [1, 7], width: 700, em });
    const places = picture.series.map(({ label }) => `${label?.x} ${label?.y} ${label?.anchor}`);
    expect(new Set(places).size).toBe(4);
  });
});

describe('reaching a figure', () => {
  const marks = [
    { row: 0, column: 0, x: 0, y: 0 },
    { row: 0, column: 2, x: 20, y: 0 },
    { row: 1, column: 0, x: 0, y: 10 },
    { row: 1, column: 1, x: 10, y: 10 },
  ];

  it('a finger means the nearest one, and none when it is far away', () => {
    expect(nearest(marks, 12, 9, 10)).toBe(marks[3]);
    expect(nearest(marks, 200, 200, 10)).toBeNull();
  });

  it('arrow keys go along the row and to the row beside it, and stay at the ends', () => {
    expect(stepped(marks, 0, 'ArrowRight')).toBe(1);
    expect(stepped(marks, 1, 'ArrowDown')).toBe(3);
    expect(stepped(marks, 3, 'ArrowDown')).toBe(3);
    expect(stepped(marks, 0, 'ArrowLeft')).toBe(0);
    expect(stepped(marks, 0, 'End')).toBe(3);
  });
});

it('labels that stand on each other are moved apart, in their order and within the picture', () => {
  const places = apart([50, 52, 51], 20, [0, 100]);
  const sorted = places.toSorted((a, b) => a - b);
  expect((sorted[1] ?? 0) - (sorted[0] ?? 0)).toBeGreaterThanOrEqual(20);
  expect((places[1] ?? 0) > (places[2] ?? 0)).toBe(true);
  expect(Math.max(...apart([99, 99, 99], 20, [0, 100]))).toBe(100);
});
