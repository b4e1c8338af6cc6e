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
    name: 'Kept for use without a network, as stored, without the readers below',
    path: kept
      .filter((file) => !isReader(file) && !isPdf(file) && !isDocuments(file))
      .map((file) => `dist/${file.url}`),
    brotli: false,
    limit: '2.3 MB',
  },
  {
    name: "Readers of others' files, as stored",
    path: kept.filter(isReader).map((file) => `dist/${file.url}`),
    brotli: false,
    limit: '0.8 MB',
  },
  {
    name: 'Documents and the package: made, read over and handed on, as stored',
    path: kept.filter(isDocuments).map((file) => `dist/${file.url}`),
    brotli: false,
    limit: '1.8 MB',
  },
  {
    name: 'Reader of attached PDF files, as stored',
    path: kept.filter(isPdf).map((file) => `dist/${file.url}`),
    brotli: false,
    limit: '2.1 MB',
  },
];

/** By the names that the build gives them after their sources (docs/decisions/0017). */
function isReader(file) {
  return /^assets\/(case-paper-(docx|html|markdown)|import-worker)-[\w-]+\.js$/.test(file.url);
}

/** pdf.js, its worker and what it unpacks JPEG 2000 with (docs/decisions/0019). */
function isPdf(file) {
  return /^(pdf\/|assets\/pdf[.-])/.test(file.url);
}

/**
 * Their screens and words, the one worker that makes them with the libraries for DOCX and PDF, and the letters that go into
 * them (docs/decisions/0029, 0030, 0031).
 */
function isDocuments(file) {
  return /^(fonts\/|assets\/(DocumentsScreen|PackageScreen|documents(-screen)?|package|form-worker|worker)-[\w-]+\.(js|css)$)/.test(
    file.url,
  );
}

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
