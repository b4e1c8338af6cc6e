import { bad, good, type Result } from '#/domain/result.ts';
import { limits } from './limits.ts';
import type { FileProblem } from './problems.ts';

const forbiddenKeys = ['__proto__', 'constructor', 'prototype'];

/** Bytes → a JSON object, or the rung of the ladder that did not hold. Content decides, never a name. */
export function parseFile(bytes: Uint8Array): Result<Readonly<Record<string, unknown>>, FileProblem> {
  const first = firstProblem(bytes);
  if (first) return bad(first);
  const text = decodeUtf8(bytes);
  if (text === undefined) return bad({ type: 'fileNotUtf8' });
  if (isTooDeep(text)) return bad({ type: 'fileTooDeep', limit: limits.depth });
  const content = parseJson(text);
  if (content === undefined) return bad({ type: 'fileBroken' });
  if (!isObject(content)) return bad({ type: 'fileForeign' });
  const key = forbiddenKey(content);
  return key ? bad({ type: 'fileForbiddenKey', key }) : good(content);
}

function firstProblem(bytes: Uint8Array): FileProblem | undefined {
  if (bytes.length > limits.fileBytes) {
    return { type: 'fileTooLarge', bytes: bytes.length, limit: limits.fileBytes };
  }
  const start = String.fromCharCode(...bytes.subarray(0, 64)).replace(/^\u00ef\u00bb\u00bf/, '');
  if (start.trim() === '') return { type: 'fileEmpty' };
  if (start.startsWith('PK\u0003\u0004')) return { type: 'filePacked' };
  if (start.startsWith('age-encryption.org/v1') || start.startsWith('-----BEGIN AGE ENCRYPTED FILE-----')) {
    return { type: 'fileEncrypted' };
  }
  return /^\s*[{[]/.test(start) ? undefined : { type: 'fileUnknown' };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
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

/** Counts brackets outside strings, so that no parser ever recurses into a bomb. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (inText) {
      if (code === 92) i += 1;
      else if (code === 34) inText = false;
    } else if (code === 34) inText = true;
    else if (code === 123 || code === 91) {
      depth += 1;
      if (depth > limits.depth) return true;
    } else if (code === 125 || code === 93) depth -= 1;
  }
  return false;
}

function forbiddenKey(value: unknown): string | undefined {
  if (Array.isArray(value)) return firstFound(value, forbiddenKey);
  if (!isObject(value)) return undefined;
  const own = Object.keys(value);
  return own.find((key) => forbiddenKeys.includes(key)) ?? firstFound(own, (key) => forbiddenKey(value[key]));
}

function firstFound<T>(items: readonly T[], find: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
