import { lstat, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { type CliProblem, codeOf } from './problems.ts';

export interface Target {
  readonly out: string;
  readonly force: boolean;
}

/** Asked before any work is done, and again just before the file is put in its place. */
export async function outProblem({ out, force }: Target): Promise<CliProblem | undefined> {
  return !force && (await isThere(out)) ? { type: 'outExists' } : undefined;
}

/** All or nothing: written beside its place, safe on the disk, then moved there in one step. */
export async function writeWhole(
  target: Target,
  content: string | Uint8Array,
): Promise<CliProblem | undefined> {
  const { out } = target;
  const beside = join(dirname(out), `.${basename(out)}.${process.pid}.part`);
  try {
    const file = await open(beside, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    const problem = await outProblem(target);
    if (problem) await rm(beside, { force: true });
    else await rename(beside, out);
    return problem;
  } catch (error) {
    // Where the folder is missing or closed there is nothing to tidy away, and trying would hide the reason.
    await rm(beside, { force: true }).catch(() => undefined);
    return { type: 'outNotWritten', code: codeOf(error) };
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
}
