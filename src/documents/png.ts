import { strToU8, zlibSync } from 'fflate';
import type { Raster } from './raster.ts';

/**
 * The dots as a PNG file. A drawing has few colours: it is told by their numbers, a third of the bytes to pack; one with more
 * than 256 is told dot by dot.
 */
export function pngOf(raster: Raster): Uint8Array {
  const { width, height } = raster;
  const numbered = inNumbers(raster);
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, numbered ? 3 : 2, 0, 0, 0], 8);
  const rows = numbered ? rowsOf(numbered.dots, width, height) : rowsOf(raster.dots, width * 3, height);
  return joined([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    ...(numbered ? [chunk('PLTE', numbered.colours)] : []),
    // As small as at a higher level, in half the time: a drawing is mostly one colour.
    chunk('IDAT', zlibSync(rows, { level: 2 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

interface Numbered {
  readonly dots: Uint8Array;
  /** Red, green and blue of each. */
  readonly colours: Uint8Array;
}

/** Null where there are more colours than a byte can count. */
function inNumbers({ dots }: Raster): Numbered | null {
  const numbers = new Map<number, number>();
  const numbered = new Uint8Array(dots.length / 3);
  let [last, number] = [-1, 0];
  for (let dot = 0; dot < numbered.length; dot += 1) {
    const colour = ((dots[dot * 3] ?? 0) << 16) | ((dots[dot * 3 + 1] ?? 0) << 8) | (dots[dot * 3 + 2] ?? 0);
    if (colour !== last) {
      number = numbers.get(colour) ?? numbers.size;
      if (number > 255) return null;
      numbers.set(colour, number);
      last = colour;
    }
    numbered[dot] = number;
  }
  const colours = [...numbers.keys()].flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  return { dots: numbered, colours: Uint8Array.from(colours) };
}

/** Each row says first how it is told: as it is. */
function rowsOf(dots: Uint8Array, width: number, height: number): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    rows.set(dots.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  return rows;
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

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
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
