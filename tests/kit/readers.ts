import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const javaFolder = '/usr/share/java';

/** Whether the programs that read documents are here. The test command installs them where it may; in CI they have to be. */
export const readersHere = {
  LibreOffice: answers('soffice', '--version'),
  Poppler: answers('pdfinfo', '-v'),
  Preflight: existsSync(join(javaFolder, 'preflight.jar')) && answers('java', '-version'),
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

/** What stands in each element of that name of a web page, with single spaces. */
export function textsOf(page: string, name: string): readonly string[] {
  return [...page.matchAll(new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`, 'g'))].map(([element]) =>
    element
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
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

/** What Apache PDFBox Preflight, a validator of PDF/A-1b, has against a PDF: a line for each. Empty when it finds it in order. */
export function preflight(pdf: Uint8Array): readonly string[] {
  const parts = [
    'preflight',
    'pdfbox2',
    'fontbox2',
    'xmpbox',
    'commons-logging',
    'javax.activation',
    'jaxb-api',
  ];
  const path = parts.map((part) => join(javaFolder, `${part}.jar`)).join(':');
  return inFolder('file.pdf', pdf, (folder) => {
    const args = ['-cp', path, 'org.apache.pdfbox.preflight.Validator_A1b', join(folder, 'file.pdf')];
    const { status, stdout, stderr } = spawnSync('java', args, { encoding: 'utf8' });
    if (stdout.includes('is a valid PDF/A-1b file')) return [];
    const found = stdout.split('\n').filter((line) => /^\d+(\.\d+)* : /.test(line));
    return found.length > 0 ? found : [`${status} ${stdout}${stderr}`];
  });
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
