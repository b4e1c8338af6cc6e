import type { Entry } from './entry.ts';
import type { Paragraph } from './knowledge.ts';

/** What a block is known again by. */
export interface Likened {
  readonly section: Paragraph['section'];
  readonly block: Paragraph['block'];
  readonly marker: string;
  readonly text: string;
  /** Of a picture: the hash of its bytes; empty for text. */
  readonly picture: string;
}

/** Words shared, of all words: with the same mark so few are enough, without it so many are asked for. */
const enoughWithMark = 0.25;
const enoughAlone = 0.6;
/** What lies in the trash comes back only for what is nearly its own words. */
const enoughForDeleted = 0.9;

/**
 * For each block of a newer edition, which paragraph it is a newer wording of. The best pair is taken first, and nobody
 * is taken twice. The same words are the same paragraph wherever they stand; a mark alone is not enough, since another
 * text under an old mark would put words into the mouth of everybody who cited it.
 */
export function knownAgain(
  old: readonly Entry<'paragraph'>[],
  pictureOf: (paragraph: Entry<'paragraph'>) => string,
  newer: readonly Likened[],
): readonly (Entry<'paragraph'> | null)[] {
  const before = old.map((entry) => ({
    entry,
    words: wordsOf({ ...entry.value, picture: pictureOf(entry) }),
  }));
  const now = newer.map(wordsOf);
  const pairs = newer.flatMap((block, at) =>
    before.flatMap(({ entry, words }, from) => {
      if ((block.block === 'image') !== (entry.value.block === 'image')) return [];
      const sameMark = block.marker !== '' && block.marker === entry.value.marker;
      const enough = entry.deleted ? enoughForDeleted : sameMark ? enoughWithMark : enoughAlone;
      const fresh = now[at] ?? none;
      if (likenessAtMost(fresh, words) < enough) return [];
      const alike = likeness(fresh, words);
      if (alike < enough) return [];
      const sameSection = block.section === entry.value.section;
      const score = alike + (sameMark ? 0.3 : 0) + (sameSection ? 0.1 : 0) - (entry.deleted ? 0.5 : 0);
      const apart = Math.abs(at / newer.length - from / before.length);
      return [{ at, from, score, apart }];
    }),
  );
  const found: (Entry<'paragraph'> | null)[] = newer.map(() => null);
  const taken = new Set<number>();
  for (const { at, from } of pairs.sort((a, b) => b.score - a.score || a.apart - b.apart || a.at - b.at)) {
    if (found[at] || taken.has(from)) continue;
    found[at] = before[from]?.entry ?? null;
    taken.add(from);
  }
  return found;
}

interface Words {
  readonly count: number;
  readonly times: ReadonlyMap<string, number>;
}

const none: Words = { count: 0, times: new Map() };

function wordsOf({ text, picture }: Pick<Likened, 'text' | 'picture'>): Words {
  const words = [
    ...(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
    ...(picture ? [`\u0000${picture}`] : []),
  ];
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return { count: words.length, times };
}

/** By their lengths alone: spares counting the words of most pairs. */
function likenessAtMost(one: Words, other: Words): number {
  return (2 * Math.min(one.count, other.count)) / Math.max(1, one.count + other.count);
}

/** 1 for the same words, 0 for none in common. */
function likeness(one: Words, other: Words): number {
  if (one.count + other.count === 0) return 0;
  let shared = 0;
  for (const [word, times] of one.times) shared += Math.min(times, other.times.get(word) ?? 0);
  return (2 * shared) / (one.count + other.count);
}
