import { kinOf, nearFigures, rarityIn } from './alignment-kin.ts';
import { overlapsOf } from './alignment-overlap.ts';
import { tellingWords } from './alignment-words.ts';
import { evidenceKey } from './citation.ts';
import type { Evidence } from './discussion.ts';

/** What is compared: what a point says and what it rests on. */
export interface Said {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** How alike any two of the points are, by their places in the list. */
export interface Likenesses {
  /** 0–1, the same whichever comes first. */
  readonly score: (one: number, other: number) => number;
  /** What the first has in common with the other: words as written there and its links, the most telling first. */
  readonly shared: (one: number, other: number) => Shared;
}

export interface Shared {
  readonly words: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** The same knowledge may lead to quite different points: it counts less than the same words. */
const basisCounts = 0.7;
/** The same place makes two points less alike than the same matter. */
const nameCounts = 0.5;

/** A word or a link that few of the points have tells more than one that many have. */
export function likenessesAmong(said: readonly Said[]): Likenesses {
  const met = new Map<string, string>();
  const written = said.map(({ text }) => new Map(tellingWords(text, met).map((word) => [word.stem, word])));
  const common = new Set(
    written.flatMap((words) => [...words.values()].filter(({ isName }) => !isName).map(({ stem }) => stem)),
  );
  const stems = rarityIn(written.map((words) => [...words.keys()]));
  const weight = new Map([...stems].map(([stem, w]) => [stem, common.has(stem) ? w : w * nameCounts]));
  const words = overlapsOf(
    written.map((each) => [...each.keys()]),
    weight,
    kinOf([...weight.keys()]),
  );
  const linked = said.map(({ evidence }) => new Map(evidence.map((each) => [evidenceKey(each), each])));
  const links = overlapsOf(
    linked.map((each) => [...each.keys()]),
    rarityIn(linked.map((each) => [...each.keys()])),
    nearFigures(said.flatMap(({ evidence }) => evidence)),
  );
  return {
    score: (one, other) => 1 - (1 - words.score(one, other)) * (1 - basisCounts * links.score(one, other)),
    shared: (one, other) => ({
      words: words.shared(one, other).flatMap((stem) => written[one]?.get(stem)?.written ?? []),
      evidence: links.shared(one, other).flatMap((key) => linked[one]?.get(key) ?? []),
    }),
  };
}
