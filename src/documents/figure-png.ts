import { strToU8, zlibSync } from 'fflate';
import type { Font, GlyphCommand } from 'fontkit';
import { drawable, type OpenFonts } from './document-fonts.ts';
import { ink } from './figure-shapes.ts';
import { printable } from './look.ts';
import type { FigureBlock, Shape } from './outline.ts';
import { cubic, type Point, type Polyline, pathPoints, quadratic } from './path-points.ts';
import { dashed, emptyRaster, fillAreas, type Raster, strokeLines } from './raster.ts';

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
      const corners = [
        { x, y },
        { x: x + width, y },
        { x: x + width, y: y + height },
        { x, y: y + height },
      ];
      fillAreas(raster, scaled([{ points: corners, isClosed: true }]), printable(shape.fill));
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
  const run = font.layout(drawable(shape.text, font).reduce((all, part) => all + part.shown, ''));
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
    else if (command === 'quadraticCurveTo' && last && a && b) points.push(...quadratic(last, a, b));
    else if (command === 'bezierCurveTo' && last && a && b && c) points.push(...cubic(last, a, b, c));
  }
  return lines;
}

function pngOf({ width, height, dots }: Raster): Uint8Array {
  // Each row says first how it is packed: as it is.
  const rows = new Uint8Array((width * 3 + 1) * height);
  for (let row = 0; row < height; row += 1) {
    rows.set(dots.subarray(row * width * 3, (row + 1) * width * 3), row * (width * 3 + 1) + 1);
  }
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 2, 0, 0, 0], 8);
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('IDAT', zlibSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ];
  const png = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    png.set(part, at);
    at += part.length;
  }
  return png;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(strToU8(name), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
