import { Unzip, type UnzipFile, UnzipInflate, UnzipPassThrough } from 'fflate';
import { bad, good, type Result } from '#/domain/result.ts';
import { limits } from './limits.ts';
import type { FileProblem } from './problems.ts';

/** The two forms of a session file, brought to one: its JSON, and the attachments that lie beside it. */
export interface FileParts {
  readonly json: Uint8Array;
  /** Bytes by the hash that their name claims. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

export const jsonName = 'session.json';
export const attachmentFolder = 'attachments/';
const attachmentName = /^attachments\/([0-9a-f]{64})$/;

/** The signature and the least length of the list's own end. */
const endSignature = [0x50, 0x4b, 5, 6];
const endLength = 22;

/** How much of the zip is unpacked before its size is looked at again. */
const piece = 65_536;

/** Only zips are unpacked; anything else is passed on as it is. */
export function unpack(bytes: Uint8Array): Result<FileParts, FileProblem> {
  if (!isZip(bytes)) return good({ json: bytes, attachments: new Map() });
  if (bytes.length > limits.fileBytes) {
    return bad({ type: 'fileTooLarge', bytes: bytes.length, limit: limits.fileBytes });
  }
  if (isDocument(bytes)) return bad({ type: 'fileUnknown', looksLike: 'document' });
  if (!isWhole(bytes)) return bad({ type: 'fileCutOff' });
  const unpacked = entriesIn(bytes);
  if (!unpacked.ok) return unpacked;
  const { [jsonName]: json, ...rest } = Object.fromEntries(unpacked.value);
  if (json === undefined) return bad({ type: 'filePacked' });
  return good({
    json,
    attachments: new Map(
      Object.entries(rest).map(([name, data]) => [name.slice(attachmentFolder.length), data]),
    ),
  });
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Word's and LibreOffice's files are zips too. */
function isDocument(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 100));
  return /\[Content_Types\]|mimetypeapplication/.test(start);
}

/** Counts what comes out, not what the zip says of itself, and stops at the first thing that no session file has. */
function entriesIn(bytes: Uint8Array): Result<ReadonlyMap<string, Uint8Array>, FileProblem> {
  const entries = new Map<string, Uint8Array>();
  let problem: FileProblem | undefined;
  let names = 0;
  let open = 0;
  let out = 0;
  const take = (file: UnzipFile) => {
    names += 1;
    const isFolder = file.name.endsWith('/');
    const isOurs = file.name === jsonName || attachmentName.test(file.name);
    if (names > limits.zipEntries || entries.has(file.name) || !(isOurs || isFolder)) {
      problem ??= { type: 'filePacked' };
      return;
    }
    if (isFolder) return;
    const chunks: Uint8Array[] = [];
    entries.set(file.name, new Uint8Array());
    open += 1;
    file.ondata = (error, chunk, final) => {
      if (error) problem ??= { type: 'fileBroken' };
      if (problem) return;
      out += chunk.length;
      if (out > limits.unpackedBytes) {
        problem = { type: 'fileTooLarge', bytes: out, limit: limits.unpackedBytes };
        return;
      }
      chunks.push(chunk);
      if (!final) return;
      open -= 1;
      entries.set(file.name, joined(chunks));
    };
    file.start();
  };
  const unzip = new Unzip(take);
  unzip.register(UnzipPassThrough);
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !problem; at += piece) {
      unzip.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
    }
  } catch {
    problem ??= { type: 'fileBroken' };
  }
  if (problem) return bad(problem);
  return open > 0 ? bad({ type: 'fileBroken' }) : good(entries);
}

/** A zip ends with a list of what it holds: where that is missing, the file did not come whole. */
function isWhole(bytes: Uint8Array): boolean {
  for (let at = bytes.length - endLength; at >= Math.max(0, bytes.length - endLength - 0xffff); at -= 1) {
    if (endSignature.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks;
  if (only && chunks.length === 1) return only.slice();
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
