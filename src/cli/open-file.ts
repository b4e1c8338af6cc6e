import { readFile, stat } from 'node:fs/promises';
import { bad, good, type Result } from '#/domain/result.ts';
import { type DecodeOptions, decodeSessionFile, type OpenedFile } from '#/exchange/decode.ts';
import { heldBack } from '#/exchange/held-back.ts';
import { limits } from '#/exchange/limits.ts';
import { type CliProblem, codeOf } from './problems.ts';

/** The same ladder as in the app, with the disk below it. */
export async function openFile(
  path: string,
  options: DecodeOptions = {},
): Promise<Result<OpenedFile, CliProblem>> {
  const bytes = await bytesOf(path);
  return bytes.ok ? decodeSessionFile(bytes.value, options) : bytes;
}

/** Good only when nothing in the file has to be held back. */
export async function openWhole(path: string): Promise<Result<OpenedFile, CliProblem>> {
  const opened = await openFile(path);
  const damage = opened.ok && damageIn(opened.value);
  return damage ? bad(damage) : opened;
}

/** What of an opened file has to be held back, as one problem; undefined when it is whole. */
export function damageIn(opened: OpenedFile): CliProblem | undefined {
  if (heldBack(opened) === 0) return undefined;
  return { type: 'heldBack', parts: opened.quarantined, attachments: opened.damagedAttachments };
}

export async function bytesOf(path: string): Promise<Result<Uint8Array, CliProblem>> {
  try {
    const { size } = await stat(path);
    if (size > limits.fileBytes) return bad({ type: 'fileTooLarge', bytes: size, limit: limits.fileBytes });
    return good(await readFile(path));
  } catch (error) {
    const code = codeOf(error);
    return bad(code === 'ENOENT' ? { type: 'fileNotFound' } : { type: 'fileNotReadable', code });
  }
}
