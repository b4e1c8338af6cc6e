import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The published schema of an arkivmelding. It lies outside the repository (docs/package.md), and need not be there. */
export const fiksArkiv = resolve(
  process.env.PV_FIKS_ARKIV ?? '../shared/data/fiks-arkiv',
  'no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd',
);

/** Where it is missing on a Debian machine that is ours to fill, it is fetched from the system's own packages: 0.2 MB. */
export function ensureXmllint(): void {
  if (has('xmllint')) return;
  if (process.platform === 'linux' && process.getuid?.() === 0 && has('apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    const install = ['install', '-y', '-qq', '--no-install-recommends', 'libxml2-utils'];
    execFileSync('apt-get', install, { stdio: 'ignore', env });
  }
  if (!has('xmllint'))
    throw new Error('xmllint is missing: install libxml2-utils, or the like for your system');
}

/** What xmllint has against a file; empty when it finds it in order. */
export function xmllint(schema: string, path: string): string {
  try {
    execFileSync('xmllint', ['--nonet', '--noout', '--schema', schema, path], { stdio: 'pipe' });
    return '';
  } catch (error) {
    return String((error as { stderr?: unknown }).stderr ?? error);
  }
}

export function has(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}
