import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A code as a page draws it: squares on each side, and the dark ones as a path of `M x y h length v1h-lengthz`. */
export interface DrawnCode {
  readonly size: number;
  readonly path: string;
}

const width = 640;
const height = 480;

/**
 * A film for Chromium's fake camera (`--use-file-for-fake-video-capture`), in which each code is held before it for a
 * while, again and again: YUV4MPEG2, which is raw pictures one after the other.
 */
export function filmOf(codes: readonly DrawnCode[], framesEach: number): string {
  const frames = codes.flatMap((code) => {
    const frame = Buffer.concat([Buffer.from('FRAME\n'), pictureOf(code)]);
    return Array.from({ length: framesEach }, () => frame);
  });
  const film = join(mkdtempSync(join(tmpdir(), 'politisk-verksted-camera-')), 'codes.y4m');
  writeFileSync(
    film,
    Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`), ...frames]),
  );
  return film;
}

/** Brightness for each point, then two grey planes of colour. */
function pictureOf({ size, path }: DrawnCode): Buffer {
  const picture = Buffer.alloc((width * height * 3) / 2, 128);
  picture.fill(230, 0, width * height);
  const scale = Math.floor((height - 40) / size);
  const left = Math.floor((width - size * scale) / 2);
  const top = Math.floor((height - size * scale) / 2);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = 0; row < scale; row += 1) {
      const from = (top + Number(y) * scale + row) * width + left + Number(x) * scale;
      picture.fill(25, from, from + Number(length) * scale);
    }
  }
  return picture;
}
