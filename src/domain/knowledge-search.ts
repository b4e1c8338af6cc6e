import { type CitationWords, type CitedSession, describeEvidence, evidenceKey } from './citation.ts';
import type { Evidence } from './discussion.ts';
import type { AnyEntry, Entry } from './entry.ts';
import type { Step } from './workshop.ts';

/** The knowledge of a workshop that can be cited, as it lies in the records. */
export interface Citable {
  readonly paragraphs: readonly Entry<'paragraph'>[];
  readonly statements: readonly Entry<'statement'>[];
  readonly datasets: readonly Entry<'dataset'>[];
  readonly notes: readonly Entry<'note'>[];
}

export interface Hit {
  readonly evidence: Evidence;
  readonly target: AnyEntry;
}

interface Searchable extends Hit {
  readonly haystack: string;
  /** Belongs to the step that is going on. */
  readonly own: boolean;
}

export type SearchIndex = readonly Searchable[];

/** Everything citable with the words it is found by: those it is described with. Own sources of the step come first. */
export function indexKnowledge(
  citable: Citable,
  session: CitedSession,
  step: Pick<Step, 'casePaperIds' | 'sourceIds'> | undefined,
  words: CitationWords,
): SearchIndex {
  const own = new Set<string>([...(step?.casePaperIds ?? []), ...(step?.sourceIds ?? [])]);
  const searchable = (evidence: Evidence, target: AnyEntry, parent: string): Searchable => {
    const { title, text } = describeEvidence(evidence, target, session, words);
    return { evidence, target, own: own.has(parent), haystack: folded(`${title} ${text}`) };
  };
  const all = [
    ...citable.paragraphs
      .filter(({ value }) => value.block !== 'heading' && value.text.trim() !== '')
      .map((entry) => searchable({ type: 'paragraph', id: entry.id }, entry, entry.value.casePaperId)),
    ...citable.statements.map((entry) =>
      searchable({ type: 'statement', id: entry.id }, entry, entry.value.sourceId),
    ),
    ...citable.datasets.flatMap((entry) =>
      entry.value.cells.map((cell) =>
        searchable({ type: 'cell', id: entry.id, at: cell.at }, entry, entry.value.sourceId),
      ),
    ),
    ...citable.notes.map((entry) => searchable({ type: 'note', id: entry.id }, entry, '')),
  ];
  return [...all.filter((each) => each.own), ...all.filter((each) => !each.own)];
}

/** Every word must begin a word of what is found; an empty question finds nothing. */
export function searchKnowledge(index: SearchIndex, question: string, most = 40): readonly Hit[] {
  const wanted = folded(question).split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  return index.filter(({ haystack }) => wanted.every((word) => haystack.includes(` ${word}`))).slice(0, most);
}

/** The paragraphs of one paper that hold every word; all of them for an empty question. */
export function paragraphsWith(
  paragraphs: readonly Entry<'paragraph'>[],
  question: string,
): readonly Entry<'paragraph'>[] {
  const wanted = folded(question).split(' ').filter(Boolean);
  return paragraphs.filter(({ value }) => {
    const haystack = folded(`${value.marker} ${value.text}`);
    return wanted.every((word) => haystack.includes(` ${word}`));
  });
}

/** The text in pieces, so that the beginnings of words that were searched for can be marked. */
export function foundPieces(
  text: string,
  question: string,
): readonly { readonly text: string; readonly isFound: boolean }[] {
  const wanted = folded(question).split(' ').filter(Boolean);
  const pieces: { text: string; isFound: boolean }[] = [];
  let end = 0;
  for (const word of text.matchAll(/[\p{L}\p{N},]+/gu)) {
    const plain = foldedLetters(word[0]);
    const length = Math.max(0, ...wanted.map((each) => (plain.startsWith(each) ? each.length : 0)));
    if (length === 0) continue;
    if (word.index > end) pieces.push({ text: text.slice(end, word.index), isFound: false });
    end = word.index + length;
    pieces.push({ text: text.slice(word.index, end), isFound: true });
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isFound: false });
  return pieces;
}

/** Moves the latest to the front; keeps the last eight. */
export function withRecent(recent: readonly Evidence[], used: Evidence): readonly Evidence[] {
  const key = evidenceKey(used);
  return [used, ...recent.filter((each) => evidenceKey(each) !== key)].slice(0, 8);
}

/** Lower case, no accents but the letters of the alphabet (å is a letter), every word after one space. */
function folded(text: string): string {
  return ` ${foldedLetters(text)
    .split(/[^\p{L}\p{N},]+/u)
    .join(' ')}`;
}

/** As many letters as before. */
function foldedLetters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[éèêë]/g, 'e')
    .replaceAll(/[àáâ]/g, 'a')
    .replaceAll(/[òóô]/g, 'o');
}
