import { describe, expect, it } from 'vitest';
import { attach, attachedTo, attachmentMime, type NewAttachment } from '#/domain/attachments.ts';
import { paperFromDraft } from '#/domain/case-paper-draft.ts';
import { addBlocks, deletedWithPaper, deletePaper } from '#/domain/case-papers.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { paperWorkshop } from '../kit/paper-workshop.ts';

const paperId = 'sak-1' as Id<'casePaper'>;

function file(fileName: string, more: Partial<NewAttachment> = {}): NewAttachment {
  return { fileName, mime: 'image/png', bytes: 3, sha256: 'a'.repeat(64), ...more };
}

describe('what a file is', () => {
  it.each<[what: string, start: readonly number[], mime: string | null]>([
    ['a PDF', [...bytesOf('%PDF-1.7')], 'application/pdf'],
    ['a PNG', [0x89, ...bytesOf('PNG\r\n'), 0x1a, 10], 'image/png'],
    ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], 'image/jpeg'],
    ['a WebP', [...bytesOf('RIFF'), 1, 2, 3, 4, ...bytesOf('WEBPVP8 ')], 'image/webp'],
    ['a sound in the same wrapping', [...bytesOf('RIFF'), 1, 2, 3, 4, ...bytesOf('WAVEfmt ')], null],
    ['a GIF', [...bytesOf('GIF89a')], null],
    ['a drawing, which may run', [...bytesOf('<svg xmlns=')], null],
    ['a page, which may run', [...bytesOf('<!doctype html>')], null],
    ['nothing', [], null],
  ])('%s is told by its first bytes', (_what, start, mime) => {
    expect(attachmentMime(Uint8Array.from(start))).toBe(mime);
  });
});

describe('attached files', () => {
  it('come last, in the order they were chosen, under the names people use', () => {
    const workshop = paperWorkshop();
    workshop.write(attach(paperId, [], [file('Kart over Brygga.pdf')], workshop.moment));
    const more = [file('plan_for-torget.pdf'), file('rapport.v2.final.pdf')];
    workshop.write(attach(paperId, workshop.all('attachment'), more, workshop.moment));
    expect(workshop.ordered('attachment').map(({ value }) => value.title)).toEqual([
      'Kart over Brygga',
      'plan for torget',
      'rapport.v2.final',
    ]);
  });

  it('are listed without the pictures that stand in the text', () => {
    const workshop = paperWorkshop();
    const written = { casePaperId: paperId, paragraphs: [], deleted: [], erasedMarks: [] };
    const blocks = [{ block: 'image', text: '', picture: 0 }] as const;
    workshop.write(addBlocks(written, 'facts', null, blocks, workshop.moment, [file('torget.png')]).changes);
    workshop.write(attach(paperId, workshop.all('attachment'), [file('kart.png')], workshop.moment));
    const listed = attachedTo(workshop.all('attachment'), workshop.all('paragraph'));
    expect(listed.map(({ value }) => value.title)).toEqual(['kart']);
  });
});

describe('pictures of a paper out of a file', () => {
  it('each become an attachment of the paper, which its block points to', () => {
    const workshop = paperWorkshop();
    const blocks = [
      { section: 'facts', block: 'paragraph', marker: '', text: 'Slik er torget.' },
      { section: 'facts', block: 'image', marker: '', text: 'Torget i dag', picture: 1 },
      { section: 'summary', block: 'image', marker: '', text: '', picture: 0 },
    ] as const;
    const pictures = [file('bilde-1.png'), file('bilde-2.png', { title: 'Torget i dag' })];
    const usual = { title: 'Torget', language: 'nb' } as const;
    workshop.write(paperFromDraft([], { header: {}, blocks }, usual, workshop.moment, pictures).changes);
    const [paper] = workshop.all('casePaper');
    const attached = new Map(workshop.all('attachment').map(({ id, value }) => [id, value]));
    const shown = workshop.all('paragraph').map(({ value }) => {
      const picture = value.attachmentId && attached.get(value.attachmentId);
      return picture && [value.section, picture.title, picture.belongsTo === paper?.id];
    });
    expect(shown.filter(Boolean)).toEqual([
      ['summary', 'bilde 1', true],
      ['facts', 'Torget i dag', true],
    ]);
  });
});

it('attachments follow their paper into the trash and out of it', () => {
  const workshop = paperWorkshop();
  workshop.write(attach(paperId, [], [file('kart.png')], workshop.moment));
  const [attachment] = workshop.all('attachment');
  if (!attachment) throw new Error('not attached');
  expect(deletePaper(paperId, [attachment]).map(({ id }) => id)).toEqual([paperId, attachment.id]);
  const paper = { kind: 'casePaper', id: paperId, changedAt: 20 } as AnyEntry;
  const trash = [paper, { ...attachment, changedAt: 21 } as AnyEntry];
  expect(deletedWithPaper(paper, trash).map(({ id }) => id)).toEqual([attachment.id]);
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
