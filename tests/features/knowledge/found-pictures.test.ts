import { describe, expect, it } from 'vitest';
import { attachmentLimits } from '#/domain/attachments.ts';
import { fitting, pictureFile } from '#/features/knowledge/papers/found-pictures.ts';
import type { FoundPicture } from '#/importers/case-paper-found.ts';

// The pictures of a Word file become attachments, and all of a workshop's attachments must fit into one session file.

const picture = (bytes: number, first = 1): FoundPicture => {
  const data = new Uint8Array(bytes);
  data[0] = first;
  return { title: 'Torget', mime: 'image/png', data };
};
const megabyte = 1_000_000;
const attached = (bytes: number) => ({ bytes, sha256: 'f'.repeat(64) });

describe('pictures of a Word file', () => {
  const files = [pictureFile(picture(megabyte), 'Bilde', 1), pictureFile(picture(megabyte, 2), 'Bilde', 2)];

  it('are called by their place, as a Word file has no names for them', () => {
    expect(files.map(({ about }) => about.fileName)).toEqual(['bilde-1.png', 'bilde-2.png']);
    expect(files[0]?.about).toMatchObject({ title: 'Torget', bytes: megabyte });
  });

  it('come in as long as all attachments of the workshop are 40 MB at the most', () => {
    expect(attachmentLimits.all).toBe(40 * megabyte);
    expect(fitting(files, [attached(38 * megabyte)])).toEqual({ ok: true, value: files });
  });

  it('are refused together, with the limit, when they would be one byte more', () => {
    expect(fitting(files, [attached(38 * megabyte + 1)])).toEqual({
      ok: false,
      problem: { type: 'tooMuch', limit: 40 * megabyte },
    });
  });

  it('count once when they are attached already, as they are in a newer edition', () => {
    const known = files.map(({ about }) => about);
    expect(fitting(files, [...known, attached(38 * megabyte)]).ok).toBe(true);
  });

  it('a paper without pictures comes in though the workshop is full', () => {
    expect(fitting([], [attached(41 * megabyte)]).ok).toBe(true);
  });
});
