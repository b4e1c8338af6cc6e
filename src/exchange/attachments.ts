import { attachmentMime } from '#/domain/attachments.ts';
import { hashBytes } from '#/revisions/hash.ts';
import type { FileAttachment } from './file-spec.ts';

/** An attachment outside a file: its bytes as bytes; null where a file only names it. */
export interface Attached extends Omit<FileAttachment, 'data'> {
  readonly data: Uint8Array | null;
}

/** What a file holds of attachments, each judged by itself. */
export interface JudgedAttachments {
  /** Those that are what they say they are, and those that are only named. */
  readonly attachments: readonly Attached[];
  /** The names of those whose bytes are not the ones they were written with. Their bytes are not kept. */
  readonly damaged: readonly string[];
}

/** `beside`: the bytes that lie beside the JSON in a zip, by their hash. */
export function judgeAttachments(
  attachments: readonly FileAttachment[],
  beside: ReadonlyMap<string, Uint8Array>,
): JudgedAttachments {
  const judged = attachments.map(({ data, ...named }) => {
    const bytes = data === undefined ? beside.get(named.sha256) : bytesOf(data);
    const isDamaged = data !== undefined && bytes === undefined;
    return { named, bytes, isGenuine: !isDamaged && (bytes === undefined || isGenuine(named, bytes)) };
  });
  return {
    attachments: judged.map(({ named, bytes, isGenuine }) => ({
      ...named,
      data: (isGenuine && bytes) || null,
    })),
    damaged: judged.filter(({ isGenuine }) => !isGenuine).map(({ named }) => named.name),
  };
}

/** Bytes that fit the hash, of a kind that cannot run. */
function isGenuine(named: Omit<FileAttachment, 'data'>, bytes: Uint8Array): boolean {
  return (
    bytes.length === named.bytes && attachmentMime(bytes) === named.mime && hashBytes(bytes) === named.sha256
  );
}

export function base64Of(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
