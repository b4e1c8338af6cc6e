import { bad, good, type Result } from '#/domain/result.ts';
import { limits } from './limits.ts';
import type { FileProblem } from './problems.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** These would reach for what every object has. */
const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Bytes → a JSON object, or the rung of the ladder that did not hold. Content decides, never a name. */
export function parseFile(bytes: Uint8Array): Result<JsonObject, FileProblem> {
  const first = firstProblem(bytes);
  if (first) return bad(first);
  const text = decodeUtf8(bytes);
  if (text === undefined) return bad({ type: 'fileNotUtf8' });
  const { deepest, isOpen } = bracketsOf(text);
  if (deepest > limits.depth) return bad({ type: 'fileTooDeep', limit: limits.depth });
  const content = parseJson(text);
  if (content === undefined) return bad({ type: isOpen ? 'fileCutOff' : 'fileBroken' });
  if (!isObject(content)) return bad({ type: 'fileForeign', looksLike: null });
  const problem = problemIn(content);
  return problem ? bad(problem) : good(content);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstProblem(bytes: Uint8Array): FileProblem | undefined {
  if (bytes.length > limits.fileBytes) {
    return { type: 'fileTooLarge', bytes: bytes.length, limit: limits.fileBytes };
  }
  const start = beginning(bytes);
  if (start === '') return { type: 'fileEmpty' };
  if (start.startsWith('age-encryption.org/v1') || start.startsWith('-----BEGIN AGE ENCRYPTED FILE-----')) {
    return { type: 'fileEncrypted' };
  }
  if (/^(\u00ff\u00fe|\u00fe\u00ff)/.test(start)) return { type: 'fileNotUtf8' };
  return /^[{[]/.test(start) ? undefined : { type: 'fileUnknown', looksLike: likenessOf(start) };
}

/** The first bytes as Latin-1, without a byte order mark and white space. Such a mark is tolerated, never written. */
function beginning(bytes: Uint8Array): string {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let at = mark;
  while (at < bytes.length && [9, 10, 13, 32].includes(bytes[at] ?? 0)) at += 1;
  return String.fromCharCode(...bytes.subarray(at, at + 100));
}

function likenessOf(start: string): 'pdf' | 'image' | 'webPage' | null {
  if (start.startsWith('%PDF-')) return 'pdf';
  if (/^(\u0089PNG|\u00ff\u00d8\u00ff|GIF8|RIFF.{4}WEBP)/s.test(start)) return 'image';
  return /^<(!doctype html|html|svg|\?xml)/i.test(start) ? 'webPage' : null;
}

/** Streaming, so that a file cut off in the middle of a letter is told apart from one in another encoding. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Counts brackets outside texts, so that no parser ever recurses into a bomb, and tells whether the end is missing. */
function bracketsOf(text: string): { readonly deepest: number; readonly isOpen: boolean } {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (inText) {
      if (code === 92) i += 1;
      else if (code === 34) inText = false;
    } else if (code === 34) inText = true;
    else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (deepest > limits.depth) break;
    } else if (code === 125 || code === 93) depth -= 1;
  }
  return { deepest, isOpen: inText || depth > 0 };
}

function problemIn(content: JsonObject): FileProblem | undefined {
  const { attachments, ...rest } = content;
  const found = flawIn(rest, limits.textLength) ?? flawIn({ attachments }, limits.attachmentLength);
  return found && { ...found.problem, ...('where' in found.problem && { where: found.path.join('.') }) };
}

interface Found {
  readonly problem: FileProblem;
  readonly path: string[];
}

/** Forbidden keys, endless texts, and numbers beyond all numbers (`1e999`), which no JSON writer could give back. */
function flawIn(value: unknown, longest: number): Found | undefined {
  if (typeof value === 'string') {
    if (value.length <= longest) return undefined;
    return { problem: { type: 'fileTextTooLong', where: '', limit: longest }, path: [] };
  }
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return undefined;
    return { problem: { type: 'fileWrongShape', where: '' }, path: [] };
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    if (forbiddenKeys.includes(key)) return { problem: { type: 'fileForbiddenKey', key }, path: [] };
    const found = flawIn(key, longest) ?? flawIn(fields[key], longest);
    if (found) return { problem: found.problem, path: [key.slice(0, 40), ...found.path] };
  }
  return undefined;
}
