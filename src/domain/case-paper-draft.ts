import { actOf, type StillTakenBack, untouchedTakenBack } from './act.ts';
import type { NewAttachment } from './attachments.ts';
import {
  addBlocks,
  markersOf,
  type NewBlock,
  nextNumber,
  placePictures,
  type Written,
} from './case-papers.ts';
import { type Change, create, edit, type Moment, type Written as Saved } from './change.ts';
import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';
import { type CasePaper, type Paragraph, type Section, sections } from './knowledge.ts';
import { markersAfter } from './paper-markers.ts';

/** A case paper that a file or the clipboard holds, before anything is saved. */
export interface PaperDraft {
  /** What the file said of the paper itself; what it did not say is left out. */
  readonly header: Partial<CasePaper>;
  readonly blocks: readonly DraftBlock[];
}

export interface DraftBlock extends NewBlock {
  readonly section: Section;
  /** The mark it already had in the file, or empty. */
  readonly marker: string;
}

/** A new paper out of a draft. Marks of the file stay; a mark that comes twice is given to the first only. */
export function paperFromDraft(
  papers: readonly Entry<'casePaper'>[],
  draft: PaperDraft,
  usual: Pick<CasePaper, 'title' | 'language'>,
  moment: Moment,
  pictures: readonly NewAttachment[] = [],
): { readonly casePaperId: Id<'casePaper'>; readonly changes: readonly Change[] } {
  const casePaperId = moment.newId('casePaper');
  const paper: CasePaper = {
    number: freeNumber(papers, draft.header.number),
    fictional: false,
    caseOfficer: '',
    archiveNumber: '',
    committee: '',
    meetingDate: null,
    ...withoutNumber(draft.header),
    title: draft.header.title || usual.title,
    language: draft.header.language ?? usual.language,
  };
  const seen = new Set<string>();
  const placed = placePictures(casePaperId, draft.blocks, pictures, moment);
  const marked = placed.blocks.map((block) => {
    const marker = seen.has(block.marker) ? '' : block.marker;
    seen.add(marker);
    return { ...block, marker };
  });
  const markers = markersAfter(marked.map((value) => ({ value })));
  const paragraphs = sections.flatMap((section) =>
    marked
      .filter((block) => block.section === section)
      .map(({ block, text, marker, attachmentId }, index) =>
        create('paragraph', moment.newId('paragraph'), {
          casePaperId,
          section,
          order: index + 1,
          marker: marker || markers.next(section, block),
          block,
          text,
          attachmentId,
        }),
      ),
  );
  return {
    casePaperId,
    changes: [create('casePaper', casePaperId, paper), ...placed.changes, ...paragraphs],
  };
}

/**
 * Pasted blocks: those of the section that is written in come after the block that the cursor stands in, or take its
 * place when it is empty; those of other sections come last there.
 */
export function pasteBlocks(
  written: Written,
  at: Entry<'paragraph'>,
  draft: PaperDraft,
  moment: Moment,
): readonly Change[] {
  const here = draft.blocks.filter((block) => block.section === at.value.section);
  const [first] = here;
  const takesPlace = first !== undefined && at.value.text.trim() === '';
  const patch = takesPlace && {
    text: first.text,
    block: first.block,
    marker: at.value.marker || markersOf(written).next(at.value.section, first.block),
  };
  const intoPlace = patch ? [edit('paragraph', at.id, patch, at.heads)] : [];
  const now = patch ? withPatch(written, at.id, patch) : written;
  const own = addBlocks(now, at.value.section, at.id, takesPlace ? here.slice(1) : here, moment);
  const others = sections
    .filter((section) => section !== at.value.section)
    .flatMap((section) => {
      const blocks = draft.blocks.filter((block) => block.section === section);
      return blocks.length === 0 ? [] : addBlocks(now, section, null, blocks, moment).changes;
    });
  return [...intoPlace, ...own.changes, ...others];
}

/**
 * Takes pasted blocks away again. One that somebody has written in since stays as it is.
 *
 * @param at the block that was pasted in, as it was
 * @param saved what the paste gave each block
 * @param live the paper's blocks as they stand now
 */
export function takePasteBack(
  pasted: readonly Change[],
  at: Entry<'paragraph'>,
  saved: Saved,
  live: readonly Entry<'paragraph'>[],
): StillTakenBack {
  // Where the others were moved to make room, they may stay: their order is the same.
  const own = pasted.filter((change) => change.type === 'create' || change.id === at.id);
  return untouchedTakenBack(actOf(own, [at]), saved, live);
}

function withPatch(written: Written, id: Id<'paragraph'>, patch: Partial<Paragraph>): Written {
  const paragraphs = written.paragraphs.map((each) =>
    each.id === id ? { ...each, value: { ...each.value, ...patch } } : each,
  );
  return { ...written, paragraphs };
}

function freeNumber(papers: readonly Entry<'casePaper'>[], wanted: number | undefined): number {
  const taken = papers.some(({ value }) => value.number === wanted);
  return wanted === undefined || taken ? nextNumber(papers) : wanted;
}

function withoutNumber({ number: _, ...rest }: Partial<CasePaper>): Partial<CasePaper> {
  return rest;
}
