import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { DeviceId } from '#/domain/ids.ts';
import type { Attached } from '#/exchange/attachments.ts';
import { decodeSessionFile } from '#/exchange/decode.ts';
import { encodeSessionFile } from '#/exchange/encode.ts';
import { heldBack } from '#/exchange/held-back.ts';
import { limits } from '#/exchange/limits.ts';
import { bytesOf, forged, problemOf } from '../kit/session-file.ts';
import { app, plan, tablet, workshopId } from '../kit/tablet.ts';

// A small file is JSON throughout. With more than a megabyte of attachments it is a zip that anybody can take apart.

const hub = tablet('hub');
hub.write(...plan());

const pdf = (length: number, name = 'Reguleringskart.pdf') =>
  attached(name, 'application/pdf', `%PDF-1.7 ${'x'.repeat(length)}`);

function attached(name: string, mime: string, content: string): Attached {
  const data = bytesOf(content);
  const sha256 = createHash('sha256').update(data).digest('hex');
  return { sha256, mime, name, bytes: data.length, data };
}

function fileWith(...attachments: readonly Attached[]) {
  return encodeSessionFile({
    workshopId,
    revisions: hub.revisions(),
    attachments,
    purpose: 'full',
    scope: { groups: [] },
    device: { id: 'hub' as DeviceId, label: 'hub' },
    app,
  });
}

const small = fileWith(pdf(200));
const large = fileWith(pdf(1_500_000), pdf(20, 'Kart.pdf'));

/** What is in the zip of the large file, to be packed again as somebody else would. */
function entries(change: (files: Record<string, Uint8Array>) => void = () => undefined): Zippable {
  const files: Record<string, Uint8Array> = { 'session.json': bytesOf(large.text) };
  for (const { sha256, data } of [pdf(1_500_000), pdf(20, 'Kart.pdf')])
    files[`attachments/${sha256}`] = data as Uint8Array;
  change(files);
  return files;
}

describe('what is written', () => {
  test('a megabyte and below is one readable JSON', () => {
    expect(small).toMatchObject({ mime: 'application/json', fileName: expect.stringMatching(/\.json$/) });
    expect(JSON.parse(small.text).attachments).toMatchObject([{ data: expect.any(String) }]);
    expect(new TextDecoder().decode(small.bytes)).toBe(small.text);
  });

  test('above it is a zip with the JSON and the bytes beside it, not packed any tighter', () => {
    expect(large).toMatchObject({ mime: 'application/zip', fileName: expect.stringMatching(/\.zip$/) });
    expect(JSON.parse(large.text).attachments.map(({ data }: { data?: string }) => data)).toEqual([
      undefined,
      undefined,
    ]);
    expect(large.bytes.length).toBeGreaterThan(1_500_000);
  });

  test('the same session gives the same bytes, whatever the order of the attachments', () => {
    const again = fileWith(pdf(20, 'Kart.pdf'), pdf(1_500_000));
    expect(Buffer.compare(again.bytes, large.bytes)).toBe(0);
  });
});

describe('what is read', () => {
  test.each([
    ['JSON', small.bytes],
    ['zip', large.bytes],
    ['zip that somebody has packed again, tighter', zipSync(entries(), { level: 9 })],
    ['zip with its folder as an entry', zipSync({ 'attachments/': new Uint8Array(), ...entries() })],
  ])('%s: every attachment with its bytes', (_form, bytes) => {
    const file = decodeSessionFile(bytes);
    expect(file).toMatchObject({ ok: true });
    if (!file.ok) return;
    expect(heldBack(file.value)).toBe(0);
    for (const { data, sha256 } of file.value.attachments)
      expect(
        createHash('sha256')
          .update(data ?? '')
          .digest('hex'),
      ).toBe(sha256);
  });

  test('an attachment that is only named has no bytes, and nothing is wrong', () => {
    const file = decodeSessionFile(fileWith({ ...pdf(20), data: null }).bytes);
    expect(file).toMatchObject({ value: { attachments: [{ data: null }], damagedAttachments: [] } });
  });

  test('a damaged attachment is held back by its name, and the rest can come in', () => {
    const hash = pdf(20, 'Kart.pdf').sha256;
    const file = decodeSessionFile(
      zipSync(
        entries((files) => {
          files[`attachments/${hash}`] = bytesOf('%PDF-1.7 noe annet enn det som ble sendt');
        }),
      ),
    );
    expect(file).toMatchObject({ value: { damagedAttachments: ['Kart.pdf'], quarantined: [] } });
  });

  test.each([
    ['another kind than it says', attached('Kart.png', 'image/png', '%PDF-1.7')],
    ['a drawing that can run', attached('Kart.svg', 'image/svg+xml', '<svg onload="alert(1)"/>')],
    ['a page that can run', attached('Kart.pdf', 'application/pdf', '<!doctype html><script>')],
  ])('%s: held back', (_what, stranger) => {
    const file = decodeSessionFile(fileWith(stranger).bytes);
    expect(file).toMatchObject({
      value: { attachments: [{ data: null }], damagedAttachments: [stranger.name] },
    });
  });

  test('base64 that is none: held back', () => {
    const broken = forged(small.text, (content) => {
      (content.attachments as { data: string }[])[0] = {
        ...(content.attachments as [{ data: string }])[0],
        data: '%%%',
      };
    });
    expect(decodeSessionFile(bytesOf(broken))).toMatchObject({
      value: { damagedAttachments: ['Reguleringskart.pdf'] },
    });
  });
});

describe('a zip that is none of ours', () => {
  test.each<[what: string, problem: string, bytes: Uint8Array]>([
    ['other files', 'filePacked', zipSync({ 'bilde.png': bytesOf('x') })],
    ['no session', 'filePacked', zipSync({ [`attachments/${'a'.repeat(64)}`]: bytesOf('%PDF-') })],
    [
      'a name that leads out of the folder',
      'filePacked',
      zipSync({ ...entries(), '../session.json': bytesOf('{}') }),
    ],
    ['a zip inside', 'filePacked', zipSync({ 'session.zip': zipSync({ 'session.json': bytesOf('{}') }) })],
    ['a session that is a zip', 'fileUnknown', zipSync({ 'session.json': zipSync({ x: bytesOf('x') }) })],
    ['a session that is no JSON', 'fileBroken', zipSync({ 'session.json': bytesOf('{"format": nonsense}') })],
    ['cut off', 'fileCutOff', large.bytes.slice(0, 1_000_000)],
    [
      'more entries than a session has',
      'filePacked',
      zipSync(
        Object.fromEntries(
          Array.from({ length: limits.zipEntries + 1 }, (_, n) => [
            `attachments/${n.toString(16).padStart(64, '0')}`,
            bytesOf('x'),
          ]),
        ),
      ),
    ],
    [
      'a bomb: a kilobyte that unpacks to more than all there may be',
      'fileTooLarge',
      zipSync({ 'session.json': new Uint8Array(limits.unpackedBytes + 1) }, { level: 9 }),
    ],
  ])('%s: %s', (_what, problem, bytes) => {
    expect(problemOf(bytes)).toBe(problem);
  });
});
