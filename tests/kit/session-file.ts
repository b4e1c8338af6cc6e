import type { AnyRevision } from '#/domain/revision.ts';
import { digestOf, fileIdOf } from '#/exchange/canonical-file.ts';
import { type DecodeOptions, decodeSessionFile, type OpenedFile } from '#/exchange/decode.ts';
import { canonicalJson } from '#/revisions/hash.ts';

/** Opens a file that a story says is good. */
export function opened(text: string, options?: DecodeOptions): OpenedFile {
  const file = decodeSessionFile(bytesOf(text), options);
  if (!file.ok) throw new Error(`Not a good file: ${JSON.stringify(file.problem)}`);
  return file.value;
}

/** The name of what is wrong with a file; «opened» when nothing is. */
export function problemOf(file: string | Uint8Array): string {
  const answer = decodeSessionFile(typeof file === 'string' ? bytesOf(file) : file);
  return answer.ok ? 'opened' : answer.problem.type;
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The file with something in it changed, and a digest that fits: what a clever forger would send. */
export function forged(text: string, change: (content: Record<string, unknown>) => void): string {
  const content = JSON.parse(text) as Record<string, unknown>;
  change(content);
  const digest = digestOf(content);
  content.fileId = fileIdOf(digest);
  content.integrity = { alg: 'SHA-256', canonicalization: 'RFC8785', digest };
  return JSON.stringify(content, null, 1);
}

/** Everything that is known, in one text that does not depend on order. */
export function knowledgeIn(revisions: Iterable<AnyRevision>): string[] {
  return Array.from(revisions, (revision) => canonicalJson(revision)).sort();
}
