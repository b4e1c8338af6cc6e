import { hashBytes } from '#/revisions/hash.ts';
import type { PackageFile, SummedFile } from './package-file.ts';

/** One after another: each is copied while it is read. */
export async function withChecksums(files: readonly PackageFile[]): Promise<readonly SummedFile[]> {
  const summed: SummedFile[] = [];
  for (const file of files) summed.push({ ...file, sha256: await checksumOf(file.bytes) });
  return summed;
}

/**
 * SHA-256 in hex. By the browser's own means, which take a tenth of the time; a page that came over a line that is not secure has none.
 */
export async function checksumOf(bytes: Uint8Array): Promise<string> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return hashBytes(bytes);
  const digest = await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
