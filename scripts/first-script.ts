import { basename } from 'node:path';
import type { Plugin } from 'vite';

/** What the first script leaves for the others, under this name. */
const shared = 'firstScript';

/**
 * The page's first script as a plain script, not as a module: Chromium keeps the compiled code of both, but starts only plain
 * ones from it when they come from a service worker (docs/decisions/0034). What other files import from it, they find on the
 * page.
 */
export function firstScript(): Plugin {
  return {
    name: 'first-script',
    apply: 'build',
    enforce: 'post',
    // The names of files are made before they are changed here, and a name stands for one content for ever.
    augmentChunkHash: () => 'first-script',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const first = chunks.find((chunk) => chunk.isEntry);
        if (page?.type !== 'asset' || !first) throw new Error('The page has no first script');
        if (first.imports.length > 0) throw new Error(`The first script waits for ${first.imports}`);
        page.source = askingPlainly(String(page.source), first.fileName);
        first.code = asPlainScript(first.code);
        for (const chunk of chunks.filter(({ imports }) => imports.includes(first.fileName))) {
          chunk.code = findingOnPage(chunk.code, first.fileName);
        }
      },
    },
  };
}

/** A script that is no module cannot be fetched ahead as one, and it is there already. */
export function withoutFirstScript(files: readonly string[]): string[] {
  return files.filter((file) => !/(^|\/)index-[\w-]+\.js$/.test(file));
}

function askingPlainly(page: string, fileName: string): string {
  const tag = new RegExp(`<script type="module" crossorigin (src="[^"]*${fileName}")>`);
  if (!tag.test(page)) throw new Error('The page does not ask for its first script as it did');
  return page.replace(tag, '<script defer $1>');
}

function asPlainScript(code: string): string {
  const [end, names] = /export\s*\{([^}]*)\};?\s*$/.exec(code) ?? [];
  if (end === undefined || names === undefined) throw new Error('The first script exports nothing');
  const body = code.slice(0, -end.length).replaceAll('import.meta.', 'meta.');
  const left = renamed(names, (inside, outside) => `${outside}:${inside}`);
  return `(meta=>{"use strict";${body}globalThis.${shared}={${left}}})({url:document.currentScript.src});\n`;
}

function findingOnPage(code: string, fileName: string): string {
  const statement = new RegExp(`import\\s*(?:\\{([^}]*)\\}\\s*from\\s*)?"\\./${basename(fileName)}";`);
  const found = code.replace(statement, (_, names: string | undefined) =>
    names
      ? `const{${renamed(names, (outside, inside) => `${outside}:${inside}`)}}=globalThis.${shared};`
      : '',
  );
  if (found.includes(basename(fileName))) throw new Error(`${fileName} is imported in a way not known here`);
  return found;
}

/** Each `a as b` of a list of names, in other words. */
function renamed(names: string, say: (name: string, as: string) => string): string {
  return names
    .split(',')
    .map((each) => each.trim().split(' as '))
    .map(([name = '', as = name]) => say(name, as))
    .join();
}
