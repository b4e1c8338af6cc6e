import { expect, it } from 'vitest';
import { spokenName } from '#/features/trace/flow-parts.ts';

it('a box is called aloud by what it shows, also where there is room for the short name only', () => {
  const title = 'Levekårsstatistikk for kommunen';
  expect(spokenName({ name: title, short: 'Statistikk' })).toBe(`Statistikk: ${title}`);
  const paper = { name: 'Sak 2: Sosial bærekraft', short: 'Sak 2' };
  expect(spokenName(paper)).toBe(paper.name);
});
