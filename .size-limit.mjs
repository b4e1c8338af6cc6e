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
      .filter(
        (file) => !isReader(file) && !isPdf(file) && !isDocuments(file) && !isMaker(file) && !isPackage(file),
      )
      .map((file) => `dist/${file.url}`),
    brotli: false,
    limit: '2 MB',
  },
  {
    name: "Readers of others' files, as stored",
    path: kept.filter(isReader).map((file) => `dist/${file.url}`),
    brotli: false,
    limit: '0.8 MB',
  },
  {
    name: 'Documents: making, reading over and handing on, as stored',
    path: kept.filter(isDocuments).map((file) => `dist/${file.url}`),
    brotli: false,
    limit: '0.15 MB',
  },
  {
    name: 'The package: making, looking through and handing on, as stored',
    path: kept.filter(isPackage).map((file) => `dist/${file.url}`),
    brotli: false,
    limit: '0.6 MB',
  },
  {
    name: 'Reader of attached PDF files, as stored',
    path: kept.filter(isPdf).map((file) => `dist/${file.url}`),
    brotli: false,
    limit: '2.1 MB',
  },
  {
    name: 'Makers of documents and their letters, as stored',
    path: kept.filter(isMaker).map((file) => `dist/${file.url}`),
    brotli: false,
    limit: '1.3 MB',
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

/** The screen of documents and their words (docs/decisions/0029). */
function isDocuments(file) {
  return /^assets\/(DocumentsScreen|documents(-screen)?)-[\w-]+\.(js|css)$/.test(file.url);
}

/** The worker that makes all forms, with the libraries for DOCX and PDF, and the font that goes into them (docs/decisions/0030). */
function isMaker(file) {
  return /^(fonts\/|assets\/form-worker-)/.test(file.url);
}

/** The screen and the worker of the package, and the words that the worker fetches for itself (docs/decisions/0031). */
function isPackage(file) {
  return /^assets\/(PackageScreen|package|worker)-[\w-]+\.(js|css)$/.test(file.url);
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
