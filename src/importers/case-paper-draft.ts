import type { DraftBlock } from '#/domain/case-paper-draft.ts';
import { usualBlock } from '#/domain/case-papers.ts';
import { tableRows } from '#/domain/citation-markup.ts';
import type { CasePaper, Section } from '#/domain/knowledge.ts';
import { letterOf } from '#/domain/paper-markers.ts';
import type { PaperFound, Remark } from './case-paper-found.ts';
import { headCell, headLine } from './case-paper-head.ts';
import type { FoundBlock, FoundBlocks } from './case-paper-html.ts';
import { isSectionLine, sectionNamed } from './case-paper-sections.ts';

type Header = Partial<CasePaper>;

/** Sorts what a file held into the sections of a case paper, by the words of its headings. */
export function paperIn(found: FoundBlocks, said: Header = {}): PaperFound {
  const { header, body } = headOf(found.blocks.map(withLevel));
  const sorted = sort(body, null);
  const all = { ...header, ...said };
  const intro = sorted.before;
  const fictionalLines = intro.filter(isFictionalLine);
  const opening = intro.filter((block) => !isFictionalLine(block));
  const draft = {
    header: fictionalLines.length > 0 ? { fictional: true, ...all } : all,
    blocks: [...opening.map((block) => draftBlock(block, 'facts')), ...sorted.blocks],
  };
  return {
    draft,
    pictures: found.pictures,
    remarks: [
      ...fictionalLines.map(({ text }): Remark => ({ type: 'fictionalLine', text })),
      ...(opening.length > 0 ? [{ type: 'beforeHeadings', blocks: opening.length } as const] : []),
      ...sorted.remarks,
      ...remarksOn(found),
    ],
  };
}

/** Sorts what is pasted into a paper that is being written: what has no heading of a section goes where the cursor is. */
export function pasteIn(found: FoundBlocks, here: Section): PaperFound {
  const { before, blocks, remarks } = sort(found.blocks.map(withLevel), here);
  return {
    draft: { header: {}, blocks: [...before.map((block) => draftBlock(block, here)), ...blocks] },
    pictures: found.pictures,
    remarks: [...remarks.filter(({ type }) => type !== 'otherHeading'), ...remarksOn(found)],
  };
}

function remarksOn({ images, mergedTables }: FoundBlocks): Remark[] {
  return [
    ...(images.length > 0 ? [{ type: 'images', names: images } as const] : []),
    ...(mergedTables > 0 ? [{ type: 'mergedTables', count: mergedTables } as const] : []),
  ];
}

/** The name of a section alone on a line is its heading, also when it is only bold, or not even that. */
function withLevel(block: FoundBlock): FoundBlock {
  const isHeading = block.block === 'paragraph' && isSectionLine(block.text);
  return isHeading
    ? { block: 'heading', level: 0, text: block.text.replaceAll('*', '').replace(/:$/, '') }
    : block;
}

/** The title, and the lines about who, where and when; they stand before the first section. */
function headOf(blocks: readonly FoundBlock[]): {
  readonly header: Header;
  readonly body: readonly FoundBlock[];
} {
  const title = titleOf(blocks);
  const rest = blocks.filter((block) => block !== title);
  const firstSection = rest.findIndex(
    (block) => block.block === 'heading' && sectionNamed(block.text) !== null,
  );
  const top = firstSection === -1 ? rest.length : firstSection;
  let header: Header = title === undefined ? {} : { title: title.text };
  const body = rest.filter((block, index) => {
    const head = index < top ? headIn(block) : null;
    if (head !== null) header = { ...header, ...head };
    return head === null;
  });
  return { header, body };
}

/** What is marked as the title; else the first heading, unless it opens a section as others of its level do. */
function titleOf(blocks: readonly FoundBlock[]): FoundBlock | undefined {
  const headings = blocks.filter(({ block }) => block === 'heading');
  const marked = headings.find(({ isTitle }) => isTitle);
  const [first] = headings;
  if (marked || first === undefined) return marked;
  const isAlone = headings.filter(({ level }) => level === first.level).length === 1 && headings.length > 1;
  const isSection = isSectionLine(first.text) || (!isAlone && sectionNamed(first.text) !== null);
  return isSection ? undefined : first;
}

/** Null unless every line of the block is a line of the head: then nothing of it is lost. */
function headIn({ block, text }: FoundBlock): Header | null {
  const rows = block === 'table' ? tableRows(text) : null;
  const heads = rows
    ? rows.map(([label = '', value = '', ...more]) => (more.some(Boolean) ? null : headCell(label, value)))
    : text.split('\n').map(headLine);
  if (heads.some((head) => head === null)) return null;
  return Object.assign({}, ...heads);
}

interface Sorted {
  /** Before the first heading of a section. */
  readonly before: readonly FoundBlock[];
  readonly blocks: readonly DraftBlock[];
  readonly remarks: readonly Remark[];
}

/** `here`: where a heading that names no section leaves what follows it; null: under the facts, and said. */
function sort(blocks: readonly FoundBlock[], here: Section | null): Sorted {
  const before: FoundBlock[] = [];
  const sorted: DraftBlock[] = [];
  const remarks: Remark[] = [];
  let section: Section | null = null;
  let level = 0;
  for (const block of blocks) {
    if (block.isNote) {
      sorted.push(draftBlock(block, 'facts'));
      continue;
    }
    const named = block.block === 'heading' ? sectionNamed(block.text) : null;
    const opens = block.block === 'heading' && (section === null || block.level <= level);
    if (opens && named !== null) {
      section = named;
      level = block.level || level || 2;
    } else if (opens && section !== null && here === null) {
      section = 'facts';
      remarks.push({ type: 'otherHeading', heading: block.text });
      sorted.push(draftBlock(block, section));
    } else if (section === null) before.push(block);
    else sorted.push(draftBlock(block, section));
  }
  return { before, blocks: sorted, remarks };
}

/** `**F1** text` anywhere; `F1 text` only with the section's own letter, as «K2» may also be a word. */
function draftBlock({ block, text, picture }: FoundBlock, section: Section): DraftBlock {
  if (picture !== undefined) return { section, block, marker: '', text, picture };
  const letter = letterOf(section);
  const bold = /^\*\*([A-ZÆØÅ]\d{1,3})[.:]?\*\*[.:]?\s+(\S.*)$/s.exec(text);
  const bare = /^([A-ZÆØÅ]\d{1,3})[.:]?\s+(\S.*)$/s.exec(text);
  const [, marker = '', rest = text] = bold ?? (letter !== '' && bare?.[1]?.startsWith(letter) ? bare : []);
  if (block === 'heading') return { section, block, marker: '', text };
  // Points written as «1. …» in a section whose blocks are numbered are points.
  const point =
    usualBlock(section) === 'numbered' && block === 'paragraph' ? /^\d+[.)]\s+(\S.*)$/s.exec(rest) : null;
  return point
    ? { section, block: 'numbered', marker, text: point[1] ?? rest }
    : { section, block, marker, text: rest };
}

function isFictionalLine({ block, text }: FoundBlock): boolean {
  return block === 'paragraph' && /^\W*(fiktivt saksframlegg|fictional case paper)\b/i.test(text);
}
