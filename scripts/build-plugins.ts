import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import type { ManifestTransform } from 'workbox-build';

/** The endings of the files that the app keeps for use without a network. */
export const keptEndings = [
  'js',
  'css',
  'html',
  'svg',
  'png',
  'ico',
  'woff2',
  'json',
  'webmanifest',
  'wasm',
  'gzip',
];

/**
 * The development server injects styles and a small script of its own into the page, which the strict policy refuses.
 * The built page keeps the policy as it is written in index.html.
 */
export function looserPolicyWhileDeveloping(): Plugin {
  return {
    name: 'looser-policy-while-developing',
    apply: (_, env) => env.command === 'serve' && env.isPreview !== true,
    transformIndexHtml: (html) =>
      html
        .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
        .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
        .replace("connect-src 'self'", "connect-src 'self' ws:")
        .replace(/; require-trusted-types-for .*?default/, ''),
  };
}

/**
 * The design system registers all its custom elements whether a screen has them or not. These belong to components that
 * `tests/architecture.test.ts` keeps out of the sources; each is replaced by the bare names that others ask it for.
 */
const elementsNobodyUses: Readonly<Record<string, readonly string[]>> = {
  'breadcrumbs/breadcrumbs.js': ['DSBreadcrumbsElement'],
  'pagination/pagination.js': ['DSPaginationElement', 'pagination'],
  'popover/popover.js': [],
  'suggestion/suggestion.js': ['DSSuggestionElement'],
  'tooltip/tooltip.js': ['initTooltips', 'setTooltipElement'],
};

export function withoutUnusedElements(): Plugin {
  return {
    name: 'without-unused-elements',
    apply: 'build',
    enforce: 'pre',
    load: (id) => {
      if (id.includes('/@u-elements/u-datalist/')) return 'export {};';
      const [, file = ''] = id.split('/@digdir/designsystemet-web/dist/esm/');
      const names = elementsNobodyUses[file];
      return names && `${names.map((name) => `export const ${name} = undefined;`).join('')} export {};`;
    },
  };
}

export interface KeptFiles {
  readonly plugin: Plugin;
  readonly withIntegrity: ManifestTransform;
}

/**
 * Lets a device prove that it has the whole app: `precache.json` lists every file with its size and hash, and the
 * service worker gets the same hashes, so that it never keeps a file that was cut off or changed on the way.
 */
export function keptFiles(): KeptFiles {
  let folder = 'dist';
  return {
    plugin: {
      name: 'kept-files',
      apply: 'build',
      configResolved: (config) => {
        folder = resolve(config.root, config.build.outDir);
      },
      writeBundle: { order: 'post', handler: () => writeList(folder) },
    },
    withIntegrity: (entries) => ({
      manifest: entries.map((entry) => ({
        ...entry,
        integrity: `sha256-${hashOf(join(folder, entry.url)).toString('base64')}`,
      })),
      warnings: [],
    }),
  };
}

/** The example is a session file like any other, but the largest single thing a device keeps: it is kept packed. */
export function packedExample(): Plugin {
  let folder = 'dist';
  return {
    name: 'packed-example',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir, 'example');
    },
    writeBundle: () => {
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
        writeFileSync(join(folder, `${name}.gzip`), gzipSync(readFileSync(join(folder, name)), { level: 9 }));
        rmSync(join(folder, name));
      }
    },
  };
}

function writeList(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => keptEndings.some((ending) => name.endsWith(`.${ending}`)))
    .filter((name) => !name.startsWith('.') && name !== 'precache.json')
    .sort()
    .map((url) => ({
      url,
      bytes: statSync(join(folder, url)).size,
      sha256: hashOf(join(folder, url)).toString('hex'),
    }));
  writeFileSync(join(folder, 'precache.json'), `${JSON.stringify({ files }, null, 1)}\n`);
}

function hashOf(path: string): Buffer {
  return createHash('sha256').update(readFileSync(path)).digest();
}

/** The preview behaves like the servers in docs/hosting.md: a missing file is 404, only screens fall back to the page. */
export function missingFilesAre404(): Plugin {
  return {
    name: 'missing-files-are-404',
    configurePreviewServer: (server) => {
      const { base, root, build } = server.config;
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
        const file = join(
          resolve(root, build.outDir),
          path.startsWith(base) ? path.slice(base.length) : path,
        );
        const isFile = existsSync(file) && statSync(file).isFile();
        const isForEver = isFile && path.startsWith(`${base}assets/`);
        response.setHeader('Cache-Control', isForEver ? 'max-age=31536000, immutable' : 'no-cache');
        if (isFile || !/\.\w+$/.test(path)) return next();
        response.statusCode = 404;
        response.end('Not found');
      });
    },
  };
}
