import { blocksOf } from '#/domain/case-papers.ts';
import { type Inline, type MarkupBlock, parseMarkup } from '#/domain/citation-markup.ts';
import type { Entry } from '#/domain/entry.ts';
import { sections } from '#/domain/knowledge.ts';
import { facts, heading, notice, numbered, paragraph, table } from './blocks.ts';
import type { DocumentWords } from './document-words.ts';
import type { Block, ListItem, Run } from './outline.ts';
import type { Telling } from './telling.ts';
import { fieldsIn, unsettledIn, unsettledList, unsettledNotice } from './unsettled.ts';

/** A case paper as it was sent out, in its own language, each paragraph with the mark it is cited by. */
export function casePaper(paper: Entry<'casePaper'>, telling: Telling): Block[] {
  const { words } = telling;
  const { value } = paper;
  const said = words.own.draft;
  const paragraphs = telling.of('paragraph').filter((each) => each.value.casePaperId === paper.id);
  const files = telling.of('attachment').filter((each) => each.value.belongsTo === paper.id);
  const unsettled = unsettledIn([
    ...fieldsIn([telling.session.workshop, paper, ...files], 'title'),
    ...fieldsIn(paragraphs, 'text'),
  ]);
  return [
    ...(value.fictional ? [notice(words.fictional)] : []),
    ...unsettledNotice(unsettled, telling),
    ...facts([
      [said.caseOfficer, value.caseOfficer],
      [said.archiveNumber, value.archiveNumber],
      [said.committee, value.committee],
      [said.meetingDate, words.date(value.meetingDate)],
    ]),
    ...(paragraphs.length === 0 ? [paragraph(words.own.paper.empty)] : []),
    ...sections.flatMap((section) => {
      const own = blocksOf(paragraphs, section);
      return own.length === 0
        ? []
        : [heading(1, words.citation.sections[section]), ...joined(own, files, words)];
    }),
    ...(files.length > 0
      ? [
          heading(1, words.own.paper.attachments),
          ...numbered(files.map((each) => ({ runs: [{ text: each.value.title || each.value.fileName }] }))),
        ]
      : []),
    ...unsettledList(unsettled, telling),
  ];
}

/** Points that follow each other are one list. */
function joined(
  own: readonly Entry<'paragraph'>[],
  files: readonly Entry<'attachment'>[],
  words: DocumentWords,
): Block[] {
  const blocks: Block[] = [];
  for (const entry of own) {
    const { block } = entry.value;
    const last = blocks.at(-1);
    if (block !== 'bullet' && block !== 'numbered') {
      blocks.push(...written(entry, files, words));
      continue;
    }
    const ordered = block === 'numbered';
    const added: ListItem = { runs: marked(entry, runsIn(entry.value.text)) };
    if (last?.type === 'list' && last.ordered === ordered)
      blocks[blocks.length - 1] = { ...last, items: [...last.items, added] };
    else blocks.push({ type: 'list', ordered, items: [added] });
  }
  return blocks;
}

function written(
  entry: Entry<'paragraph'>,
  files: readonly Entry<'attachment'>[],
  words: DocumentWords,
): Block[] {
  const { block, text, attachmentId } = entry.value;
  if (block === 'heading') return [heading(2, text)];
  if (block === 'image') {
    const file = files.find(({ id }) => id === attachmentId);
    return [paragraph(words.own.paper.image(text || file?.value.title || file?.value.fileName || ''))];
  }
  return parseMarkup(text).map((each, index) => {
    if (each.type === 'table') return tableOf(each, entry.value.marker);
    return paragraph(index === 0 ? marked(entry, runsOf(each.inlines)) : runsOf(each.inlines));
  });
}

function tableOf(markup: Extract<MarkupBlock, { type: 'table' }>, marker: string): Block {
  const header = markup.header.map(textOf);
  const rows = markup.rows.map((row) => header.map((_, index) => textOf(row[index] ?? [])));
  return table(marker, header, rows);
}

/** «F3 Hvert femte barn …» */
function marked({ value }: Entry<'paragraph'>, runs: readonly Run[]): readonly Run[] {
  return value.marker === '' ? runs : [{ text: value.marker, style: 'strong' }, { text: ' ' }, ...runs];
}

function runsIn(text: string): readonly Run[] {
  return parseMarkup(text).flatMap((block, index) => {
    const before: readonly Run[] = index === 0 ? [] : [{ text: '\n' }];
    return block.type === 'text'
      ? [...before, ...runsOf(block.inlines)]
      : [
          ...before,
          { text: [block.header, ...block.rows].map((row) => row.map(textOf).join(' | ')).join('\n') },
        ];
  });
}

function runsOf(inlines: readonly Inline[]): readonly Run[] {
  return inlines.map(({ style, text }) => (style === 'plain' ? { text } : { text, style }));
}

function textOf(inlines: readonly Inline[]): string {
  return inlines.map(({ text }) => text).join('');
}
