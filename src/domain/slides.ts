import { type Table, tablesOf } from './citation-table.ts';
import type { Entry } from './entry.ts';
import type { Section, Statement } from './knowledge.ts';

/** One thing at a time on a big screen. */
export type Slide =
  | { readonly type: 'title' }
  | (Part & { readonly type: 'section'; readonly section: Section; readonly blocks: readonly Block[] })
  | PictureSlide
  | (Part & {
      readonly type: 'statements';
      readonly phase: Phase | null;
      readonly theme: string;
      readonly statements: Statements;
    });

export type PictureSlide =
  | { readonly type: 'indicator'; readonly entry: Entry<'dataset'>; readonly table: Table }
  | { readonly type: 'wheel'; readonly entry: Entry<'dataset'>; readonly table: Table }
  | { readonly type: 'theme'; readonly entry: Entry<'dataset'>; readonly table: Table }
  | { readonly type: 'votes'; readonly phase: Phase; readonly statements: Statements };

interface Part {
  readonly part: number;
  readonly parts: number;
}

/** A block of a case paper with the mark before it, as the reader has them. */
export interface Block {
  readonly entry: Entry<'paragraph'>;
  readonly mark: string;
}

type Phase = NonNullable<Statement['phase']>;
type Statements = readonly Entry<'statement'>[];

/** The letters that a room can read from a screen at once, and what every block takes beside its letters. */
const room = 700;
const besides = 60;

export function slidesOfPaper(
  sections: readonly { readonly section: Section; readonly blocks: readonly Block[] }[],
): readonly Slide[] {
  return [
    { type: 'title' },
    ...sections.flatMap(({ section, blocks }) =>
      paged(blocks, sizeOfBlock, (block) => block.entry.value.block === 'heading').map(
        (page, index, all): Slide => ({
          type: 'section',
          section,
          blocks: page,
          part: index + 1,
          parts: all.length,
        }),
      ),
    ),
  ];
}

export function slidesOfSource(
  source: Entry<'source'>,
  datasets: readonly Entry<'dataset'>[],
  all: Statements,
): readonly Slide[] {
  const isPlaceStandard = source.value.sourceKind === 'placeStandard';
  const statements = all.filter(({ value }) => !value.vanished);
  const comments = statements.filter(({ value }) => value.phase === null);
  const figures = datasets.flatMap((entry) =>
    isPlaceStandard ? ratingSlides(entry, comments) : indicatorSlides(entry),
  );
  const told = new Set(
    figures.flatMap((slide) => (slide.type === 'statements' ? slide.statements.map(({ id }) => id) : [])),
  );
  return [
    { type: 'title' },
    ...figures,
    ...(['critique', 'vision', 'realisation'] as const).flatMap((phase) => phaseSlides(phase, statements)),
    ...statementSlides(
      null,
      comments.filter(({ id }) => !told.has(id)),
    ),
  ];
}

function indicatorSlides(entry: Entry<'dataset'>): readonly Slide[] {
  return tablesOf(entry.value, 'area', 'period').map((table) => ({ type: 'indicator', entry, table }));
}

/** The wheel, then theme by theme with what people said of it. */
function ratingSlides(entry: Entry<'dataset'>, comments: Statements): readonly Slide[] {
  return tablesOf(entry.value, 'theme', 'area').flatMap((table): readonly Slide[] => [
    { type: 'wheel', entry, table },
    ...table.rows.flatMap((row): readonly Slide[] => [
      { type: 'theme', entry, table: { ...table, rows: [row] } },
      ...statementSlides(
        null,
        comments.filter(({ value }) => value.theme === row.category.label),
      ),
    ]),
  ]);
}

function phaseSlides(phase: Phase, all: Statements): readonly Slide[] {
  const statements = all.filter(({ value }) => value.phase === phase);
  const voted = statements.some(({ value }) => value.votes !== null);
  return [
    ...(voted ? [{ type: 'votes', phase, statements } as const] : []),
    ...statementSlides(phase, statements),
  ];
}

/** Theme by theme, what got most votes first. */
function statementSlides(phase: Phase | null, statements: Statements): readonly Slide[] {
  const byNumber = statements.toSorted((a, b) => a.value.number - b.value.number || (a.id < b.id ? -1 : 1));
  return [...new Set(byNumber.map(({ value }) => value.theme))].flatMap((theme) => {
    const own = byNumber
      .filter(({ value }) => value.theme === theme)
      .toSorted((a, b) => (b.value.votes ?? -1) - (a.value.votes ?? -1));
    return paged(own, ({ value }) => value.text.length + besides).map(
      (page, index, pages): Slide => ({
        type: 'statements',
        phase,
        theme,
        statements: page,
        part: index + 1,
        parts: pages.length,
      }),
    );
  });
}

/** As many on each page as there is room for; a heading never stands last. */
export function paged<T>(
  items: readonly T[],
  sizeOf: (item: T) => number,
  leads: (item: T) => boolean = () => false,
): readonly (readonly T[])[] {
  const pages: T[][] = [];
  let taken = 0;
  for (const item of items) {
    const page = pages.at(-1);
    const size = sizeOf(item);
    if (page !== undefined && taken + size <= room) {
      page.push(item);
      taken += size;
      continue;
    }
    const last = page?.at(-1);
    const carried = page && page.length > 1 && last !== undefined && leads(last) ? page.splice(-1) : [];
    pages.push([...carried, item]);
    taken = size + carried.reduce((sum, each) => sum + sizeOf(each), 0);
  }
  return pages;
}

/** A table or a picture takes a page of its own. */
function sizeOfBlock({ entry: { value } }: Block): number {
  const isAlone = value.block === 'table' || value.block === 'image' || /^\s*\|/.test(value.text);
  return isAlone ? Math.max(room, value.text.length) : value.text.length + besides;
}
