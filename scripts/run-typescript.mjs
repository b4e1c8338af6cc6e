import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');

/**
 * Runs a TypeScript program in plain Node: bundled with Vite (Node 20 resolves neither types nor `#/` imports),
 * kept in the cache, and bundled again when a source is newer.
 */
export async function runTypescript(entry, name) {
  const outDir = join(root, 'node_modules/.cache/programs');
  const bundle = join(outDir, `${name}.mjs`);
  if (!existsSync(bundle) || statSync(bundle).mtimeMs < newestSource()) await bundleTo(entry, name, outDir);
  return import(pathToFileURL(bundle).href);
}

/** Under a name of its own first: two programs may be started at once. */
async function bundleTo(entry, name, outDir) {
  const { build } = await import('vite');
  const unfinished = `${name}.${process.pid}.mjs`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // The browser's own form of it, so that the command line makes the same bytes as a tablet.
    resolve: { alias: { pdfkit: join(root, 'node_modules/pdfkit/js/pdfkit.browser.mjs') } },
    build: {
      ssr: join(root, entry),
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: unfinished, codeSplitting: false } },
    },
    // Playwright looks for files of its own beside itself.
    ssr: { noExternal: true, external: ['playwright-core'] },
  });
  renameSync(join(outDir, unfinished), join(outDir, `${name}.mjs`));
}

function newestSource() {
  const folders = ['src', 'scripts', 'bench', 'tests/kit']
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && /\.(ts|tsx|json|mjs)$/.test(file.name))
      .map((file) => join(file.parentPath ?? file.path, file.name)),
  );
  return Math.max(
    ...files.map((file) => statSync(file).mtimeMs),
    statSync(join(root, 'package.json')).mtimeMs,
  );
}
