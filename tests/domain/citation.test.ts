import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CitationWords,
  type CitedSession,
  describeEvidence,
  evidenceKey,
  evidenceOfKey,
} from '#/domain/citation.ts';
import { citingOf, indexCitations } from '#/domain/citation-index.ts';
import { parseMarkup, plainText } from '#/domain/citation-markup.ts';
import { latestRows, tablesOf } from '#/domain/citation-table.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { AnyEntry, Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { Dataset } from '#/domain/knowledge.ts';
import { indexKnowledge, searchKnowledge, withRecent } from '#/domain/knowledge-search.ts';
import { formatFor } from '#/i18n/format.ts';
import { knowledge } from '#/i18n/nb/knowledge.ts';

const words: CitationWords = { ...knowledge.citation, ...formatFor('nb') };
const f3: Evidence = { type: 'paragraph', id: 'f3' as Id<'paragraph'> };
const cramped2025 = cell('trangbodde', 'teglhagen', '2025');
const crampedOverTime = cell('trangbodde', 'teglhagen', null);

describe('a citation is understood alone', () => {
  it('of a paragraph: the paper, the mark and the text word for word', () => {
    expect(told(f3)).toEqual({
      state: 'here',
      short: 'Sak 1 · F3',
      title: 'Sak 1: Sosial bærekraft · Faktagrunnlag · F3',
      text: 'I Teglhagen levde 24,6 prosent av barna i vedvarende lavinntekt.',
      sourceLine: 'Kultur- og miljøutvalget, fiktivt saksframlegg',
    });
  });

  it('of a figure: its labels, the figure with decimal comma and unit, and the source line', () => {
    expect(told(cramped2025)).toMatchObject({
      short: 'Trangbodde · Teglhagen',
      text: 'Trangbodde, Teglhagen, 2025: 23,5\u00a0prosent',
      sourceLine: 'Registerdata, tabell 1, 2021–2025, hentet 20.11.2026',
    });
  });

  it('of a series: every figure of it, and what is missing in words', () => {
    expect(told(crampedOverTime).text).toBe(
      'Trangbodde, Teglhagen: 2021: vises ikke · 2025: 23,5\u00a0prosent',
    );
  });

  it('of a rating: how many stand behind it, and that they talked together', () => {
    const rating: Evidence = {
      type: 'cell',
      id: 'stedskompasset' as Id<'dataset'>,
      at: ['trygghet', 'solåsen'],
    };
    expect(told(rating).text).toBe('Trygghet, Solåsen: 3,9 (38 deltakere i dialog)');
  });

  it('of what a resident said: phase, theme, area and votes', () => {
    const statement: Evidence = { type: 'statement', id: 'utsagn-12' as Id<'statement'> };
    expect(told(statement)).toMatchObject({
      short: 'Utsagn 12 · Møteplasser',
      title: 'Utsagn fra Fremtidsverkstedet · Utsagn 12 · Kritikk · Møteplasser · Elvesiden · 18 stemmer',
      text: 'Ingen steder å være inne',
    });
  });

  it('of a note: the group, never a person', () => {
    const note: Evidence = { type: 'note', id: 'notat-1' as Id<'note'> };
    expect(told(note)).toMatchObject({ short: 'Notat · Gruppe 3', text: 'Lekeplassen er viktigst' });
  });

  it('of an attached file: what it is called and belongs to, and the page where one is cited', () => {
    expect(told(page(3))).toEqual({
      state: 'here',
      short: 'Kart over Teglhagen, side 3',
      title: 'Sak 1: Sosial bærekraft · Kart over Teglhagen, side 3',
      text: 'Kart over Teglhagen, side 3 (kart.pdf)',
      sourceLine: 'Kultur- og miljøutvalget, fiktivt saksframlegg',
    });
    expect(told(page(null)).short).toBe('Kart over Teglhagen');
  });
});

describe('a citation tells the truth', () => {
  it('when its source is not on this device: the link is kept, and nothing is made up', () => {
    const elsewhere: Evidence = { type: 'paragraph', id: 'ikke-her' as Id<'paragraph'> };
    expect(told(elsewhere)).toMatchObject({
      state: 'notHere',
      short: 'Avsnitt i saksframlegg',
      text: 'Kilden er ikke på denne enheten. Koblingen er tatt vare på.',
    });
  });

  it('when a newer table no longer has the figure', () => {
    expect(told(cell('trangbodde', 'teglhagen', '1999')).state).toBe('notHere');
  });

  it('when the source is deleted: its words are still there, and marked', () => {
    const deleted = { ...entries.f3, deleted: true } as AnyEntry;
    expect(describeEvidence(f3, deleted, session, words)).toMatchObject({
      state: 'deleted',
      short: 'Sak 1 · F3',
    });
  });

  it('when the text was erased for privacy', () => {
    for (const evidence of [f3, cramped2025, page(3)]) {
      const erased = { ...entries[evidence.id], erased: true, value: {} } as AnyEntry;
      expect(describeEvidence(evidence, erased, session, words)).toEqual({
        state: 'deleted',
        short: words.notHere[evidence.type],
        title: words.notHere[evidence.type],
        text: 'Teksten er slettet av hensyn til personvernet.',
        sourceLine: '',
      });
    }
  });
});

describe('the key of a citation, which an address carries', () => {
  it('leads back to the same piece, of every type', () => {
    const note: Evidence = { type: 'note', id: 'notat-1' as Id<'note'> };
    const statement: Evidence = { type: 'statement', id: 'utsagn-12' as Id<'statement'> };
    for (const evidence of [f3, statement, note, cramped2025, crampedOverTime, page(null), page(3)])
      expect(evidenceOfKey(evidenceKey(evidence))).toEqual(evidence);
  });

  it('is nothing where it is no key', () => {
    for (const key of ['', '{}', '["attachment","kart","3"]', '["paragraph",1]', '["other","f3",null]'])
      expect(evidenceOfKey(key)).toBeNull();
  });
});

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

describe('a table in long form', () => {
  it('stands as areas against years, one table per indicator', () => {
    const [table] = tablesOf(statistics(), 'area', 'period');
    expect(table?.about.map(({ label }) => label)).toEqual(['Trangbodde']);
    expect(table?.columns.map(({ key }) => key)).toEqual(['2021', '2025']);
    expect(table?.rows[0]?.cells.map((each) => each?.value)).toEqual([null, 23.5]);
    expect(table?.rows[0]?.series).toEqual(['trangbodde', 'teglhagen', null]);
  });

  it('gives the latest figure of each area', () => {
    expect(latestRows(statistics())).toMatchObject([
      { label: 'Trangbodde', cells: [{ label: 'Teglhagen', cell: { value: 23.5 } }] },
    ]);
  });
});

describe('the tiny Markdown', () => {
  it('knows emphasis, strong and a table, and leaves the rest alone', () => {
    expect(parseMarkup('**Fiktivt**, men *viktig*: 3 * 4 <b>')).toEqual([
      {
        type: 'text',
        inlines: [
          { style: 'strong', text: 'Fiktivt' },
          { style: 'plain', text: ', men ' },
          { style: 'emphasis', text: 'viktig' },
          { style: 'plain', text: ': 3 * 4 <b>' },
        ],
      },
    ]);
    expect(parseMarkup('| A | B |\n|---|---|\n| 1 | 2 |')[0]?.type).toBe('table');
  });

  it('loses no letter and no digit of any text (law)', () => {
    const said = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aå1*_ \n.') }), (text) => {
        expect(said(plainText(text))).toBe(said(text));
      }),
    );
  });
});

const entries: Readonly<Record<string, AnyEntry>> = {
  f3: entry('paragraph', 'f3', {
    casePaperId: 'sak-1',
    section: 'facts',
    marker: 'F3',
    block: 'paragraph',
    text: 'I Teglhagen levde 24,6 prosent av barna i vedvarende lavinntekt.',
  }),
  'utsagn-12': entry('statement', 'utsagn-12', {
    sourceId: 'fremtid',
    statementKind: 'futureWorkshop',
    number: 12,
    phase: 'critique',
    tone: null,
    theme: 'Møteplasser',
    area: 'Elvesiden',
    text: 'Ingen steder å være inne',
    votes: 18,
  }),
  'notat-1': entry('note', 'notat-1', {
    groupId: 'gruppe-3',
    stepId: 'trinn-1',
    text: 'Lekeplassen er viktigst',
  }),
  kart: entry('attachment', 'kart', {
    title: 'Kart over Teglhagen',
    fileName: 'kart.pdf',
    belongsTo: 'sak-1',
  }),
  tall: entry('dataset', 'tall', statistics()),
  stedskompasset: entry('dataset', 'stedskompasset', {
    sourceId: 'kompass',
    title: 'Vurderinger',
    dimensions: [
      { key: 'tema', label: 'Tema', role: 'theme', categories: [{ key: 'trygghet', label: 'Trygghet' }] },
      { key: 'område', label: 'Område', role: 'area', categories: [{ key: 'solåsen', label: 'Solåsen' }] },
    ],
    cells: [{ at: ['trygghet', 'solåsen'], value: 3.9, missing: null, n: 38, method: 'dialogue' }],
  }),
};

const session = {
  casePapers: [
    entry('casePaper', 'sak-1', {
      title: 'Sosial bærekraft',
      number: 1,
      fictional: true,
      committee: 'Kultur- og miljøutvalget',
      archiveNumber: '',
    }),
  ],
  sources: [
    entry('source', 'register', {
      title: 'Levekårsstatistikk',
      publisher: 'Registerdata',
      table: 'tabell 1',
      period: '2021–2025',
      fetched: '2026-11-20',
      licence: '',
      illustrative: false,
    }),
    entry('source', 'fremtid', { title: 'Utsagn fra Fremtidsverkstedet' }),
  ],
  groups: [entry('group', 'gruppe-3', { name: 'Gruppe 3' })],
  steps: [],
} as unknown as CitedSession;

function told(evidence: Evidence) {
  return describeEvidence(evidence, entries[evidence.id] ?? null, session, words);
}

function statistics(): Dataset {
  return {
    sourceId: 'register' as Id<'source'>,
    title: 'Levekår',
    dimensions: [
      {
        key: 'indikator',
        label: 'Indikator',
        role: 'indicator',
        categories: [{ key: 'trangbodde', label: 'Trangbodde', unit: 'prosent', decimals: 1 }],
      },
      {
        key: 'område',
        label: 'Område',
        role: 'area',
        categories: [{ key: 'teglhagen', label: 'Teglhagen' }],
      },
      {
        key: 'år',
        label: 'År',
        role: 'period',
        categories: [
          { key: '2021', label: '2021' },
          { key: '2025', label: '2025' },
        ],
      },
    ],
    cells: [
      { at: ['trangbodde', 'teglhagen', '2021'], value: null, missing: ':' },
      { at: ['trangbodde', 'teglhagen', '2025'], value: 23.5, missing: null },
    ],
  };
}

function page(number: number | null): Evidence {
  return { type: 'attachment', id: 'kart' as Id<'attachment'>, page: number };
}

function cell(...at: readonly (string | null)[]): Evidence {
  return { type: 'cell', id: 'tall' as Id<'dataset'>, at };
}

function entry(kind: AnyEntry['kind'], id: string, value: object): AnyEntry {
  return { id, kind, value, heads: [], conflicts: [], deleted: false, erased: false } as unknown as AnyEntry &
    Entry;
}
