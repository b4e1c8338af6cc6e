import type { Entry } from '#/domain/entry.ts';
import type { Trace } from '#/domain/trace.ts';
import type { Flow } from '#/domain/trace-matrix.ts';
import type { Shelf } from '#/domain/trace-shelves.ts';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import type { Names } from './names.ts';

/** A box of the picture: a source, a group or a point. */
export interface Part {
  /** Stands in the address when it is followed. */
  readonly key: string;
  readonly name: string;
  /** Where it is narrow. */
  readonly short: string;
  /** Within a sentence: a point by its number, without its wording. */
  readonly told: string;
}

/** What a box is called aloud: in full, and with the short name that it may show. */
export function spokenName({ name, short }: Pick<Part, 'name' | 'short'>): string {
  return name.includes(short) ? name : `${short}: ${name}`;
}

/** The three columns of the picture: only what something flows through. Points stand all, so that none is forgotten. */
export function flowParts(
  flows: readonly Flow[],
  traces: readonly Trace[],
  words: TraceTexts,
  names: Names,
): readonly [readonly Part[], readonly Part[], readonly Part[]] {
  const shelves = [...new Set(flows.map(({ shelf }) => shelf))];
  const whose = [...new Set(flows.map((flow) => flow.whose))];
  return [
    inShelfOrder(shelves).map((shelf) => ({
      key: shelfKey(shelf),
      name: names.shelf(shelf),
      short: shortOf(shelf, shelves, words, names),
      told: names.shelf(shelf),
    })),
    names.inOrder(whose).map((each) => ({
      key: groupKey(each),
      name: names.whoseTitle(each),
      short: names.whoseTitle(each),
      told: names.whoseTitle(each),
    })),
    traces.map(({ of }) => ({
      key: pointKey(of.id),
      name: `${names.written(of)}: ${of.value.text}`,
      short: names.written(of),
      told: names.written(of),
    })),
  ];
}

/** Whether the flow goes through what has this key. */
export function onFollowed(flow: Flow, key: string, traces: readonly Trace[]): boolean {
  const point = traces[flow.column]?.of.id ?? '';
  return key === shelfKey(flow.shelf) || key === groupKey(flow.whose) || key === pointKey(point);
}

function shelfKey({ id }: Shelf): string {
  return `source.${id}`;
}

function groupKey(id: string | null): string {
  return `group.${id ?? ''}`;
}

function pointKey(id: string): string {
  return `point.${id}`;
}

const kindOrder = ['casePaper', 'statistics', 'placeStandard', 'futureWorkshop', 'other', 'gone'];

/** As everywhere else: case papers by number, then sources in their order, what is not here last. */
function inShelfOrder(shelves: readonly Shelf[]): readonly Shelf[] {
  const place = ({ kind, entry }: Shelf) =>
    entry?.kind === 'casePaper'
      ? (entry as Entry<'casePaper'>).value.number
      : 1e6 * (kind === 'gone' ? 2 : 1) +
        ((entry as Entry<'source'> | null)?.value.order ?? kindOrder.indexOf(kind));
  return shelves.toSorted((a, b) => place(a) - place(b));
}

/** «Sak 2», «Statistikk»; the whole title where two sources are of the same kind. */
function shortOf(shelf: Shelf, all: readonly Shelf[], words: TraceTexts, names: Names): string {
  const short = words.picture.shortKinds[shelf.kind];
  if (shelf.entry?.kind === 'casePaper')
    return `${short} ${(shelf.entry as Entry<'casePaper'>).value.number}`;
  return all.filter(({ kind }) => kind === shelf.kind).length > 1 ? names.shelf(shelf) : short;
}
