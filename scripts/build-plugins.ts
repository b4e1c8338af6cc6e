import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Files that the app keeps for use without a network; the service worker and the screen that checks it agree on them. */
export const keptFiles = /\.(js|css|html|svg|png|ico|woff2|json|webmanifest|wasm)$/;

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
        .replace("connect-src 'self'", "connect-src 'self' ws:"),
  };
}

/** Writes `precache.json`: every file of the app with its size and hash, so that a device can prove it has them all. */
export function listOfKeptFiles(): Plugin {
  let folder = 'dist';
  return {
    name: 'list-of-kept-files',
    apply: 'build',
    configResolved: (config) => {
      folder = join(config.root, config.build.outDir);
    },
    writeBundle: {
      order: 'post',
      handler: () => {
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .map((name) => name.replaceAll('\\', '/'))
          .filter((name) => keptFiles.test(name) && !name.startsWith('.') && name !== 'precache.json')
          .sort()
          .map((name) => {
            const bytes = readFileSync(join(folder, name));
            return {
              url: name,
              bytes: bytes.length,
              sha256: createHash('sha256').update(bytes).digest('hex'),
            };
          });
        writeFileSync(join(folder, 'precache.json'), `${JSON.stringify({ files }, null, 1)}\n`);
      },
    },
  };
}

/** The preview behaves like the servers in docs/hosting.md: a missing file is 404, only screens fall back to the page. */
export function missingFilesAre404(): Plugin {
  return {
    name: 'missing-files-are-404',
    configurePreviewServer: (server) => {
      const { base, root, build } = server.config;
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
        const file = join(root, build.outDir, path.startsWith(base) ? path.slice(base.length) : path);
        const isFile = existsSync(file) && statSync(file).isFile();
        response.setHeader(
          'Cache-Control',
          path.startsWith(`${base}assets/`) && isFile ? 'max-age=31536000, immutable' : 'no-cache',
        );
        if (isFile || !/\.\w+$/.test(path)) return next();
        response.statusCode = 404;
        response.end('Not found');
      });
    },
  };
}
