import { access, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pid } from 'node:process';
import { bad, good, type Result } from '#/domain/result.ts';
import { decodeSessionFile, type OpenedFile } from '#/exchange/decode.ts';
import { limits } from '#/exchange/limits.ts';
import type { CliProblem } from './problems.ts';

export async function openSessionFile(path: string): Promise<Result<OpenedFile, CliProblem>> {
  try {
    const { size } = await stat(path);
    if (size > limits.fileBytes) return bad({ type: 'fileTooLarge', bytes: size, limit: limits.fileBytes });
    return decodeSessionFile(await readFile(path));
  } catch (fault) {
    return bad({ type: isMissing(fault) ? 'fileNotFound' : 'fileNotReadable' });
  }
}

/** All or nothing: written beside the place it is meant for, then moved there. */
export async function writeWhole(
  path: string,
  text: string,
  options: { readonly force: boolean },
): Promise<Result<true, CliProblem>> {
  if (!options.force && (await exists(path))) return bad({ type: 'outExists' });
  const beside = join(dirname(path), `.${basename(path)}.${pid}.tmp`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
    return good(true);
  } catch {
    await unlink(beside).catch(() => undefined);
    return bad({ type: 'outNotWritten' });
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

function isMissing(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'ENOENT';
}
