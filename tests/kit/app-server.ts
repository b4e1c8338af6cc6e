import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface AppServer {
  readonly url: string;
  /** The server is gone: its port refuses every connection, as on a tablet far from any network. */
  stop(): Promise<void>;
  /** It is back, at the same address. */
  start(): Promise<void>;
  /** A new version is put where the old one was. */
  serve(folder: string): void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Serves a built app by the rules of docs/hosting.md, from the root or under a path, and can go away and come back. */
export async function serveApp(folder: string, base = '/'): Promise<AppServer> {
  let served = folder;
  let server = createServer();
  let port = 0;

  async function start(): Promise<void> {
    server = createServer((request, response) => {
      void answer(served, base, request.url ?? '/', response);
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  }

  await start();
  return {
    url: `http://localhost:${port}${base}`,
    start,
    stop: () => stopped(server),
    serve: (newFolder) => {
      served = newFolder;
    },
  };
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function answer(folder: string, base: string, url: string, response: ServerResponse): Promise<void> {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  if (!path.startsWith(base)) return notFound(response);
  const name = normalize(path.slice(base.length) || 'index.html');
  const found = name.startsWith('..') ? null : await fileOrNull(join(folder, name));
  if (found) return send(response, extname(name), found, name.startsWith('assets/'));
  // A screen's address has no ending; a missing file must never be answered with the page.
  if (extname(name)) return notFound(response);
  send(response, '.html', await readFile(join(folder, 'index.html')), false);
}

async function fileOrNull(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}

function send(response: ServerResponse, extension: string, body: Buffer, forEver: boolean): void {
  response.writeHead(200, {
    'Content-Type': types[extension] ?? 'application/octet-stream',
    'Cache-Control': forEver ? 'max-age=31536000, immutable' : 'no-cache',
  });
  response.end(body);
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain' });
  response.end('Not found');
}
