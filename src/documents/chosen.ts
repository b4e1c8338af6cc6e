import { type AnyEntry, isEntryOf } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { unreachable } from '#/domain/result.ts';
import type { Language } from '#/domain/workshop.ts';
import { casePaper } from './case-paper.ts';
import type { DocumentWords } from './document-words.ts';
import { draftPaper, withoutMethod } from './draft-paper.ts';
import type { Block, Outline } from './outline.ts';
import { proposalDocument } from './proposal.ts';
import { type Head, headOf, reportSlices } from './report.ts';
import type { ReportPart } from './report-parts.ts';
import { stepSheets } from './step-sheets.ts';
import { type Telling, tellingOf } from './telling.ts';

export const documentKinds = ['report', 'proposal', 'draft', 'steps', 'paper'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What a person wants. */
export type DocumentChoice =
  | { readonly type: 'report'; readonly parts: readonly ReportPart[] }
  | { readonly type: 'proposal' | 'draft' | 'steps' }
  | { readonly type: 'paper'; readonly casePaperId: Id<'casePaper'> };

/** A document on its way: a large one takes a second to make, and whoever shows it may take a slice at a time. */
export interface Sliced {
  readonly head: Head;
  readonly slices: Iterable<readonly Block[]>;
}

/** The language that the words must be in: the workshop's, or the case paper's own. */
export function languageOf(entries: readonly AnyEntry[], choice: DocumentChoice): Language {
  const wanted = choice.type === 'paper' ? choice.casePaperId : null;
  const paper = entries.find((entry) => entry.id === wanted);
  if (isEntryOf('casePaper', paper)) return paper.value.language;
  const workshop = entries.find((entry) => entry.kind === 'workshop');
  return isEntryOf('workshop', workshop) ? workshop.value.language : 'nb';
}

/** Null when there is no such workshop or case paper among the records. `words` in the language of `languageOf`. */
export function slicedDocument(
  entries: readonly AnyEntry[],
  choice: DocumentChoice,
  words: DocumentWords,
): Sliced | null {
  const telling = tellingOf(entries, words);
  return telling && documentOf(telling, choice);
}

/** Why there is no such document: its case paper lies in the trash, or it is not on this device at all. */
export type Absence = 'inTrash' | 'notHere';

/** Null when it is there. */
export function absenceOf(entries: readonly AnyEntry[], choice: DocumentChoice): Absence | null {
  if (choice.type !== 'paper') return null;
  const paper = entries.find(({ id }) => id === choice.casePaperId);
  if (!isEntryOf('casePaper', paper) || paper.erased) return 'notHere';
  return paper.deleted ? 'inTrash' : null;
}

/** The whole document at once. */
export function outlineOf(
  entries: readonly AnyEntry[],
  choice: DocumentChoice,
  words: DocumentWords,
): Outline | null {
  const sliced = slicedDocument(entries, choice, words);
  return sliced && { ...sliced.head, blocks: [...sliced.slices].flat() };
}

function documentOf(telling: Telling, choice: DocumentChoice): Sliced | null {
  const { names, draft } = telling.words.own;
  switch (choice.type) {
    case 'report':
      return { head: headOf(telling, names.report), slices: reportSlices(telling, choice.parts) };
    case 'proposal':
      return {
        head: { ...headOf(telling, names.proposal), onOnePage: true },
        slices: [proposalDocument(telling)],
      };
    case 'draft': {
      const title = draft.title(withoutMethod(telling.session.workshop.value.title));
      return { head: headOf(telling, title), slices: [draftPaper(telling)] };
    }
    case 'steps':
      return { head: headOf(telling, names.steps), slices: [stepSheets(telling)] };
    case 'paper': {
      const paper = telling.session.casePapers.find(({ id }) => id === choice.casePaperId);
      if (paper === undefined) return null;
      const { number, title, language } = paper.value;
      const head = headOf(telling, names.paper(number, title));
      return { head: { ...head, language }, slices: [casePaper(paper, telling)] };
    }
    default:
      return unreachable(choice);
  }
}
