import { attachmentOf, type NewAttachment } from './attachments.ts';
import type { DraftBlock, PaperDraft } from './case-paper-draft.ts';
import { knownAgain, type Likened } from './case-paper-likeness.ts';
import { blocksOf, markersOf, type Written } from './case-papers.ts';
import { type Change, create, edit, type Moment, remove } from './change.ts';
import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';
import { type CasePaper, type Paragraph, sections } from './knowledge.ts';

/** A newer edition of a case paper laid over the one that is here: what becomes of each paragraph. */
export interface Edition {
  /** As they will stand: section by section, in order. */
  readonly rows: readonly EditionRow[];
  /** What the newer edition does not have. Goes to the trash, where what cites it still finds its words. */
  readonly gone: readonly Entry<'paragraph'>[];
}

export interface EditionRow {
  readonly block: DraftBlock;
  /** The paragraph that it is a newer wording of, and whose id and mark it keeps. */
  readonly old: Entry<'paragraph'> | null;
  readonly fate: 'same' | 'changed' | 'new';
  readonly marker: string;
}

/** The paper that a newer edition is laid over. */
export interface Standing {
  readonly paper: Entry<'casePaper'>;
  readonly written: Written;
  readonly attachments: readonly Entry<'attachment'>[];
}

export function editionOf(
  { written, attachments }: Standing,
  draft: PaperDraft,
  pictures: readonly NewAttachment[],
): Edition {
  const hashes = new Map(attachments.map(({ id, value }) => [id, value.sha256]));
  const pictureOf = ({ value }: Entry<'paragraph'>) =>
    (value.attachmentId && hashes.get(value.attachmentId)) ?? '';
  const blocks = sections.flatMap((section) => draft.blocks.filter((block) => block.section === section));
  const standing = sections.flatMap((section) => blocksOf(written.paragraphs, section));
  const newer = blocks.map((block): Likened => ({ ...block, picture: hashOf(block, pictures) }));
  const olds = knownAgain([...standing, ...written.deleted], pictureOf, newer);
  const markers = markersOf(written);
  const taken = new Set([
    ...[...written.paragraphs, ...written.deleted].map(({ value }) => value.marker),
    ...written.erasedMarks,
  ]);
  // Those that the file brings along are given first, so that no new block is given one of them.
  const given = blocks.map(({ marker }, at) => {
    if (olds[at]?.value.marker || marker === '' || taken.has(marker)) return '';
    taken.add(marker);
    markers.take(marker);
    return marker;
  });
  const rows = blocks.map((block, at): EditionRow => {
    const old = olds[at] ?? null;
    const marker = old?.value.marker || given[at] || markers.next(block.section, block.block);
    const isSame =
      old !== null &&
      !old.deleted &&
      old.value.text === block.text &&
      old.value.block === block.block &&
      old.value.section === block.section &&
      pictureOf(old) === hashOf(block, pictures);
    return { block, old, marker, fate: old === null ? 'new' : isSame ? 'same' : 'changed' };
  });
  const kept = new Set(olds);
  return { rows, gone: standing.filter((entry) => !kept.has(entry)) };
}

/** Paragraphs that are known again keep their ids, so that citations hold; the paper is told anew what the file says of it. */
export function saveEdition(
  { paper, written, attachments }: Standing,
  { rows, gone }: Edition,
  header: Partial<CasePaper>,
  pictures: readonly NewAttachment[],
  moment: Moment,
): readonly Change[] {
  const hashes = new Map(attachments.map(({ id, value }) => [id, value.sha256]));
  const orders = new Map<string, number>();
  const changes: Change[] = [];
  const shown = new Set<string>();
  for (const { block, old, marker } of rows) {
    const order = (orders.get(block.section) ?? 0) + 1;
    orders.set(block.section, order);
    const attachmentId = attachmentFor(block, old);
    if (attachmentId !== null) shown.add(attachmentId);
    const { section, text } = block;
    const value = { section, order, marker, block: block.block, text, attachmentId };
    if (old === null) {
      const id = moment.newId('paragraph');
      changes.push(create('paragraph', id, { ...value, casePaperId: paper.id }));
    } else {
      if (old.deleted) changes.push({ type: 'undelete', id: old.id });
      const patch = differing<Paragraph>(old.value, value);
      if (Object.keys(patch).length > 0) changes.push(edit('paragraph', old.id, patch));
    }
  }
  const unused = written.paragraphs.flatMap(({ value }) =>
    value.attachmentId === null || shown.has(value.attachmentId) ? [] : [value.attachmentId],
  );
  const { number: _, ...said } = header;
  const told = differing<CasePaper>(paper.value, said);
  return [
    ...(Object.keys(told).length > 0 ? [edit('casePaper', paper.id, told)] : []),
    ...changes,
    ...gone.map(({ id }) => remove(id)),
    ...[...new Set(unused)].map((id) => remove(id)),
  ];

  /** The picture that stands there already, where it is the same; else the one that the file brings. */
  function attachmentFor(block: DraftBlock, old: Entry<'paragraph'> | null): Id<'attachment'> | null {
    const picture = block.picture === undefined ? undefined : pictures[block.picture];
    if (picture === undefined) return null;
    const here = old?.value.attachmentId ?? null;
    if (here !== null && hashes.get(here) === picture.sha256) return here;
    const id = moment.newId('attachment');
    changes.push(create('attachment', id, attachmentOf(paper.id, picture, changes.length + 1)));
    return id;
  }
}

/**
 * The paper that the draft is most likely a newer edition of: by its archive number or its title, else by half of its
 * paragraphs standing there word for word. Null where none is.
 */
export function likelyPaper(
  papers: readonly Entry<'casePaper'>[],
  paragraphs: readonly Entry<'paragraph'>[],
  draft: PaperDraft,
): Entry<'casePaper'> | null {
  const { archiveNumber, title } = draft.header;
  const named = papers.find(
    ({ value }) =>
      (archiveNumber && value.archiveNumber === archiveNumber) ||
      (title && plain(value.title) === plain(title)),
  );
  if (named) return named;
  const texts = draft.blocks.filter(({ text }) => text !== '').map(({ text }) => text);
  const half = papers.find(({ id }) => {
    const own = new Set(paragraphs.flatMap(({ value }) => (value.casePaperId === id ? [value.text] : [])));
    return texts.length > 0 && texts.filter((text) => own.has(text)).length * 2 >= texts.length;
  });
  return half ?? null;
}

function plain(title: string): string {
  return title.trim().toLowerCase();
}

function hashOf({ picture }: DraftBlock, pictures: readonly NewAttachment[]): string {
  return (picture === undefined ? undefined : pictures[picture]?.sha256) ?? '';
}

function differing<T extends object>(before: T, now: Partial<T>): Partial<T> {
  const entries = Object.entries(now).filter(([field, value]) => before[field as keyof T] !== value);
  return Object.fromEntries(entries) as Partial<T>;
}
