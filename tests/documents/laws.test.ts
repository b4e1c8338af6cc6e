import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlOf } from '#/documents/outline-html.ts';
import { markdownOf } from '#/documents/outline-markdown.ts';
import { type Change, create, remove } from '#/domain/change.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { Id } from '#/domain/ids.ts';
import { chapterIn, documentIn, exampleEntries, textIn, words } from '../kit/documents.ts';
import { plan, tablet } from '../kit/tablet.ts';

const { own } = words.nb;

/** What is written at a table; `mark` makes each text known again, whatever the letters are. */
interface Written {
  readonly text: string;
  readonly fate: 'told' | 'withheld' | 'deleted' | 'erased';
  readonly group: 'gruppe-1' | 'gruppe-2' | null;
  readonly asked: boolean;
  readonly cites: readonly Evidence[];
}

const knowledge: readonly Evidence[] = [
  { type: 'paragraph', id: 'sak-1-f1' as Id<'paragraph'> },
  { type: 'cell', id: 'tabell-1' as Id<'dataset'>, at: ['trangbodde', '2025'] },
  { type: 'note', id: 'notat-0' as Id<'note'> },
  { type: 'statement', id: 'borte' as Id<'statement'> },
];

const written: fc.Arbitrary<readonly Written[]> = fc.array(
  fc.record({
    text: fc.string({ unit: 'grapheme', maxLength: 12 }),
    fate: fc.constantFrom('told', 'told', 'withheld', 'deleted', 'erased'),
    group: fc.constantFrom('gruppe-1', 'gruppe-2', null),
    asked: fc.boolean(),
    cites: fc.subarray([...knowledge]),
  }),
  { maxLength: 8 },
);

const markOf = (what: string, index: number) => `<${what} ${index}>`;

function evening(notes: readonly Written[], points: readonly Written[]) {
  const hub = tablet('hub');
  hub.write(...plan());
  notes.forEach(({ text, fate, group, asked, cites }, index) => {
    const id = `notat-${index}` as Id<'note'>;
    hub.write(
      create('note', id, {
        groupId: group as Id<'group'> | null,
        stepId: 'trinn-1' as Id<'step'>,
        questionId: asked ? ('sporsmal-1' as Id<'question'>) : null,
        noteKind: 'input',
        text: `${text}${markOf('notat', index)}`,
        starred: index % 2 === 0,
        order: index,
        evidence: cites,
        workingFileOnly: fate === 'withheld',
      }),
      ...gone(id, fate),
    );
  });
  if (points.length > 0)
    hub.write(
      create('decision', 'felles' as Id<'decision'>, { groupId: null, title: '', goal: '', order: 1 }),
    );
  points.forEach(({ text, fate, cites }, index) => {
    const id = `punkt-${index}` as Id<'point'>;
    hub.write(
      create('point', id, {
        decisionId: 'felles' as Id<'decision'>,
        order: index,
        text: `${text}${markOf('punkt', index)}`,
        responsible: '',
        deadline: null,
        economy: '',
        support: 'majority',
        hands: null,
        minorityRemark: `${markOf('mindretall', index)}`,
        evidence: cites,
        deliberateChoice: false,
        origins: [{ id: 'notat-0' as Id<'note'>, revisionId: null }],
        setAside: '',
      }),
      ...gone(id, fate === 'withheld' ? 'told' : fate),
    );
  });
  return hub.entries();
}

function gone(id: Id, fate: Written['fate']): Change[] {
  if (fate === 'deleted') return [remove(id)];
  return fate === 'erased' ? [{ type: 'erase', id }] : [];
}

const is = (fate: Written['fate'], note: Written) => note.fate === fate;

describe('for every evening', () => {
  test('every note that is told stands in the annex, and what is withheld, deleted or erased stands nowhere', () => {
    fc.assert(
      fc.property(written, written, (notes, points) => {
        const outline = documentIn(evening(notes, points));
        const annex = chapterIn(outline, own.chapters.notes);
        const all = textIn(outline);
        notes.forEach((note, index) => {
          if (is('told', note)) expect(annex).toContain(markOf('notat', index));
          else expect(all).not.toContain(markOf('notat', index));
        });
      }),
      { numRuns: 60 },
    );
  });

  test('no other document tells what is withheld either', () => {
    fc.assert(
      fc.property(written, written, (notes, points) => {
        const entries = evening(notes, points);
        const all = (['proposal', 'draft', 'steps'] as const)
          .map((type) => textIn(documentIn(entries, { type })))
          .join('\n');
        notes.forEach((note, index) => {
          if (!is('told', note)) expect(all).not.toContain(markOf('notat', index));
        });
      }),
      { numRuns: 40 },
    );
  });

  test('every point of the plenary stands in the proposal with its minority, and each citation with its source', () => {
    fc.assert(
      fc.property(written, written, (notes, points) => {
        const outline = documentIn(evening(notes, points));
        const proposal = chapterIn(outline, own.chapters.proposal);
        const evidence = chapterIn(outline, own.chapters.evidence);
        points.forEach((point, index) => {
          if (point.fate === 'deleted' || point.fate === 'erased') return;
          expect(proposal).toContain(markOf('punkt', index));
          expect(proposal).toContain(markOf('mindretall', index));
          if (point.cites.some(({ type }) => type === 'paragraph'))
            expect(evidence).toContain('Kilde: Utvalg for kultur, 27/100, fiktivt saksframlegg');
          if (point.cites.some(({ type }) => type === 'cell'))
            expect(evidence).toContain('Kilde: Eksempeltall, 2025, hentet 04.01.2027, oppdiktet eksempel');
          if (point.cites.some(({ type }) => type === 'statement')) expect(evidence).toContain(own.notHere);
        });
      }),
      { numRuns: 60 },
    );
  });
});

test('the same workshop gives the same document, in whatever order its records lie and with persons or without', () => {
  const entries = exampleEntries();
  const outline = documentIn(entries);
  const forms = [markdownOf(outline), htmlOf(outline, own.form)];
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
      const again = documentIn(shuffled);
      expect([markdownOf(again), htmlOf(again, own.form)]).toEqual(forms);
    }),
    { numRuns: 5 },
  );
});
