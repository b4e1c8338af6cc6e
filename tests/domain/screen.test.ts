import { describe, expect, it } from 'vitest';
import { clockJump } from '#/domain/clock-jump.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { questionsOnScreen, sizeOfText } from '#/domain/screen.ts';

const few = [question('a', 'Hva er viktigst?'), question('b', 'Hva mangler?')];
const many = [...few, question('c', 'Hvem?'), question('d', 'Når?')];

describe('the questions on the screen', () => {
  it('are all of the step’s while they are few and short', () => {
    expect(questionsOnScreen(few, 'all')).toEqual(few);
  });

  it('are the first one when there are more than a room can read', () => {
    expect(questionsOnScreen(many, 'all').map(({ id }) => id)).toEqual(['a']);
    const long = [question('a', 'Hva '.repeat(40)), question('b', 'Hva '.repeat(40))];
    expect(questionsOnScreen(long, 'all').map(({ id }) => id)).toEqual(['a']);
  });

  it('are the one that was chosen, as long as its step is on', () => {
    expect(questionsOnScreen(many, 'c' as Id<'question'>).map(({ id }) => id)).toEqual(['c']);
    expect(questionsOnScreen(few, 'c' as Id<'question'>)).toEqual(few);
  });

  it('are none when that was chosen, or when the step has none', () => {
    expect(questionsOnScreen(few, 'none')).toEqual([]);
    expect(questionsOnScreen([], 'all')).toEqual([]);
  });

  it('are the larger the less there is to read', () => {
    expect(['kort', 'm'.repeat(120), 'l'.repeat(200)].map((text) => sizeOfText([text]))).toEqual([
      'large',
      'middle',
      'small',
    ]);
  });
});

describe('a clock that is set while it runs', () => {
  const before = { wall: 1_000_000, counted: 500 };
  const later = (wall: number, counted: number) => ({ wall: 1_000_000 + wall, counted: 500 + counted });

  it('is told, back and forth', () => {
    expect(clockJump(before, later(-3_600_000, 1000), true)).toBe(-3_601_000);
    expect(clockJump(before, later(3_601_000, 1000), true)).toBe(3_600_000);
  });

  it('is not told of what any clock does', () => {
    expect(clockJump(before, later(1_900, 1_000), true)).toBe(0);
    expect(clockJump(before, later(-20_000, 1_000), true)).toBe(0);
  });

  it('is not told of a device that slept out of sight; set back is set back all the same', () => {
    expect(clockJump(before, later(3_600_000, 1_000), false)).toBe(0);
    expect(clockJump(before, later(-3_600_000, 1_000), false)).toBe(-3_601_000);
  });
});

function question(id: string, text: string): Entry<'question'> {
  return { id: id as Id<'question'>, value: { text } } as unknown as Entry<'question'>;
}
