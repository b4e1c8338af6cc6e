import type { Font, GlyphCommand, GlyphRun } from 'fontkit';
import { drawable, featuresFor, type OpenFonts } from './document-fonts.ts';
import { ink } from './figure-shapes.ts';
import { printable } from './look.ts';
import type { FigureBlock, Shape } from './outline.ts';
import { cubic, type Point, type Polyline, pathPoints, quadratic } from './path-points.ts';
import { pngOf } from './png.ts';
import { dashed, emptyRaster, fillAreas, fillRect, type Raster, strokeLines } from './raster.ts';

/** As wide in dots as a printed page needs; a high drawing is no wider than it can be shown. */
const widest = 1600;

/**
 * The drawing as dots, for programs that cannot show SVG. Made without a canvas, which neither Node nor a worker of an
 * older Safari has. `sharpest`: dots for each of the drawing's units, where that is not too wide.
 */
export function figurePng(figure: FigureBlock, fonts: OpenFonts, sharpest = 3): Uint8Array {
  const scale = Math.min(sharpest, widest / figure.width, widest / figure.height);
  const raster = emptyRaster(Math.round(figure.width * scale), Math.round(figure.height * scale));
  for (const shape of figure.shapes) drawShape(raster, shape, scale, fonts);
  return pngOf(raster);
}

function drawShape(raster: Raster, shape: Shape, scale: number, fonts: OpenFonts): void {
  const scaled = (lines: readonly Polyline[]) =>
    lines.map(({ points, isClosed }) => ({
      points: points.map(({ x, y }) => ({ x: x * scale, y: y * scale })),
      isClosed,
    }));
  switch (shape.type) {
    case 'rect': {
      const { x, y, width, height } = shape;
      const box = { x: x * scale, y: y * scale, width: width * scale, height: height * scale };
      fillRect(raster, box, printable(shape.fill));
      return;
    }
    case 'path': {
      const lines = pathPoints(shape.d);
      if (shape.fill !== null) fillAreas(raster, scaled(lines), printable(shape.fill));
      if (shape.stroke === null) return;
      const parts = scaled(dashed(lines, shape.dash));
      strokeLines(raster, parts, shape.strokeWidth * scale, printable(shape.stroke));
      return;
    }
    case 'text': {
      const font = shape.strong ? fonts.strong : fonts.regular;
      fillAreas(raster, scaled(lettersOf(shape, font)), ink);
    }
  }
}

function lettersOf(shape: Extract<Shape, { type: 'text' }>, font: Font): readonly Polyline[] {
  const run = runOf(shape.text, font);
  const em = shape.size / font.unitsPerEm;
  const width = run.advanceWidth * em;
  let x = shape.x - { start: 0, middle: width / 2, end: width }[shape.anchor];
  return run.glyphs.flatMap((glyph, at) => {
    const position = run.positions[at];
    const left = x + (position?.xOffset ?? 0) * em;
    x += (position?.xAdvance ?? 0) * em;
    return outlinesOf(glyph.path.commands, (gx, gy) => ({ x: left + gx * em, y: shape.y - gy * em }));
  });
}

/** The names of areas and the numbers of axes come again in every drawing. */
const runs = new WeakMap<Font, Map<string, GlyphRun>>();

function runOf(text: string, font: Font): GlyphRun {
  const known = runs.get(font) ?? new Map<string, GlyphRun>();
  runs.set(font, known);
  const shown = drawable(text, font).reduce((all, part) => all + part.shown, '');
  const run = known.get(shown) ?? font.layout(shown, featuresFor(shown));
  known.set(shown, run);
  return run;
}

/** Straight pieces in a letter's curve, which is no larger than some dots. */
const curve = 8;

function outlinesOf(
  commands: readonly GlyphCommand[],
  place: (x: number, y: number) => Point,
): readonly Polyline[] {
  const lines: { points: Point[]; isClosed: boolean }[] = [];
  for (const { command, args } of commands) {
    const [a, b, c] = [0, 2, 4].map((at) => place(args[at] ?? 0, args[at + 1] ?? 0));
    const points = lines.at(-1)?.points ?? [];
    const last = points.at(-1);
    if (command === 'moveTo' && a) lines.push({ points: [a], isClosed: true });
    else if (command === 'lineTo' && a) points.push(a);
    else if (command === 'quadraticCurveTo' && last && a && b) points.push(...quadratic(last, a, b, curve));
    else if (command === 'bezierCurveTo' && last && a && b && c) points.push(...cubic(last, a, b, c, curve));
  }
  return lines;
}
