import type { Table } from './citation-table.ts';
import { againstWider, changeFacts, type Extreme, levelFacts, type Missing } from './figures-facts.ts';
import { isPercent, type Measure } from './figures-measure.ts';
import { type Rating, type RatingFacts, ratingFacts } from './figures-ratings.ts';
import type { VoteFacts } from './figures-votes.ts';
import type { Category, MissingSign } from './knowledge.ts';

/** The words that sentences about figures need of the reader's language. */
export interface SentenceWords {
  readonly number: (value: number, decimals?: number) => string;
  readonly percentagePoints: string;
  readonly points: (amount: string) => string;
  readonly country: string;
  readonly highest: (names: readonly string[], figure: string) => string;
  readonly lowest: (names: readonly string[], figure: string) => string;
  readonly allEqual: (figure: string) => string;
  readonly spread: (amount: string) => string;
  readonly against: (name: string, places: readonly string[]) => string;
  readonly over: (amount: string, other: string) => string;
  readonly under: (amount: string, other: string) => string;
  readonly level: (other: string) => string;
  readonly missing: Readonly<Record<MissingSign, (names: readonly string[]) => string>>;
  readonly rise: (names: readonly string[], amount: string, from: string, to: string) => string;
  readonly fall: (names: readonly string[], amount: string, from: string, to: string) => string;
  readonly unchanged: (from: string, to: string) => string;
  readonly rating: (theme: string, area: string, figure: string) => string;
  readonly areaRating: (area: string, figure: string) => string;
  readonly lowestRating: (ratings: readonly string[]) => string;
  readonly highestRating: (ratings: readonly string[]) => string;
  readonly gap: (amount: string, themes: readonly string[]) => string;
  readonly surveyGap: (amount: string, themes: readonly string[]) => string;
  readonly gapOf: (theme: string, high: string, low: string) => string;
  readonly careful: (areas: readonly string[]) => string;
  readonly mostVotes: (names: readonly string[], votes: number, total: number) => string;
  readonly withoutVotes: (n: number) => string;
}

/** Lowest, highest, how far apart they are, and how they lie against municipality and country. */
export function sayLevel(
  table: Table,
  column: number,
  measure: Measure,
  words: SentenceWords,
): readonly string[] {
  const facts = levelFacts(table, column, measure);
  if (facts === null) return [];
  const { highest, lowest, missing } = facts;
  const figure = ({ value }: Extreme) => figureOf(value, measure, words);
  const gone = sayMissing(missing, words);
  const ends = highest.value === lowest.value ? [highest] : [highest, lowest];
  const against = ends.map((end) => sayAgainst(table, column, keyOf(table, end), measure, words));
  if (ends.length === 1) {
    const [only] = highest.names.length === 1 ? highest.names : [];
    return [
      only === undefined ? words.allEqual(figure(highest)) : `${only}: ${figure(highest)}.`,
      ...against,
      ...gone,
    ].filter(Boolean);
  }
  return [
    words.highest(highest.names, figure(highest)),
    words.lowest(lowest.names, figure(lowest)),
    words.spread(amountOf(facts.spread, measure, words)),
    ...against,
    ...gone,
  ].filter(Boolean);
}

/** «Teglhagen ligger 5,3 prosentpoeng over Fredrikstad.» Empty when there is nothing to measure it against. */
export function sayAgainst(
  table: Table,
  column: number,
  areaKey: string,
  measure: Measure,
  words: SentenceWords,
): string {
  const area = table.rows.find(({ category }) => category.key === areaKey)?.category;
  const places = againstWider(table, column, areaKey, measure).map(({ other, difference }) => {
    const amount = amountOf(Math.abs(difference), measure, words);
    const name = nameOf(other, words);
    if (difference === 0) return words.level(name);
    return difference > 0 ? words.over(amount, name) : words.under(amount, name);
  });
  return area && places.length > 0 ? words.against(area.label, places) : '';
}

/** Who rose and who fell the most, from the first year to the last. */
export function sayChange(table: Table, measure: Measure, words: SentenceWords): readonly string[] {
  const facts = changeFacts(table, measure);
  if (facts === null) return [];
  const { from, to, rise, fall } = facts;
  const amount = ({ value }: Extreme) => amountOf(Math.abs(value), measure, words);
  if (rise === null && fall === null) return [words.unchanged(from.label, to.label)];
  return [
    rise && words.rise(rise.names, amount(rise), from.label, to.label),
    fall && words.fall(fall.names, amount(fall), from.label, to.label),
  ].filter((sentence) => sentence !== null);
}

/** What Stedskompasset says: the weakest, the strongest, and where areas differ. One theme alone needs no name. */
export function sayRatings(table: Table, words: SentenceWords): readonly string[] {
  const facts = ratingFacts(table);
  if (facts === null) return [];
  const alone = table.rows.length === 1;
  const named = ({ theme, area, value }: Rating) =>
    alone
      ? words.areaRating(area.label, words.number(value, 1))
      : words.rating(theme.label, area.label, words.number(value, 1));
  const gapsOf = (gaps: RatingFacts['gaps']) =>
    gaps.map(({ theme, high, low }) => {
      const ends = [place(high, words), place(low, words)] as const;
      return alone ? ends.join(', ') : words.gapOf(theme.label, ...ends);
    });
  const amount = (gaps: RatingFacts['gaps']) => words.points(words.number(gaps[0]?.difference ?? 0, 1));
  return [
    words.lowestRating(facts.lowest.map(named)),
    words.highestRating(facts.highest.map(named)),
    facts.gaps.length > 0 && words.gap(amount(facts.gaps), gapsOf(facts.gaps)),
    facts.inDialogue.length > 0 && words.careful(facts.inDialogue),
    facts.surveyGaps.length > 0 && words.surveyGap(amount(facts.surveyGaps), gapsOf(facts.surveyGaps)),
  ].filter((sentence) => sentence !== false);
}

export function sayVotes(facts: VoteFacts, words: SentenceWords): readonly string[] {
  return [
    facts.most && words.mostVotes(facts.most.names, facts.most.value, facts.total),
    facts.withoutVotes > 0 && words.withoutVotes(facts.withoutVotes),
  ].filter((sentence) => typeof sentence === 'string');
}

/** `23,5 prosent` */
function figureOf(value: number, { unit, decimals }: Measure, words: SentenceWords): string {
  return [words.number(value, decimals), unit].filter(Boolean).join('\u00a0');
}

/** How far apart two figures are: `5,3 prosentpoeng`, never «prosent». */
function amountOf(value: number, { unit, decimals }: Measure, words: SentenceWords): string {
  const name = isPercent(unit) ? words.percentagePoints : unit;
  return [words.number(value, decimals), name].filter(Boolean).join('\u00a0');
}

function sayMissing(missing: readonly Missing[], words: SentenceWords): readonly string[] {
  return missing.map(({ sign, names }) => words.missing[sign](names));
}

function place({ area, value }: Rating, words: SentenceWords): string {
  return `${area.label} ${words.number(value, 1)}`;
}

function nameOf(category: Category, words: SentenceWords): string {
  return category.areaKind === 'country' ? words.country : category.label;
}

function keyOf(table: Table, { names }: Extreme): string {
  return table.rows.find(({ category }) => category.label === names[0])?.category.key ?? '';
}
