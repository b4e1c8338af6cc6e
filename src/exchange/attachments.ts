import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FileAttachment } from './file-spec.ts';

/** The attachments that are what they say they are: bytes that fit the hash, of a kind that cannot run. */
export function genuineAttachments(attachments: readonly FileAttachment[]): FileAttachment[] {
  return attachments.filter((attachment) => {
    if (attachment.data === undefined) return true;
    const bytes = bytesOf(attachment.data);
    return (
      bytes !== undefined &&
      bytes.length === attachment.bytes &&
      mimeOf(bytes) === attachment.mime &&
      bytesToHex(sha256(bytes)) === attachment.sha256
    );
  });
}

/** By the first bytes, never by the name. SVG and HTML, which can run, are none of these. */
function mimeOf(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  if (start.startsWith('%PDF-')) return 'application/pdf';
  if (start.startsWith('\u0089PNG\r\n')) return 'image/png';
  if (start.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg';
  return start.startsWith('RIFF') && start.endsWith('WEBP') ? 'image/webp' : undefined;
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
