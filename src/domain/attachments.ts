import { type Change, create, type Moment } from './change.ts';
import type { Entry } from './entry.ts';
import type { Id } from './ids.ts';
import type { Attachment } from './knowledge.ts';
import { inOrder, lastOrder } from './order.ts';

/** What can be attached: documents and pictures, none of which can run. */
export const attachmentMimes = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'] as const;
export type AttachmentMime = (typeof attachmentMimes)[number];

export const attachmentLimits = {
  /** Of one attachment, in bytes. */
  one: 20_000_000,
  /** Of all attachments of a workshop: a file with all of them must still be one that can be opened. */
  all: 40_000_000,
} as const;

/** Whether so many bytes may still be attached beside those that the workshop has already. */
export function isRoomFor(taken: number, bytes: number): boolean {
  return taken + bytes <= attachmentLimits.all;
}

/** What a file is by its first bytes, never by its name. SVG and HTML, which can run, are none of these. */
export function attachmentMime(bytes: Uint8Array): AttachmentMime | null {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('%PDF-')) return 'application/pdf';
  if (start.startsWith('\u0089PNG\r\n')) return 'image/png';
  if (start.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg';
  return start.startsWith('RIFF') && start.endsWith('WEBP') ? 'image/webp' : null;
}

export function isPicture(mime: string): boolean {
  return mime.startsWith('image/');
}

/** A file that has been read and may be attached; its bytes are kept beside the records, under the hash. */
export interface NewAttachment {
  /** What it is called where it comes from; left out: made from the file's name. */
  readonly title?: string;
  readonly fileName: string;
  readonly mime: AttachmentMime;
  /** Length. */
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

type Owner = Id<'casePaper'> | Id<'source'>;

/** New attachments, last in the list of what they belong to. */
export function attach(
  belongsTo: Owner,
  there: readonly Entry<'attachment'>[],
  files: readonly NewAttachment[],
  moment: Moment,
): Change[] {
  const first = lastOrder(there);
  return files.map((file, index) =>
    create('attachment', moment.newId('attachment'), attachmentOf(belongsTo, file, first + index)),
  );
}

export function attachmentOf(belongsTo: Owner, file: NewAttachment, order: number): Attachment {
  const { title, fileName, mime, bytes, sha256 } = file;
  return { title: title || titleOf(fileName), fileName, mime, bytes, sha256, belongsTo, order };
}

/** «kart_over-brygga.pdf» → «kart over brygga»: what a person would call it, to be changed later. */
function titleOf(fileName: string): string {
  const name = fileName.replace(/\.[a-z0-9]{1,5}$/i, '').trim();
  return /\s/.test(name) ? name : name.replaceAll(/[-_]+/g, ' ').trim();
}

/** In order, without the pictures that stand in the text itself. */
export function attachedTo(
  attachments: readonly Entry<'attachment'>[],
  paragraphs: readonly Entry<'paragraph'>[],
): Entry<'attachment'>[] {
  const inText = new Set(paragraphs.flatMap(({ value }) => value.attachmentId ?? []));
  return inOrder(attachments.filter(({ id }) => !inText.has(id)));
}
