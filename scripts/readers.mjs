import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Independent programs that the tests read the app's documents with, and the Debian packages they come in. */
export const readers = [
  { program: 'soffice', argument: '--version', from: ['libreoffice-writer-nogui'], name: 'LibreOffice' },
  { program: 'pdfinfo', argument: '-v', from: ['poppler-utils'], name: 'Poppler' },
  {
    program: 'java',
    argument: '-version',
    file: '/usr/share/java/preflight.jar',
    from: ['default-jre-headless', 'libpdfbox2-java', 'libactivation-java', 'libjaxb-api-java'],
    name: 'PDFBox Preflight',
  },
];

export function isHere({ program, argument, file }) {
  if (file !== undefined && !existsSync(file)) return false;
  return spawnSync(program, [argument], { stdio: 'ignore' }).status === 0;
}

/** Fetches those that are missing from the system's own packages, where we may: about a minute. */
export function installReaders(say) {
  const missing = readers.filter((reader) => !isHere(reader));
  if (missing.length === 0) return [];
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return missing;
  say(`Installing ${missing.map(({ name }) => name).join(' and ')}, to read documents with in the tests`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing.flatMap(({ from }) => from)]);
  return missing.filter((reader) => !isHere(reader));
}

function run(program, args) {
  console.log(`   ${program} ${args.join(' ')}`);
  spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
