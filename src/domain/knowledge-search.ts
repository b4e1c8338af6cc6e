import { type CitationWords, type CitedSession, describeEvidence, evidenceKey } from './citation.ts';
import { figuresOf } from './citation-cell.ts';
import type { Evidence } from './discussion.ts';
import { type AnyEntry, type Entry, isEntryOf } from './entry.ts';
import type { Cell } from './knowledge.ts';

/** The knowledge of a workshop that can be cited, as it lies in the records. */
export interface Citable {
  readonly paragraphs: readonly Entry<'paragraph'>[];
  readonly statements: readonly Entry<'statement'>[];
  readonly datasets: readonly Entry<'dataset'>[];
  readonly notes: readonly Entry<'note'>[];
  /** Without the pictures in the text, which are cited as paragraphs. */
  readonly attachments: readonly Entry<'attachment'>[];
}

export interface Hit {
  readonly evidence: Evidence;
  readonly target: AnyEntry;
}

/** Each word with the places in `hits` that have it: what answers at once also where fifty thousand pieces can be cited. */
export interface SearchIndex {
  readonly hits: readonly Hit[];
  /** In the order of their letters: those that begin alike stand together. */
  readonly words: readonly string[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/**
 * Everything citable with the words it is found by: those it is described with.
 * Yields after each piece: a large workshop takes so long that whoever runs it lets the page breathe.
 */
export function* indexKnowledge(
  citable: Citable,
  session: CitedSession,
  words: CitationWords,
): Generator<undefined, SearchIndex> {
  const pieces = piecesIn(citable);
  const titles = new Map(session.sources.map(({ id, value }) => [id, value.title]));
  const places = new Map<string, number[]>();
  const wordsOf = remembered(wordsIn);
  for (const [place, piece] of pieces.entries()) {
    for (const text of textsOf(piece, session, titles, words)) {
      for (const word of wordsOf(text)) {
        const known = places.get(word);
        if (known) known.push(place);
        else places.set(word, [place]);
      }
    }
    yield;
  }
  return { hits: pieces, words: [...places.keys()].sort(), places };
}

/** The texts that a piece of knowledge is found by. Those of a figure are many times the same. */
function textsOf(
  { evidence, target, cell }: Piece,
  session: CitedSession,
  titles: ReadonlyMap<string, string>,
  words: CitationWords,
): readonly string[] {
  if (cell && isEntryOf('dataset', target)) {
    const { labels, text } = figuresOf(target.value, cell, words);
    return [titles.get(target.value.sourceId) ?? target.value.title, ...labels, text];
  }
  const { title, text } = describeEvidence(evidence, target, session, words);
  return [title, text];
}

function remembered<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const made = known.get(text) ?? work(text);
    known.set(text, made);
    return made;
  };
}

interface Piece extends Hit {
  /** Of a figure: the cell itself. */
  readonly cell?: Cell;
}

function piecesIn({ paragraphs, statements, datasets, notes, attachments }: Citable): readonly Piece[] {
  return [
    ...paragraphs
      .filter(({ value }) => value.block !== 'heading' && value.text.trim() !== '')
      .map((target): Hit => ({ evidence: { type: 'paragraph', id: target.id }, target })),
    ...attachments.map(
      (target): Hit => ({ evidence: { type: 'attachment', id: target.id, page: null }, target }),
    ),
    ...statements.map((target): Hit => ({ evidence: { type: 'statement', id: target.id }, target })),
    ...datasets.flatMap((target) =>
      target.value.cells.map(
        (cell): Piece => ({ evidence: { type: 'cell', id: target.id, at: cell.at }, target, cell }),
      ),
    ),
    ...notes.map((target): Hit => ({ evidence: { type: 'note', id: target.id }, target })),
  ];
}

/**
 * Every word must begin a word of what is found; an empty question finds nothing. What lies in one of the `own` case
 * papers and sources comes first.
 */
export function searchKnowledge(
  index: SearchIndex,
  question: string,
  own: ReadonlySet<string>,
  most: number,
): readonly Hit[] {
  const wanted = wordsIn(question);
  if (wanted.length === 0) return [];
  /** How many of the words each piece has, as long as it has had every one so far. */
  const met = new Uint16Array(index.hits.length);
  for (const [count, word] of wanted.entries()) {
    for (let at = firstFrom(index.words, word); index.words[at]?.startsWith(word); at += 1) {
      for (const place of index.places.get(index.words[at] ?? '') ?? [])
        if (met[place] === count) met[place] = count + 1;
    }
  }
  const first: Hit[] = [];
  const others: Hit[] = [];
  for (let place = 0; place < met.length && first.length < most; place += 1) {
    const hit = index.hits[place];
    if (hit === undefined || met[place] !== wanted.length) continue;
    const found = own.has(shelfOf(hit.target)) ? first : others;
    if (found.length < most) found.push(hit);
  }
  return [...first, ...others].slice(0, most);
}

/** The case paper or the source that it lies in. */
function shelfOf(target: AnyEntry): string {
  if (isEntryOf('paragraph', target)) return target.value.casePaperId;
  if (isEntryOf('statement', target) || isEntryOf('dataset', target)) return target.value.sourceId;
  return isEntryOf('attachment', target) ? (target.value.belongsTo ?? '') : '';
}

/** Where the first word stands that is not before `word`. */
function firstFrom(words: readonly string[], word: string): number {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The paragraphs of one paper that hold every word; all of them for an empty question. */
export function paragraphsWith(
  paragraphs: readonly Entry<'paragraph'>[],
  question: string,
): readonly Entry<'paragraph'>[] {
  const wanted = wordsIn(question);
  return paragraphs.filter(({ value }) => {
    const words = wordsIn(`${value.marker} ${value.text}`);
    return wanted.every((word) => words.some((each) => each.startsWith(word)));
  });
}

/** The text in pieces, so that the beginnings of words that were searched for can be marked. */
export function foundPieces(
  text: string,
  question: string,
): readonly { readonly text: string; readonly isFound: boolean }[] {
  const wanted = wordsIn(question);
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

/** In lower case, without accents but the letters of the alphabet (å is a letter). */
function wordsIn(text: string): readonly string[] {
  return foldedLetters(text).match(/[\p{L}\p{N},]+/gu) ?? [];
}

const plainLetters: Readonly<Record<string, string>> = {
  ...{ é: 'e', è: 'e', ê: 'e', ë: 'e' },
  ...{ à: 'a', á: 'a', â: 'a' },
  ...{ ò: 'o', ó: 'o', ô: 'o' },
};

/** As many letters as before. */
function foldedLetters(text: string): string {
  return text.toLowerCase().replaceAll(/[éèêëàáâòóô]/g, (letter) => plainLetters[letter] ?? letter);
}
