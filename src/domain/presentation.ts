import type { Evidence } from './discussion.ts';
import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';
import type { Presenting } from './screen.ts';

/** One thing at a time on the screen in the room. */
export type Picture =
  | (Part & { readonly type: 'overview'; readonly points: readonly PointOnScreen[] })
  | (Part & {
      readonly type: 'point';
      readonly point: PointOnScreen;
      /** The wording, or as much of it as a room can read at once; null on a picture that only tells what it rests on. */
      readonly wording: string | null;
      /** Who, when and with what support: with the end of the wording. */
      readonly withFacts: boolean;
      /** What the minority says, or as much of it as has room; empty where it says nothing, or says it on another picture. */
      readonly remark: string;
      readonly evidence: readonly Evidence[];
    })
  | (Part & { readonly type: 'forward'; readonly actions: readonly Entry<'action'>[] });

interface Part {
  /** From 1. */
  readonly part: number;
  readonly parts: number;
}

export interface PointOnScreen {
  readonly entry: Entry<'point'>;
  /** From 1. */
  readonly number: number;
}

/** The letters that can be read at once from the other end of a room, in letters large enough for it. */
const room = 420;
/** The same where lines that hold one thing each stand below a wording: they are read one by one. */
const roomWithLines = 520;
/** What stands beside the wording, in letters: who and when, a line of what it rests on, the heading above those lines. */
const factsTake = 70;
const lineTakes = 40;
const headingTakes = 40;
const pointsAtOnce = 6;
const linesAtOnce = 6;
const actionsAtOnce = 3;

/**
 * The proposal as the room sees it: all its points, each of them, then what happens next.
 * @param actions those of the way forward that serve one of the points, or no point in particular, are shown
 * @param others the points of the plenary's other proposals: what serves one of them belongs there. A point that is deleted
 *   is nobody's, and what served only it is still to be done
 */
export function picturesOf(
  points: readonly Entry<'point'>[],
  actions: readonly Entry<'action'>[],
  others: readonly Entry<'point'>[] = [],
): readonly Picture[] {
  const own = new Set(points.map(({ id }) => id));
  const elsewhere = new Set(others.map(({ id }) => id));
  const ahead = actions.filter(
    ({ value: { pointIds } }) =>
      pointIds.some((id) => own.has(id)) || !pointIds.some((id) => elsewhere.has(id)),
  );
  const numbered = points.map((entry, index) => ({ entry, number: index + 1 }));
  return [
    ...inParts(pieces(numbered, pointsAtOnce)).map(
      ([page, part]): Picture => ({ type: 'overview', points: page, ...part }),
    ),
    ...(numbered.length === 0 ? [emptyOverview] : []),
    ...numbered.flatMap(pointPictures),
    ...inParts(pieces(ahead, actionsAtOnce)).map(
      ([page, part]): Picture => ({ type: 'forward', actions: page, ...part }),
    ),
  ];
}

const emptyOverview: Picture = { type: 'overview', points: [], part: 1, parts: 1 };

/** Names a picture by what it shows, so that it is still the same when a point is put in before it. */
export function nameOfPicture(picture: Picture): string {
  return `${stemOf(picture)}/${picture.part}`;
}

/** Where the chosen picture is now, from 0. What is gone gives place to the nearest that is left of the same, or to the first. */
export function placeOfPicture(pictures: readonly Picture[], name: string): number {
  const exact = pictures.findIndex((picture) => nameOfPicture(picture) === name);
  if (exact >= 0) return exact;
  const stem = name.slice(0, name.lastIndexOf('/'));
  return Math.max(
    0,
    pictures.findLastIndex((picture) => stemOf(picture) === stem),
  );
}

/** Where the screen is, from 0: while it follows along, where the point is that was changed last; else where it was turned to. */
export function placeShown(
  pictures: readonly Picture[],
  { follows, latest, picture }: Pick<Presenting, 'follows' | 'latest' | 'picture'>,
): number {
  return follows ? placeOfPoint(pictures, latest ?? null) : placeOfPicture(pictures, picture);
}

/** So many pictures on or back from what the screen shows, and not past the ends. A step ends the following along. */
export function stepped(pictures: readonly Picture[], before: Presenting, by: number): Presenting {
  const place = placeShown(pictures, before) + by;
  const picture = pictures[Math.max(0, Math.min(pictures.length - 1, place))];
  return { ...before, follows: false, ...(picture && { picture: nameOfPicture(picture) }) };
}

/** The page of all points that holds the one, from 0: what the screen turns to while it follows along. */
export function placeOfPoint(pictures: readonly Picture[], pointId: Id<'point'> | null): number {
  const place = pictures.findIndex(
    (picture) => picture.type === 'overview' && picture.points.some(({ entry }) => entry.id === pointId),
  );
  return Math.max(0, place);
}

/** What has come or been reworded between two looks at the points. */
export function newsBetween(
  before: readonly Entry<'point'>[],
  after: readonly Entry<'point'>[],
): ReadonlyMap<Id<'point'>, 'new' | 'changed'> {
  const texts = new Map(before.map(({ id, value }) => [id, value.text]));
  return new Map(
    after.flatMap(({ id, value }) => {
      const text = texts.get(id);
      if (text === value.text) return [];
      return [[id, text === undefined ? 'new' : 'changed'] as const];
    }),
  );
}

/** A wording in pieces that a room can read: whole sentences where they fit, else whole words. Nothing is left out. */
export function wordingInParts(text: string, most: number = room): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const piece of text.split(/(?<=[.!?:;])\s+/).flatMap((sentence) => fitting(sentence, most))) {
    const longer = part === '' ? piece : `${part} ${piece}`;
    if (part === '' || longer.length <= most) part = longer;
    else {
      parts.push(part);
      part = piece;
    }
  }
  return [...parts, part];
}

/** The sentence itself, or its words in runs that fit. */
function fitting(sentence: string, most: number): readonly string[] {
  if (sentence.length <= most) return [sentence];
  const runs: string[] = [];
  for (const word of sentence.split(/\s+/)) {
    const last = runs.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      runs[runs.length - 1] = `${last} ${word}`;
    else runs.push(word);
  }
  return runs;
}

function pointPictures(point: PointOnScreen): readonly Picture[] {
  const { text, evidence } = point.entry.value;
  const wordings = wordingInParts(text);
  const remark = remarkOf(point);
  const lines = pieces(evidence, linesAtOnce);
  const beforeRemark = (wordings.at(-1) ?? '').length + factsTake;
  const remarkTakes = remark === '' ? 0 : headingTakes + remark.length;
  const remarkFits = beforeRemark + remarkTakes <= roomWithLines;
  const basisTakes = headingTakes + evidence.length * lineTakes;
  const fits = lines.length <= 1 && remarkFits && beforeRemark + remarkTakes + basisTakes <= roomWithLines;
  const alone = { wording: null, withFacts: false, remark: '', evidence: [] };
  const pages = [
    ...wordings.map((wording, index) => {
      const withFacts = index === wordings.length - 1;
      return {
        wording,
        withFacts,
        remark: withFacts && remarkFits ? remark : '',
        evidence: withFacts && fits ? evidence : [],
      };
    }),
    ...(remarkFits ? [] : remarkInParts(remark).map((part) => ({ ...alone, remark: part }))),
    ...(fits ? [] : lines.map((some) => ({ ...alone, evidence: some }))),
  ];
  return inParts(pages).map(([page, part]) => ({ type: 'point', point, ...page, ...part }));
}

/** Where everybody is of one mind there is no minority. */
function remarkOf({ entry: { value } }: PointOnScreen): string {
  return value.support === 'unanimous' ? '' : value.minorityRemark.trim();
}

/** Each group's minority on lines of its own: they stay whole where they fit. */
function remarkInParts(remark: string): readonly string[] {
  const parts: string[] = [];
  for (const line of remark.split(/\n+/).flatMap((each) => wordingInParts(each))) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + 1 + line.length <= room)
      parts[parts.length - 1] = `${last}\n${line}`;
    else parts.push(line);
  }
  return parts;
}

function stemOf(picture: Picture): string {
  return picture.type === 'point' ? `point/${picture.point.entry.id}` : picture.type;
}

/** Pages of at most `most`, as even as can be: seven are four and three, not six and one. */
function pieces<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const pages = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(1, pages));
  return Array.from({ length: pages }, (_, index) => items.slice(index * size, (index + 1) * size));
}

function inParts<T>(pages: readonly T[]): readonly (readonly [T, Part])[] {
  return pages.map((page, index) => [page, { part: index + 1, parts: pages.length }]);
}
