import { attachmentOf, type NewAttachment } from './attachments.ts';
import { type Change, create, edit, type Moment, remove } from './change.ts';
import type { AnyEntry, Entry } from './entry.ts';
import type { Id } from './ids.ts';
import type { CasePaper, Paragraph, Section } from './knowledge.ts';
import { inOrder, lastOrder, moved } from './order.ts';
import { type Markers, markersAfter } from './paper-markers.ts';
import type { Language } from './workshop.ts';

/** The kinds of block a person writes; a picture comes as a file. */
export const writtenBlocks = ['paragraph', 'heading', 'bullet', 'numbered', 'table'] as const;
export type WrittenBlock = (typeof writtenBlocks)[number];

/** What a new table begins with: two columns, and one row below the heading. */
const emptyTable = '|  |  |\n| --- | --- |\n|  |  |';

/** How long a summary may be without a word about it. */
export const summaryLines = 5;

/** A printed line holds about this many characters. */
const charactersInLine = 90;

/** The lines of the summary on a printed page; each block begins a new one. */
export function linesOf(texts: readonly string[]): number {
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  return lines.reduce((sum, line) => sum + Math.ceil(line.trim().length / charactersInLine), 0);
}

/** What a block of a section is when nobody has said otherwise: the proposal and the attachments are numbered. */
export function usualBlock(section: Section): WrittenBlock {
  return section === 'proposal' || section === 'attachments' ? 'numbered' : 'paragraph';
}

/** The block that is begun with Enter after this one. */
export function blockAfter(block: Paragraph['block']): WrittenBlock {
  return block === 'bullet' || block === 'numbered' ? block : 'paragraph';
}

export function newPaper(
  papers: readonly Entry<'casePaper'>[],
  { title, language }: { readonly title: string; readonly language: Language },
  moment: Moment,
): { readonly casePaperId: Id<'casePaper'>; readonly changes: readonly Change[] } {
  const casePaperId = moment.newId('casePaper');
  const paper: CasePaper = {
    title: title.trim(),
    number: nextNumber(papers),
    fictional: true,
    caseOfficer: '',
    archiveNumber: '',
    committee: '',
    meetingDate: null,
    language,
  };
  return { casePaperId, changes: [create('casePaper', casePaperId, paper)] };
}

export function nextNumber(papers: readonly Entry<'casePaper'>[]): number {
  return papers.reduce((last, { value }) => Math.max(last, value.number), 0) + 1;
}

/** A paper goes with its paragraphs and attachments; what is cited of them is shown as deleted, never dropped. */
export function deletePaper(
  casePaperId: Id<'casePaper'>,
  parts: readonly (Entry<'paragraph'> | Entry<'attachment'>)[],
): Change[] {
  return [remove(casePaperId), ...parts.map(({ id }) => remove(id))];
}

/** The paragraphs and attachments in the trash that went there with their paper, and not before it. */
export function deletedWithPaper(paper: AnyEntry, trash: readonly AnyEntry[]): readonly AnyEntry[] {
  if (paper.kind !== 'casePaper') return [];
  return trash.filter(
    (entry) =>
      ((entry.kind === 'paragraph' && entry.value.casePaperId === paper.id) ||
        (entry.kind === 'attachment' && entry.value.belongsTo === paper.id)) &&
      entry.changedAt >= paper.changedAt,
  );
}

/**
 * Erased for good, with what the paper remembers of it: an erased paragraph leaves no text to tell its mark by.
 * `papers`: those that stand, and those in the trash, which stay there.
 */
export function eraseEntries(
  entries: readonly AnyEntry[],
  papers: readonly Entry<'casePaper'>[],
): readonly Change[] {
  const erased = new Set<string>(entries.map(({ id }) => id));
  const remembered = papers.flatMap((paper) => {
    const marks = entries.flatMap((entry) =>
      entry.kind === 'paragraph' && entry.value.casePaperId === paper.id ? entry.value.marker || [] : [],
    );
    if (marks.length === 0 || erased.has(paper.id)) return [];
    const erasedMarks = [...new Set([...(paper.value.erasedMarks ?? []), ...marks])];
    // An edit brings a paper out of the trash.
    return [edit('casePaper', paper.id, { erasedMarks }), ...(paper.deleted ? [remove(paper.id)] : [])];
  });
  return [...remembered, ...entries.map(({ id }): Change => ({ type: 'erase', id }))];
}

/** The section's blocks, in order. */
export function blocksOf(paragraphs: readonly Entry<'paragraph'>[], section: Section): Entry<'paragraph'>[] {
  return inOrder(paragraphs.filter(({ value }) => value.section === section));
}

/** What stands in the paper, and what once did: both have had marks. */
export interface Written {
  readonly casePaperId: Id<'casePaper'>;
  readonly paragraphs: readonly Entry<'paragraph'>[];
  readonly deleted: readonly Entry<'paragraph'>[];
  /** See `CasePaper.erasedMarks`. */
  readonly erasedMarks: readonly string[];
}

/** What the next new block of the paper is marked with. */
export function markersOf({ paragraphs, deleted, erasedMarks }: Written): Markers {
  return markersAfter([...paragraphs, ...deleted], erasedMarks);
}

export interface NewBlock {
  readonly block: Paragraph['block'];
  readonly text: string;
  /** Which of the pictures that come along stands here. */
  readonly picture?: number;
}

/** New blocks of one section: after a block of it, or last. */
export function addBlocks(
  written: Written,
  section: Section,
  after: Id<'paragraph'> | null,
  blocks: readonly NewBlock[],
  moment: Moment,
  pictures: readonly NewAttachment[] = [],
): { readonly ids: readonly Id<'paragraph'>[]; readonly changes: readonly Change[] } {
  const { casePaperId, paragraphs } = written;
  const markers = markersOf(written);
  const placed = placePictures(casePaperId, blocks, pictures, moment);
  const added = placed.blocks.map((block) => ({ id: moment.newId('paragraph'), ...block }));
  const orders = ordersFor(blocksOf(paragraphs, section), after, added);
  const own = new Set<string>(added.map(({ id }) => id));
  const created = added.map(({ id, block, text, attachmentId }) => {
    const marker = markers.next(section, block);
    const order = orders.get(id) ?? 1;
    return create('paragraph', id, { casePaperId, section, order, marker, block, text, attachmentId });
  });
  const pushed = [...orders]
    .filter(([id]) => !own.has(id))
    .map(([id, order]) => edit('paragraph', id as Id<'paragraph'>, { order }));
  return { ids: added.map(({ id }) => id), changes: [...placed.changes, ...created, ...pushed] };
}

/** Each picture becomes an attachment of the paper, and its block points to it. */
export function placePictures<B extends NewBlock>(
  casePaperId: Id<'casePaper'>,
  blocks: readonly B[],
  pictures: readonly NewAttachment[],
  moment: Moment,
): {
  readonly blocks: readonly (B & { readonly attachmentId: Id<'attachment'> | null })[];
  readonly changes: readonly Change[];
} {
  const changes: Change[] = [];
  const placed = blocks.map((block) => {
    const picture = block.picture === undefined ? undefined : pictures[block.picture];
    if (picture === undefined) return { ...block, attachmentId: null };
    const attachmentId = moment.newId('attachment');
    changes.push(create('attachment', attachmentId, attachmentOf(casePaperId, picture, changes.length + 1)));
    return { ...block, attachmentId };
  });
  return { blocks: placed, changes };
}

/** Another kind of block. What had no mark and can be cited from now on gets one; a mark once given stays. */
export function changeBlock(written: Written, paragraph: Entry<'paragraph'>, block: WrittenBlock): Change[] {
  const { value } = paragraph;
  if (block === value.block) return [];
  const marker = value.marker || markersOf(written).next(value.section, block);
  const isNewTable = block === 'table' && value.text.trim() === '';
  return [edit('paragraph', paragraph.id, { block, marker, ...(isNewTable && { text: emptyTable }) })];
}

/** Into another section, last there. Its mark goes along, as it may have been cited by it. */
export function toSection(written: Written, paragraph: Entry<'paragraph'>, section: Section): Change[] {
  const { value } = paragraph;
  if (section === value.section) return [];
  const order = lastOrder(blocksOf(written.paragraphs, section));
  const marker = value.marker || markersOf(written).next(section, value.block);
  return [edit('paragraph', paragraph.id, { section, order, marker })];
}

/** Within its section. */
export function moveBlock(blocks: readonly Entry<'paragraph'>[], from: number, to: number): Change[] {
  return moved(blocks, from, to).map(({ item, order }) => edit('paragraph', item.id, { order }));
}

/** The orders that change when blocks are put in after one of the section's, or last. */
function ordersFor(
  blocks: readonly Entry<'paragraph'>[],
  after: Id<'paragraph'> | null,
  added: readonly { readonly id: Id<'paragraph'> }[],
): ReadonlyMap<string, number> {
  const at = after === null ? -1 : blocks.findIndex(({ id }) => id === after);
  const before = blocks[at]?.value.order;
  const next = blocks[at + 1]?.value.order;
  if (before === undefined || next === undefined) {
    const first = lastOrder(blocks);
    return new Map(added.map(({ id }, index) => [id, first + index]));
  }
  const step = (next - before) / (added.length + 1);
  const orders = added.map((_, index) => before + step * (index + 1));
  const fits = [before, ...orders, next].every(
    (order, index, all) => index === 0 || order > (all[index - 1] ?? 0),
  );
  if (fits) return new Map(added.map(({ id }, index) => [id, orders[index] ?? before]));
  const inTurn = [...blocks.slice(0, at + 1), ...added, ...blocks.slice(at + 1)];
  return new Map(inTurn.map(({ id }, index) => [id, index + 1]));
}
