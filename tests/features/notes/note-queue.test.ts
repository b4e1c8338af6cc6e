import { beforeEach, describe, expect, test } from 'vitest';
import type { Id } from '#/domain/ids.ts';
import { emptyWording, type Wording } from '#/domain/notes.ts';
import { type NoteQueue, queueNotes } from '#/features/notes/note-queue.ts';

type Answer = readonly Id<'note'>[] | null;

/** What has been asked of the database, each with how to answer. */
let asked: { readonly texts: readonly string[]; readonly answer: (answer: Answer) => Promise<void> }[];
let saved: string[];
let gaveBack: string[];
let queue: NoteQueue;

beforeEach(() => {
  [asked, saved, gaveBack] = [[], [], []];
  queue = queueNotes({
    save: (wordings) =>
      new Promise((resolve) => {
        const answer = async (ids: Answer) => {
          resolve(ids);
          await new Promise((done) => setImmediate(done));
        };
        asked.push({ texts: textsOf(wordings), answer });
      }),
    onSaved: (wordings) => saved.push(...textsOf(wordings)),
    onFailed: (wordings) => gaveBack.push(...textsOf(wordings)),
  });
});

const write = (text: string) => queue.add({ ...emptyWording, text });
const onScreen = () => queue.read().map(({ wording, savedAs }) => `${wording.text}${savedAs ? ' ✓' : ''}`);
const ids = (...names: string[]) => names as Id<'note'>[];

describe('notes on their way into the database', () => {
  test('a note is saved at once, and stays on the screen until the list shows it', async () => {
    write('Lys');
    expect(asked[0]?.texts).toEqual(['Lys']);
    expect(onScreen()).toEqual(['Lys']);
    await asked[0]?.answer(ids('a'));
    expect(saved).toEqual(['Lys']);
    expect(onScreen()).toEqual(['Lys ✓']);
    queue.listShows(ids('eldre'));
    expect(onScreen()).toEqual(['Lys ✓']);
    queue.listShows(ids('eldre', 'a'));
    expect(onScreen()).toEqual([]);
  });

  test('what is written while one is being saved goes together, in order', async () => {
    write('Lys');
    expect(textsOf(write('Trær'))).toEqual(['Lys', 'Trær']);
    write('Benker');
    await asked[0]?.answer(ids('a'));
    expect(asked.map((each) => each.texts)).toEqual([['Lys'], ['Trær', 'Benker']]);
    expect(onScreen()).toEqual(['Lys ✓', 'Trær', 'Benker']);
    await asked[1]?.answer(ids('b', 'c'));
    expect(onScreen()).toEqual(['Lys ✓', 'Trær ✓', 'Benker ✓']);
  });

  test('a list that shows only its end lets go of the ones above, too', async () => {
    write('Lys');
    write('Trær');
    await asked[0]?.answer(ids('a'));
    await asked[1]?.answer(ids('b'));
    queue.listShows(ids('b'));
    expect(onScreen()).toEqual([]);
  });

  test('what cannot be saved is given back in order, and what was saved before stays', async () => {
    write('Lys');
    write('Trær');
    await asked[0]?.answer(ids('a'));
    write('Benker');
    await asked[1]?.answer(null);
    expect(gaveBack).toEqual(['Trær', 'Benker']);
    expect(onScreen()).toEqual(['Lys ✓']);
  });

  test('after a failure the next note is tried again', async () => {
    write('Lys');
    await asked[0]?.answer(null);
    write('Lys');
    await asked[1]?.answer(ids('a'));
    expect(onScreen()).toEqual(['Lys ✓']);
  });
});

function textsOf(wordings: readonly Wording[]): string[] {
  return wordings.map((wording) => wording.text);
}
