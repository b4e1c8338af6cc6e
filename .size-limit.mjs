import { readFileSync } from 'node:fs';

// The lists come from the build itself, so that no file escapes the budget by its name.
const chunks = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const kept = JSON.parse(readFileSync('dist/precache.json', 'utf8')).files;

/** The page, the first screen it opens, and everything these import. */
const firstScreen = ['index.html', 'src/features/home/HomeScreen.tsx'];

export default [
  {
    name: 'First screen, JavaScript, gzip',
    path: [...filesOf(firstScreen)].map((file) => `dist/${file}`),
    gzip: true,
    limit: '220 kB',
  },
  {
    name: 'Everything kept for use without a network, as stored',
    path: kept.map((file) => `dist/${file.url}`),
    brotli: false,
    limit: '1.5 MB',
  },
];

function filesOf(names, found = new Set()) {
  for (const name of names) {
    const chunk = chunks[name];
    if (!chunk) throw new Error(`The build has no chunk ${name}`);
    if (found.has(chunk.file)) continue;
    found.add(chunk.file);
    filesOf(chunk.imports ?? [], found);
  }
  return found;
}
