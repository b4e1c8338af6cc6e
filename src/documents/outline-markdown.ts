import { unreachable } from '#/domain/result.ts';
import type { Block, ListItem, Outline, Run, TableBlock } from './outline.ts';

/** The document as Markdown (CommonMark with tables): plain text that is also read well as it stands. */
export function markdownOf(outline: Outline): string {
  const head = [
    `# ${oneLine(inner(outline.title))}`,
    ...(outline.subtitle ? [escaped(outline.subtitle)] : []),
  ];
  const blocks = outline.blocks.map(blockText).filter((text) => text !== '');
  return `${[...head, ...blocks].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${oneLine(inner(block.text))}`;
    case 'paragraph':
      return runsText(block.runs);
    case 'notice':
      return `> ${runsText(block.runs).replaceAll('\n', '\n> ')}`;
    case 'list':
      return listText(block.items, block.ordered);
    case 'facts':
      return listText(
        block.rows.map(({ name, runs }) => ({
          runs: [{ text: `${name}:`, style: 'strong' }, { text: ' ' }, ...runs],
        })),
        false,
      );
    case 'table':
      return tableText(block);
    case 'figure':
      return `*${oneLine(inner(`${block.caption}. ${block.alternative}`))}*`;
    case 'pageBreak':
      return '---';
    default:
      return unreachable(block);
  }
}

function listText(items: readonly ListItem[], ordered: boolean): string {
  return items
    .map(({ runs, items: below = [] }, index) => {
      const mark = ordered ? `${index + 1}. ` : '- ';
      const inside = [runsText(runs), ...(below.length > 0 ? [listText(below, false)] : [])].join('\n');
      return mark + inside.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

function tableText({ caption, columns, rows }: TableBlock): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => oneLine(inner(cell))).join(' | ')} |`;
  const rule = `| ${columns.map(({ align }) => (align === 'end' ? '---:' : '---')).join(' | ')} |`;
  const table = [line(columns.map(({ name }) => name)), rule, ...rows.map(line)].join('\n');
  return caption === '' ? table : `**${oneLine(inner(caption))}**\n\n${table}`;
}

/** A line break is kept with a backslash, so that nothing depends on spaces that nobody sees. */
function runsText(runs: readonly Run[]): string {
  return lineStarts(
    runs
      .map(({ text, style }) => {
        const safe = inner(text);
        const [, before = '', said = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(safe) ?? [];
        const sign = style === 'strong' ? '**' : style === 'emphasis' ? '*' : '';
        return said === '' ? safe : `${before}${sign}${said}${sign}${after}`;
      })
      .join('')
      .trim(),
  ).replaceAll('\n', '\\\n');
}

function escaped(text: string): string {
  return lineStarts(inner(text));
}

function inner(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&');
}

/** What would begin a heading, a list or a rule at the start of a line. */
function lineStarts(text: string): string {
  return text.replace(/^([ \t]*)(?:([#+=-])|(\d+)([.)])(?=\s|$))/gm, (_, space: string, sign, number, dot) =>
    sign === undefined ? `${space}${number}\\${dot}` : `${space}\\${sign}`,
  );
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
