import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runTypescript } from './run-typescript.mjs';
import { prepare, stop } from './setup.mjs';

// `npm run test:webkit`: the built app in a real WebKit, killed and started again without a server.

prepare();
if (!existsSync('dist/sw.js')) stop('Run `npm run build` first.');
const packages = 'webkit2gtk-driver xvfb python3-gi gir1.2-webkit2-4.1';
const hasWindow = spawnSync('/usr/bin/python3', [
  '-c',
  "import gi; gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2",
]);
if (hasWindow.status !== 0 || missing('WebKitWebDriver') || missing('Xvfb'))
  stop(`WebKit or a screen for it is missing (Debian: apt-get install ${packages}).`);

await runTypescript('scripts/webkit.ts', 'webkit');

function missing(program) {
  return spawnSync('which', [program], { stdio: 'ignore' }).status !== 0;
}
