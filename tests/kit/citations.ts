import { type CitationWords, type CitedSession, describeEvidence } from '#/domain/citation.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { AnyEntry, Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { Dataset } from '#/domain/knowledge.ts';
import { formatFor } from '#/i18n/format.ts';
import { knowledge } from '#/i18n/nb/knowledge.ts';

/** A little knowledge of every kind, and how it is cited. */
export const words: CitationWords = { ...knowledge.citation, ...formatFor('nb') };
export const f3: Evidence = { type: 'paragraph', id: 'f3' as Id<'paragraph'> };
export const cramped2025 = cell('trangbodde', 'teglhagen', '2025');
export const crampedOverTime = cell('trangbodde', 'teglhagen', null);

export const entries: Readonly<Record<string, AnyEntry>> = {
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

export const session = {
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

export function told(evidence: Evidence) {
  return describeEvidence(evidence, entries[evidence.id] ?? null, session, words);
}

export function statistics(): Dataset {
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

export function page(number: number | null): Evidence {
  return { type: 'attachment', id: 'kart' as Id<'attachment'>, page: number };
}

export function cell(...at: readonly (string | null)[]): Evidence {
  return { type: 'cell', id: 'tall' as Id<'dataset'>, at };
}

export function entry(kind: AnyEntry['kind'], id: string, value: object): AnyEntry {
  return { id, kind, value, heads: [], conflicts: [], deleted: false, erased: false } as unknown as AnyEntry &
    Entry;
}
