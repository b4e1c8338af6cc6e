import { describe, expect, it } from 'vitest';
import { describeEvidence, evidenceKey, evidenceOfKey } from '#/domain/citation.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import {
  cell,
  cramped2025,
  crampedOverTime,
  entries,
  f3,
  page,
  session,
  told,
  words,
} from '../kit/citations.ts';

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
