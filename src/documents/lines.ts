import type { Run } from './outline.ts';

export type TextStyle = 'plain' | 'strong' | 'emphasis';

export interface Piece {
  readonly text: string;
  readonly style: TextStyle;
  readonly width: number;
}

export type Line = readonly Piece[];

/** How wide a text is, in the unit that the lines are counted in. */
export type Measure = (text: string, style: TextStyle) => number;

/**
 * The runs as lines that are no wider than `width`. A line breaks at spaces and after a hyphen or a slash between letters;
 * a word that is wider than a line is cut. A line break in the text stays one. There is always at least one line. Where a line
 * breaks at a space, the space stays at its end, so that whoever reads the words one after another does not run them together.
 */
export function linesOf(runs: readonly Run[], width: number, measure: Measure): readonly Line[] {
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const word of wordsOf(runs, measure)) {
    const line = lines.at(-1) ?? [];
    const gap = line.length === 0 ? null : word.gap;
    const wanted = (gap?.width ?? 0) + widthOf(word.pieces);
    if (word.isBreak) {
      endWithSpace(line);
      lines.push([]);
      used = 0;
    } else if (used + wanted <= width) {
      line.push(...(gap ? [gap] : []), ...word.pieces);
      used += wanted;
    } else {
      const rows = widthOf(word.pieces) <= width ? [word.pieces] : cut(word.pieces, width, measure);
      if (line.length === 0) lines.pop();
      else if (word.gap) endWithSpace(line);
      lines.push(...rows.map((row) => [...row]));
      used = widthOf(lines.at(-1) ?? []);
    }
  }
  return lines.map(joined);
}

/** It takes no room: a line that is aligned to its end must end with its last letter. */
function endWithSpace(line: Piece[]): void {
  const last = line.at(-1);
  if (last) line[line.length - 1] = { ...last, text: `${last.text} ` };
}

export function widthOf(line: Line): number {
  return line.reduce((sum, piece) => sum + piece.width, 0);
}

/** The widest word: no column should be narrower. */
export function widestWord(runs: readonly Run[], measure: Measure): number {
  return wordsOf(runs, measure).reduce((widest, word) => Math.max(widest, widthOf(word.pieces)), 0);
}

interface Word {
  /** The space before it, which falls away at the beginning of a line. */
  readonly gap: Piece | null;
  readonly pieces: readonly Piece[];
  readonly isBreak: boolean;
}

function wordsOf(runs: readonly Run[], measure: Measure): readonly Word[] {
  const words: { gap: Piece | null; pieces: Piece[]; isBreak: boolean }[] = [];
  let gap: Piece | null = null;
  let isOpen = false;
  for (const run of runs) {
    const style: TextStyle = run.style ?? 'plain';
    for (const token of run.text.match(/\n|[ \t]+|[^ \t\n]+/g) ?? []) {
      if (token === '\n') {
        words.push({ gap: null, pieces: [], isBreak: true });
        [gap, isOpen] = [null, false];
      } else if (/^[ \t]/.test(token)) {
        gap = { text: ' ', style, width: measure(' ', style) };
        isOpen = false;
      } else {
        for (const text of partsOf(token)) {
          const piece: Piece = { text, style, width: measure(text, style) };
          const last = words.at(-1);
          if (isOpen && last) last.pieces.push(piece);
          else words.push({ gap, pieces: [piece], isBreak: false });
          [gap, isOpen] = [null, false];
        }
        isOpen = true;
      }
    }
  }
  return words;
}

/** «Nord-Trøndelag» may be parted, «2026-11-03» and «–5» not. */
function partsOf(token: string): readonly string[] {
  return token.match(/.*?\p{L}[-/–](?=\p{L})|.+/gu) ?? [];
}

function cut(pieces: readonly Piece[], width: number, measure: Measure): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [[]];
  let used = 0;
  for (const { text, style } of pieces) {
    for (const sign of text) {
      const piece = { text: sign, style, width: measure(sign, style) };
      if (used > 0 && used + piece.width > width) {
        rows.push([]);
        used = 0;
      }
      rows.at(-1)?.push(piece);
      used += piece.width;
    }
  }
  return rows;
}

/** Neighbours of the same style as one piece. */
function joined(line: readonly Piece[]): Line {
  const pieces: Piece[] = [];
  for (const piece of line) {
    const last = pieces.at(-1);
    if (last?.style === piece.style) {
      pieces[pieces.length - 1] = {
        text: last.text + piece.text,
        style: piece.style,
        width: last.width + piece.width,
      };
    } else pieces.push(piece);
  }
  return pieces;
}
