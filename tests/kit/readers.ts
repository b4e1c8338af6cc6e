import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether LibreOffice and Poppler are here. The test command installs them where it may; in CI they have to be. */
export const readersHere = {
  LibreOffice: answers('soffice', '--version'),
  Poppler: answers('pdfinfo', '-v'),
};

/** What LibreOffice makes of a file: a web page of it, or a PDF. */
export function libreOffice(bytes: Uint8Array, to: 'html' | 'pdf'): Buffer {
  return inFolder('file.docx', bytes, (folder) => {
    const args = ['--headless', `-env:UserInstallation=file://${join(folder, 'profile')}`];
    execFileSync('soffice', [...args, '--convert-to', to, '--outdir', folder, join(folder, 'file.docx')], {
      stdio: 'ignore',
    });
    return readFileSync(join(folder, `file.${to}`));
  });
}

/** What a program of Poppler tells of a PDF, on its standard output. */
export function poppler(
  program: 'pdfinfo' | 'pdftotext' | 'pdffonts' | 'pdfimages',
  args: readonly string[],
  pdf: Uint8Array,
): string {
  return inFolder('file.pdf', pdf, (folder) =>
    execFileSync(program, [...args, join(folder, 'file.pdf'), ...(program === 'pdftotext' ? ['-'] : [])], {
      encoding: 'utf8',
    }),
  );
}

function inFolder<T>(name: string, bytes: Uint8Array, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  try {
    writeFileSync(join(folder, name), bytes);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function answers(program: string, argument: string): boolean {
  return spawnSync(program, [argument], { stdio: 'ignore' }).status === 0;
}
