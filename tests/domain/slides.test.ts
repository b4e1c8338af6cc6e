import { expect, it } from 'vitest';
import type { Entry } from '#/domain/entry.ts';
import { paged, slidesOfSource } from '#/domain/slides.ts';

it('a page holds what a room can read at once; nothing is cut and nothing is lost', () => {
  const pages = paged([300, 300, 300, 2_000, 100], (size) => size);
  expect(pages).toEqual([[300, 300], [300], [2_000], [100]]);
});

it('a heading goes to the next page with what it heads', () => {
  const pages = paged(
    ['a', 'heading', 'b'],
    (item) => (item === 'heading' ? 60 : 600),
    (item) => item === 'heading',
  );
  expect(pages).toEqual([['a'], ['heading', 'b']]);
});

it('the future workshop is shown by phase and theme, votes first, and then what was said', () => {
  const source = { value: { sourceKind: 'futureWorkshop' } } as Entry<'source'>;
  const gone = statement(5, 'vision', 'Ikke i den nyeste tabellen', 9);
  const slides = slidesOfSource(
    source,
    [],
    [
      statement(2, 'vision', 'Bolig', 5),
      statement(1, 'critique', 'Møteplasser', 3),
      statement(3, 'critique', 'Møteplasser', 9),
      statement(4, 'realisation', 'Bolig', null),
      { ...gone, value: { ...gone.value, vanished: true } },
    ],
  );
  const told = slides.map((slide) =>
    slide.type === 'statements'
      ? `${slide.phase} ${slide.theme} ${slide.statements.map(({ value }) => value.number).join()}`
      : slide.type,
  );
  expect(told).toEqual([
    'title',
    'votes',
    'critique Møteplasser 3,1',
    'votes',
    'vision Bolig 2',
    'realisation Bolig 4',
  ]);
});

function statement(number: number, phase: string, theme: string, votes: number | null): Entry<'statement'> {
  return { id: `s${number}`, value: { number, phase, theme, votes, text: 'Et utsagn' } } as never;
}
