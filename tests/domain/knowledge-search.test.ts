import { describe, expect, it } from 'vitest';
import { evidenceKey } from '#/domain/citation.ts';
import { indexKnowledge, searchKnowledge, withRecent } from '#/domain/knowledge-search.ts';
import { cell, cramped2025, entries, f3, page, session, words } from '../kit/citations.ts';

describe('finding knowledge to link to', () => {
  const citable = {
    paragraphs: [entries.f3],
    statements: [entries['utsagn-12']],
    datasets: [entries.tall],
    notes: [],
    attachments: [entries.kart],
  } as never;
  const find = (question: string, own: readonly string[] = []) => {
    const work = indexKnowledge(citable, session, words);
    let made = work.next();
    while (!made.done) made = work.next();
    return searchKnowledge(made.value, question, new Set(own), 40);
  };

  it('finds by the mark, by the beginning of any word and by what is meant together', () => {
    const found = (question: string) => find(question).map((hit) => evidenceKey(hit.evidence));
    expect(found('f3')).toEqual([evidenceKey(f3)]);
    expect(found('trangb teglh 2025')).toEqual([evidenceKey(cramped2025)]);
    expect(found('møtepl')).toHaveLength(1);
    expect(found('kart over tegl')).toEqual([evidenceKey(page(null))]);
    expect(found('  ')).toEqual([]);
    expect(found('finnes ikke')).toEqual([]);
  });

  it("puts the step's own sources first", () => {
    expect(find('i')[0]?.evidence.type).toBe('paragraph');
    expect(find('i', ['fremtid'])[0]?.evidence.type).toBe('statement');
  });

  it('remembers what was used last, once, and no more than eight', () => {
    const many = Array.from({ length: 9 }, (_, year) => cell('trangbodde', 'teglhagen', String(year)));
    const recent = [...many, many[4] ?? f3].reduce(withRecent, []);
    expect(recent[0]).toEqual(many[4]);
    expect(recent).toHaveLength(8);
    expect(new Set(recent.map(evidenceKey)).size).toBe(8);
  });
});
