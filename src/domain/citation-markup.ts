/** The whole of the Markdown that case papers may use: emphasis, strong and a pipe table. Everything else is text. */
export type MarkupBlock =
  | { readonly type: 'text'; readonly inlines: readonly Inline[] }
  | {
      readonly type: 'table';
      readonly header: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };

export interface Inline {
  readonly style: 'plain' | 'strong' | 'emphasis';
  readonly text: string;
}

export function parseMarkup(text: string): readonly MarkupBlock[] {
  return text
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter(Boolean)
    .map((block) => tableIn(block) ?? { type: 'text', inlines: inlinesIn(block) });
}

/** The text as it is read, without marks: for searching, titles and copying. */
export function plainText(text: string): string {
  return parseMarkup(text)
    .map((block) =>
      block.type === 'text'
        ? joined(block.inlines)
        : [block.header, ...block.rows].map((row) => row.map(joined).join(' | ')).join('\n'),
    )
    .join('\n\n');
}

function tableIn(block: string): MarkupBlock | null {
  const [header, rule, ...rows] = block.split('\n').map((line) => line.trim());
  if (!header?.startsWith('|') || !rule || !/^\|?\s*:?-{3,}/.test(rule)) return null;
  return { type: 'table', header: cellsIn(header), rows: rows.map(cellsIn) };
}

function cellsIn(line: string): readonly (readonly Inline[])[] {
  return textsIn(line).map(inlinesIn);
}

/** `\\|` is a line that belongs to the cell. */
function textsIn(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** The rows of a pipe table as they are written, the heading first; null for other text. The other way: `tableMarkup`. */
export function tableRows(text: string): readonly (readonly string[])[] | null {
  const table = tableIn(text.trim());
  if (table === null) return null;
  const [header = '', , ...rows] = text.trim().split('\n');
  return [header, ...rows].map(textsIn);
}

/** A pipe table: the first row is its heading. A line break in a cell becomes a space. */
export function tableMarkup(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const [header = [], ...others] = rows.map((row) =>
    row.map((cell) => cell.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')),
  );
  return [line(header), line(header.map(() => '---')), ...others.map(line)].join('\n');
}

/** `**strong**`, `*emphasis*` and `_emphasis_` around whole words; a lonely star stays a star. */
function inlinesIn(text: string): readonly Inline[] {
  const marks =
    /\*\*(?=\S)([^*]*[^*\s])\*\*|(?<![\p{L}\p{N}*])([*_])(?=[^\s*_])([^*_]*[^*_\s])\2(?![\p{L}\p{N}*])/gu;
  const inlines: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(marks)) {
    if (match.index > end) inlines.push({ style: 'plain', text: text.slice(end, match.index) });
    inlines.push(
      match[1] === undefined
        ? { style: 'emphasis', text: match[3] ?? '' }
        : { style: 'strong', text: match[1] },
    );
    end = match.index + match[0].length;
  }
  if (end < text.length) inlines.push({ style: 'plain', text: text.slice(end) });
  return inlines;
}

function joined(inlines: readonly Inline[]): string {
  return inlines.map((inline) => inline.text).join('');
}
