import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brokenFiles } from './session-files/broken.ts';
import { goodFiles } from './session-files/good.ts';
import { hostileFiles } from './session-files/hostile.ts';
import { newFiles } from './session-files/new.ts';

// `npm run session-files`: adds the files that are not there yet. One that is there stays as it is, for ever:
// it is what some version of the app once wrote, or once had to refuse.

const folder = 'tests/fixtures/session-files/v1';
const files = { good: goodFiles(), new: newFiles(), broken: brokenFiles(), hostile: hostileFiles() };

for (const [kind, wanted] of Object.entries(files)) {
  for (const [name, content] of Object.entries(wanted)) {
    const path = join(folder, kind, name);
    mkdirSync(dirname(path), { recursive: true });
    if (existsSync(path)) continue;
    writeFileSync(path, content);
    console.log(path);
  }
}
