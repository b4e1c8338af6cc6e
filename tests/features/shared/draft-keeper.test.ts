import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { RevisionId } from '#/domain/ids.ts';
import { type DraftKeeper, keepDrafts, type Writing } from '#/features/shared/draft-keeper.ts';

const head = (name: string) => name as RevisionId;

let held: Writing[];
let kept: Writing[];
let sealed: Writing[];
let answers: { readonly ok: boolean; readonly written: readonly RevisionId[] }[];
let field: DraftKeeper;

beforeEach(() => {
  vi.useFakeTimers();
  [held, kept, sealed, answers] = [[], [], [], []];
  field = keepDrafts({
    hold: (writing) => held.push(writing),
    keep: (writing) => kept.push(writing),
    seal: async (writing) => {
      sealed.push(writing);
      return answers.shift() ?? { ok: true, written: [head(`r${sealed.length}`)] };
    },
  });
  field.recordShows([head('r0')]);
});

const types = (text: string) => field.type(text, [head('r0')]);

describe('a field that is being written in', () => {
  test('every key is held in memory at once', () => {
    types('L');
    types('Ly');
    expect(held.map((writing) => writing.text)).toEqual(['L', 'Ly']);
  });

  test('is stored half a second after the last key', () => {
    types('L');
    vi.advanceTimersByTime(400);
    types('Ly');
    vi.advanceTimersByTime(499);
    expect(kept).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(kept.map((writing) => writing.text)).toEqual(['Ly']);
  });

  test('is stored every five seconds by one who never pauses', () => {
    for (let i = 0; i < 60; i += 1) {
      types(`${i}`);
      vi.advanceTimersByTime(200);
    }
    expect(kept.length).toBeGreaterThanOrEqual(2);
    expect(sealed).toEqual([]);
  });

  test('is sealed after thirty seconds of silence', async () => {
    types('Lys');
    await vi.advanceTimersByTimeAsync(29_999);
    expect(sealed).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sealed).toEqual([{ text: 'Lys', base: ['r0'] }]);
    expect(await field.seal()).toBe(true);
    expect(sealed).toHaveLength(1);
  });

  test('remembers which heads the writer saw when the typing began', async () => {
    types('L');
    field.recordShows([head('r0'), head('import')]);
    field.type('Ly', [head('r0'), head('import')]);
    await field.seal();
    expect(sealed).toEqual([{ text: 'Ly', base: ['r0'] }]);
  });

  test('shows the sealed text until the record does, and writes on from it without a conflict with itself', async () => {
    types('Lys');
    await field.seal();
    expect(field.text()).toBe('Lys');
    types('Lys i');
    expect(held.at(-1)).toEqual({ text: 'Lys i', base: ['r1'] });
  });

  test('shows the record again when that has the text', async () => {
    types('Lys');
    await field.seal();
    field.recordShows([head('r1')]);
    expect(field.text()).toBeNull();
    field.type('Lys i', [head('r1')]);
    expect(held.at(-1)?.base).toEqual(['r1']);
  });

  test('a record that is shown some seals late does not take newer text away, nor make a conflict of it', async () => {
    types('Lys');
    await field.seal();
    types('Lys i');
    const second = field.seal();
    await Promise.resolve();
    field.recordShows([head('r1')]);
    await second;
    expect(field.text()).toBe('Lys i');
    field.type('Lys i parken', [head('r1')]);
    expect(held.at(-1)).toEqual({ text: 'Lys i parken', base: ['r2'] });
    await field.seal();
    field.recordShows([head('r2')]);
    expect(field.text()).toBe('Lys i parken');
    field.recordShows([head('r3')]);
    expect(field.text()).toBeNull();
  });

  test('what somebody else has written since is shown, also where the own text has not been shown', async () => {
    types('Lys');
    await field.seal();
    field.recordShows([head('r1'), head('import')]);
    expect(field.text()).toBeNull();
  });

  test('what is typed while it is being sealed comes after it', async () => {
    types('Lys');
    const sealing = field.seal();
    await Promise.resolve();
    types('Lys i parken');
    expect(await sealing).toBe(false);
    expect(field.text()).toBe('Lys i parken');
    expect(await field.seal()).toBe(true);
    expect(sealed).toEqual([
      { text: 'Lys', base: ['r0'] },
      { text: 'Lys i parken', base: ['r1'] },
    ]);
  });

  test('two who ask for sealing at once get one revision', async () => {
    types('Lys');
    await Promise.all([field.seal(), field.seal()]);
    expect(sealed).toHaveLength(1);
  });

  test('keeps the text on the screen when it cannot be saved', async () => {
    answers = [{ ok: false, written: [] }];
    types('Lys');
    expect(await field.seal()).toBe(false);
    expect(field.text()).toBe('Lys');
    expect(await field.seal()).toBe(true);
  });

  test('is the record again when the text had not changed', async () => {
    answers = [{ ok: true, written: [] }];
    types('Lys');
    expect(await field.seal()).toBe(true);
    expect(field.text()).toBeNull();
  });

  test('goes on with what was found after a kill, from the heads of that time', async () => {
    field.resume({ text: 'Vi tren', base: [head('old')] });
    expect(field.text()).toBe('Vi tren');
    types('Vi trenger');
    await field.seal();
    expect(sealed).toEqual([{ text: 'Vi trenger', base: ['old'] }]);
  });

  test('what was found does not replace what has been typed since', () => {
    types('Nytt');
    field.resume({ text: 'Gammelt', base: [] });
    expect(field.text()).toBe('Nytt');
  });

  test('tells the screen when what it shows has changed', async () => {
    const onChange = vi.fn();
    const stop = field.subscribe(onChange);
    types('Lys');
    await field.seal();
    field.recordShows([head('r1')]);
    expect(onChange).toHaveBeenCalledTimes(3);
    stop();
    types('x');
    expect(onChange).toHaveBeenCalledTimes(3);
  });
});
