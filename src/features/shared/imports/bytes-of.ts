import { bad, good, type Result } from '#/domain/result.ts';
import type { ImportProblem } from '#/importers/problems.ts';

/** A file that was chosen may be gone when it is read. */
export async function bytesOf(file: Blob): Promise<Result<Uint8Array<ArrayBuffer>, ImportProblem>> {
  try {
    return good(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return bad({ type: 'fileUnreadable' });
  }
}
