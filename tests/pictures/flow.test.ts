import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FlowBox, type FlowPicture, layOutFlow } from '#/pictures/flow.ts';

const em = 18;
const sizes = { phone: 354, tablet: 960, wide: 1300 };

const someFlow = fc
  .record({
    sizes: fc.tuple(
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 7 }),
      fc.integer({ min: 1, max: 30 }),
    ),
    raw: fc.uniqueArray(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 12 })), {
      maxLength: 60,
    }),
    width: fc.constantFrom(...Object.values(sizes)),
  })
  .map(({ sizes: [a, b, c], raw, width }) => ({
    columns: [names('Kilde', a), names('Gruppe', b), names('Punkt', c)] as const,
    flows: raw.map(([x, y, z, value]) => ({ at: [x % a, y % b, z % c] as const, value })),
    width,
    em,
  }));

describe('the picture of knowledge on its way', () => {
  it('gives a narrow screen three columns with room between them', () => {
    const { boxes } = layOutFlow({
      columns: [['Fremtidsverksted'], ['Gruppe 1'], ['Punkt 1']],
      flows: [{ at: [0, 0, 0], value: 3 }],
      width: sizes.phone,
      em,
    });
    const [from, through, to] = boxes as [FlowBox, FlowBox, FlowBox];
    expect(through.x).toBeGreaterThan(from.x + from.width + em);
    expect(to.x).toBeGreaterThan(through.x + through.width + em);
    expect(boxes.map(({ lines }) => lines.length)).toEqual([1, 1, 1]);
  });

  it('says at most three lines of a long name', () => {
    const long = 'Kommunedirektøren bes om å legge fram en plan '.repeat(5);
    const { boxes } = layOutFlow({ columns: [['a'], ['b'], [long]], flows: [], width: sizes.tablet, em });
    expect(boxes[2]?.lines).toHaveLength(3);
    expect(boxes[2]?.lines[2]).toMatch(/…$/);
  });

  it('keeps every box inside, apart from the others, large enough for a finger and as high as what flows through it', () => {
    fc.assert(
      fc.property(someFlow, (options) => {
        const picture = layOutFlow(options);
        for (const box of picture.boxes) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(picture.width + 0.001);
          expect(box.y).toBeGreaterThanOrEqual(-0.001);
          expect(box.y + box.height).toBeLessThanOrEqual(picture.height + 0.001);
          expect(box.height).toBeGreaterThanOrEqual(44);
          const flowing = options.flows.filter(({ at }) => at[box.column] === box.index);
          expect(box.value).toBe(flowing.reduce((sum, { value }) => sum + value, 0));
          const below = picture.boxes.find(
            (each) => each.column === box.column && each.index === box.index + 1,
          );
          if (below) expect(below.y).toBeGreaterThan(box.y + box.height);
        }
      }),
    );
  });

  it('draws every band from box to box, as broad as its value, and none on another of the same box', () => {
    fc.assert(
      fc.property(someFlow, (options) => {
        const picture = layOutFlow(options);
        const least = Math.min(...options.flows.map(({ value }) => value));
        const unit = Math.min(...picture.bands.map(({ thickness }) => thickness)) / least;
        options.flows.forEach(({ value }, flow) => {
          expect(picture.bands[flow]?.thickness).toBeCloseTo(value * unit);
        });
        for (const box of picture.boxes) {
          const ends = options.flows
            .flatMap(({ at }, flow) =>
              at[box.column] === box.index ? [endAt(picture, flow, box.column)] : [],
            )
            .toSorted((a, b) => a.top - b.top);
          ends.forEach(({ top, bottom }, index) => {
            expect(top).toBeGreaterThanOrEqual(box.y - 0.001);
            expect(bottom).toBeLessThanOrEqual(box.y + box.height + 0.001);
            const next = ends[index + 1];
            if (next) expect(next.top).toBeGreaterThanOrEqual(bottom - 0.001);
          });
        }
      }),
    );
  });
});

/** Where a band meets a box of this column: read off its path, which begins at the left. */
function endAt({ bands }: FlowPicture, flow: number, column: 0 | 1 | 2) {
  const { paths, thickness } = bands[flow] as FlowPicture['bands'][number];
  const numbers = (path: string) => [...path.matchAll(/-?[\d.]+(?:e-?\d+)?/g)].map(([each]) => Number(each));
  const [first, second] = paths.map(numbers) as [number[], number[]];
  const top = (column === 0 ? first[1] : column === 1 ? first[7] : second[7]) ?? Number.NaN;
  return { top, bottom: top + thickness };
}

function names(what: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${what} ${index + 1}`);
}
