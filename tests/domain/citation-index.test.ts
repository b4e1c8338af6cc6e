import { describe, expect, it } from 'vitest';
import { citingOf, indexCitations } from '#/domain/citation-index.ts';
import type { Evidence } from '#/domain/discussion.ts';
import { cell, cramped2025, crampedOverTime, entry, f3, page } from '../kit/citations.ts';

describe('what a piece of knowledge has shaped', () => {
  const point = entry('point', 'punkt-1', { evidence: [crampedOverTime, f3] });
  const note = entry('note', 'notat-2', { evidence: [f3] });
  const gone = { ...entry('note', 'notat-3', { evidence: [f3] }), deleted: true };
  const index = indexCitations([point, note, gone] as never);

  it('names every note and point once, and none that is deleted', () => {
    expect(citingOf(index, f3).map(({ id }) => id)).toEqual(['punkt-1', 'notat-2']);
  });

  it('counts a cited series for every figure in it, and a cited figure for its row', () => {
    expect(citingOf(index, cramped2025).map(({ id }) => id)).toEqual(['punkt-1']);
    expect(citingOf(index, cell('trangbodde', null, null)).map(({ id }) => id)).toEqual(['punkt-1']);
    expect(citingOf(index, cell('trangbodde', 'elvesiden', '2025'))).toEqual([]);
  });

  it('counts every cited page for the whole file, and only itself for a page', () => {
    const onPage3 = entry('note', 'notat-4', { evidence: [page(3)] });
    const onAll = entry('note', 'notat-5', { evidence: [page(null)] });
    const pages = indexCitations([onPage3, onAll] as never);
    const citing = (evidence: Evidence) => citingOf(pages, evidence).map(({ id }) => id);
    expect(citing(page(null))).toEqual(['notat-4', 'notat-5']);
    expect(citing(page(3))).toEqual(['notat-4']);
    expect(citing(page(2))).toEqual([]);
  });
});
