import { unreachable } from '#/domain/result.ts';
import type { FormWords } from './document-texts.ts';
import { drawingOf } from './html-drawing.ts';
import { htmlStyle } from './html-style.ts';
import { escaped, lines } from './html-text.ts';
import type { Block, ListItem, Outline, Run, TableBlock } from './outline.ts';

/**
 * The document as one file that any browser reads, also in ten years: no script, nothing fetched, its style and figures
 * inside. It says so itself: the policy at its head lets nothing else in.
 */
export function htmlOf(outline: Outline, words: FormWords): string {
  const { title, subtitle, language, author, footer, blocks } = outline;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="author" content="${escaped(author)}">
<title>${escaped([title, subtitle].filter(Boolean).join(' – '))}</title>
<style>${htmlStyle}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
${subtitle ? `<p class="subtitle">${escaped(subtitle)}</p>` : ''}
</header>
${contentsOf(blocks, words)}
<main>
${blocks.map(blockHtml).join('\n')}
</main>
<footer><p>${escaped(footer)}</p></footer>
</body>
</html>
`;
}

/** Fewer chapters are found without a list of them. */
const fewChapters = 3;

function contentsOf(blocks: readonly Block[], words: FormWords): string {
  const chapters = blocks.flatMap((block, index) =>
    block.type === 'heading' && block.level === 1 ? [{ index, text: block.text }] : [],
  );
  if (chapters.length <= fewChapters) return '';
  const links = chapters.map(({ index, text }) => `<li><a href="#${idOf(index)}">${escaped(text)}</a></li>`);
  return `<nav aria-labelledby="contents">
<h2 id="contents">${escaped(words.contents)}</h2>
<ol>
${links.join('\n')}
</ol>
</nav>`;
}

/** Blocks are named by their place: nothing that somebody wrote becomes an id. */
function idOf(index: number): string {
  return `b${index + 1}`;
}

function blockHtml(block: Block, index: number): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level + 1} id="${idOf(index)}">${lines(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p>${runsHtml(block.runs)}</p>`;
    case 'notice':
      return `<p class="notice">${runsHtml(block.runs)}</p>`;
    case 'list':
      return listHtml(block.items, block.ordered);
    case 'facts':
      return `<dl>${block.rows
        .map(({ name, runs }) => `<div><dt>${lines(name)}</dt><dd>${runsHtml(runs)}</dd></div>`)
        .join('')}</dl>`;
    case 'table':
      return tableHtml(block, idOf(index));
    case 'figure':
      return `<figure><figcaption>${lines(block.caption)}</figcaption>${drawingOf(block, idOf(index))}</figure>`;
    case 'pageBreak':
      return '<div class="break"></div>';
    default:
      return unreachable(block);
  }
}

function listHtml(items: readonly ListItem[], ordered: boolean): string {
  const tag = ordered ? 'ol' : 'ul';
  const told = items.map(
    ({ runs, items: below = [] }) =>
      `<li>${runsHtml(runs)}${below.length > 0 ? `\n${listHtml(below, false)}` : ''}</li>`,
  );
  return `<${tag}>\n${told.join('\n')}\n</${tag}>`;
}

/** As many columns fit on a phone; a wider table is moved sideways by itself, with the keyboard too. */
const narrow = 3;

function tableHtml({ caption, columns, rows, rowHeadings }: TableBlock, id: string): string {
  const align = (index: number) => (columns[index]?.align === 'end' ? ' class="end"' : '');
  const head = columns.map(({ name }, index) => `<th scope="col"${align(index)}>${lines(name)}</th>`);
  const body = rows.map((cells) => {
    const told = cells.map((cell, index) =>
      index === 0 && rowHeadings
        ? `<th scope="row"${align(index)}>${lines(cell)}</th>`
        : `<td${align(index)}>${lines(cell)}</td>`,
    );
    return `<tr>${told.join('')}</tr>`;
  });
  const named = caption === '' ? '' : `<caption id="${id}">${lines(caption)}</caption>`;
  const table = `<table>${named}
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table>`;
  if (columns.length <= narrow) return table;
  const label =
    caption === '' ? `aria-label="${escaped(columns[0]?.name ?? '')}"` : `aria-labelledby="${id}"`;
  return `<div class="wide" role="group" ${label} tabindex="0">${table}</div>`;
}

function runsHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, style }) => {
      if (style === 'strong') return `<strong>${lines(text)}</strong>`;
      return style === 'emphasis' ? `<em>${lines(text)}</em>` : lines(text);
    })
    .join('');
}
