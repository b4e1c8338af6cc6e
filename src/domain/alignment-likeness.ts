import { kinOf, nearFigures } from './alignment-kin.ts';
import { numbered, rarityOf } from './alignment-numbers.ts';
import { type Overlaps, overlapsOf } from './alignment-overlap.ts';
import { wordReader } from './alignment-words.ts';
import { evidenceKey } from './citation.ts';
import type { Evidence } from './discussion.ts';

/** What is compared: what a point says and what it rests on. */
export interface Said {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

/** How alike any two of the points are, by their places in the list. */
export interface Likenesses {
  /** 0–1 for each pair, at `one * count + other` and the other way round. */
  readonly scores: Float64Array;
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
  const read = wordReader();
  const written = said.map(({ text }) => read(text));
  const stems = numbered(written.map((each) => each.map(({ stem }) => stem)));
  const common = new Set<string>();
  for (const { stem, isName } of written.flat()) if (!isName) common.add(stem);
  const rarity = rarityOf(stems);
  const weight = rarity.map((w, number) => (common.has(stems.keys[number] ?? '') ? w : w * nameCounts));
  const words = overlapsOf(stems, weight, kinOf(stems.keys));
  const linked = said.map(({ evidence }) => new Map(evidence.map((each) => [evidenceKey(each), each])));
  const keys = numbered(linked.map((each) => [...each.keys()]));
  const cited = new Map(linked.flatMap((each) => [...each]));
  const links = overlapsOf(keys, rarityOf(keys), nearFigures([...cited.values()]));
  return {
    scores: together(words, links, said.length),
    shared: (one, other) => ({
      words: words
        .shared(one, other)
        .flatMap((stem) => written[one]?.find((word) => word.stem === stem)?.written ?? []),
      evidence: links.shared(one, other).flatMap((key) => linked[one]?.get(key) ?? []),
    }),
  };
}

function together(words: Overlaps, links: Overlaps, count: number): Float64Array {
  const scores = new Float64Array(count * count);
  const addRow = (one: number) => {
    const [byWords, byLinks] = [words.scores(one), links.scores(one)];
    for (let other = one + 1; other < count; other += 1) {
      const inWords = byWords[other] ?? 0;
      const inLinks = byLinks[other] ?? 0;
      if (inWords === 0 && inLinks === 0) continue;
      const score = 1 - (1 - inWords) * (1 - basisCounts * inLinks);
      scores[one * count + other] = score;
      scores[other * count + one] = score;
    }
  };
  for (let one = 0; one < count; one += 1) addRow(one);
  return scores;
}
