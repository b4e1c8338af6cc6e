import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extended,
  movedTo,
  paused,
  type Running,
  readClock,
  type Slot,
  shortened,
  started,
  todaysSlots,
} from '#/domain/agenda-clock.ts';
import type { Id } from '#/domain/ids.ts';
import { ownClock } from '#/domain/own-clock.ts';
import { readClockCode, writeClockCode } from '#/exchange/clock-code.ts';
import { drawQr } from '#/exchange/qr-draw.ts';
import { readQr } from '#/exchange/qr-read.ts';

const minutes = (n: number) => n * 60_000;
const workshop = 'workshop-1' as Id<'workshop'>;
const four = Date.UTC(2027, 2, 11, 15, 0);
const day: readonly Slot[] = [
  slot('welcome', 'a', 10),
  slot('step-1', 'talk', 10),
  slot('step-1', 'group', 14),
];

describe('the code of the clock', () => {
  it('gives another device the same phase, the same time left and the same end', () => {
    const late = extended(movedTo(day, begin(), 1, four + minutes(15)), 5, four + minutes(16));
    const now = four + minutes(18);
    const theirs = readClock(day, late, now);
    const { own, reading } = join(codeOf(late, now), four + minutes(18));
    expect([reading.index, reading.left, reading.behind, reading.newEnd]).toEqual([
      theirs.index,
      theirs.left,
      theirs.behind,
      theirs.newEnd,
    ]);
    expect(own.joined).toEqual({ at: now, by: 'code' });
  });

  it('does so on a device whose clock is years wrong', () => {
    const wrong = Date.UTC(2001, 0, 1);
    const { reading } = join(codeOf(begin(), four + minutes(4)), wrong);
    expect([reading.left, reading.newEnd]).toEqual([minutes(6), wrong + minutes(30)]);
  });

  it('takes the minutes along that have been taken off today', () => {
    const running = shortened(begin(), new Map([['step-1/group', 4]]));
    const { own } = join(codeOf(running, four), four);
    expect(todaysSlots(day, own).map((each) => each.minutes)).toEqual([10, 10, 10]);
  });

  it('says when the clock stands still', () => {
    const { own, reading } = join(codeOf(paused(begin(), four + minutes(2)), four + minutes(3)), four);
    expect([own.pausedAt, reading.left]).toEqual([four, minutes(8)]);
  });

  it('names neither the workshop nor the phase, and is short', () => {
    const code = codeOf(begin(), four);
    expect(code).not.toMatch(/welcome|workshop/i);
    expect(code.length).toBeLessThan(60);
    expect(drawQr(code).size).toBeLessThanOrEqual(37);
  });

  it('is drawn and read again, from a picture like a camera’s', () => {
    const code = codeOf(begin(), four);
    expect(readQr(pictureOf(code, 4))).toBe(code);
    expect(readQr({ width: 40, height: 40, data: new Uint8ClampedArray(6400) })).toBeNull();
  });
});

describe('a code that is something else', () => {
  const good = codeOf(begin(), four);
  it.each([
    ['an address', 'https://example.org/', 'notClock'],
    ['nothing', '', 'notClock'],
    ['far too long', `PVK1:${'A'.repeat(5000)}`, 'notClock'],
    ['of a later version', good.replace('PVK1', 'PVK2'), 'newer'],
    ['with another time', good.replace(':600:', ':900:'), 'damaged'],
    ['cut off', good.slice(0, -3), 'damaged'],
    ['with hands in it', 'PVK1:__proto__:constructor:1:1:R::X', 'damaged'],
  ])('%s is refused in words', (_, text, problem) => {
    expect(readClockCode(text, workshop, day)).toMatchObject({ ok: false, problem: { type: problem } });
  });

  it('of another workshop, or of a phase that the plan here does not have', () => {
    expect(readClockCode(good, 'workshop-2' as Id<'workshop'>, day)).toMatchObject({
      problem: { type: 'otherWorkshop' },
    });
    expect(readClockCode(good, workshop, day.slice(1))).toMatchObject({ problem: { type: 'unknownPhase' } });
  });

  it('whatever it is, it never breaks anything', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string().map((tail) => `PVK1:${tail}`),
      fc
        .tuple(fc.nat(good.length), fc.string({ maxLength: 3 }))
        .map(([at, put]) => good.slice(0, at) + put + good.slice(at + 1)),
    );
    fc.assert(
      fc.property(text, (foreign) => {
        const read = readClockCode(foreign, workshop, day);
        expect(read.ok && foreign !== good).toBe(false);
      }),
    );
  });
});

function codeOf(running: Running, now: number): string {
  const slots = todaysSlots(day, running);
  return writeClockCode(workshop, slots, running, readClock(slots, running, now)) ?? '';
}

function join(code: string, now: number) {
  const told = readClockCode(code, workshop, day);
  if (!told.ok) throw new Error(told.problem.type);
  const own = ownClock(day, told.value, now) as Running;
  return { own, reading: readClock(todaysSlots(day, own), own, now) };
}

/** The code as points, each square so many points wide. */
function pictureOf(text: string, scale: number) {
  const { size, path } = drawQr(text);
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = 0; row < scale; row += 1) {
      const from = (Number(y) * scale + row) * width + Number(x) * scale;
      for (let at = from; at < from + Number(length) * scale; at += 1) data.fill(0, at * 4, at * 4 + 3);
    }
  }
  return { width, height: width, data };
}

function begin(): Running {
  return started(day, 0, four, four) as Running;
}

function slot(stepId: string, phaseId: string, length: number): Slot {
  const id = stepId as Id<'step'>;
  return { stepId: id, phaseId, phaseKind: 'group', title: '', minutes: length, planned: length };
}
