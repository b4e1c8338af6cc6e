export interface KeptFile {
  /** From the app's own root: `assets/index-….js`. */
  readonly url: string;
  readonly bytes: number;
  readonly kept: boolean;
}

export type FilesCheck =
  | { readonly type: 'checked'; readonly files: readonly KeptFile[] }
  /** The service worker is not there yet, or the list of files cannot be read. */
  | { readonly type: 'notInstalled' }
  | { readonly type: 'unsupported' };

const downloadPatience = 20_000;

interface ListedFile {
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Compares every file of the app, byte for byte by its hash, with what lies in Cache Storage. */
export async function checkFiles(): Promise<FilesCheck> {
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) return { type: 'unsupported' };
  const isReady = await isInControl().catch(() => false);
  const list = isReady ? await listedFiles() : null;
  if (list === null) return { type: 'notInstalled' };
  const files = await Promise.all(
    // What the browser cannot read now it cannot show without a network either.
    list.map(async (file) => ({
      url: file.url,
      bytes: file.bytes,
      kept: await isKept(file).catch(() => false),
    })),
  );
  return { type: 'checked', files };
}

/**
 * Asks for each missing file once more: the service worker fetches it, checks its hash and keeps it.
 * A damaged file is thrown away first, as it would be answered again.
 */
export async function fetchMissing(files: readonly KeptFile[]): Promise<void> {
  for (const { url } of files.filter((file) => !file.kept)) {
    // Without a network it stays missing, and the check says so again.
    await fetchAnew(addressOf(url)).catch(() => null);
  }
}

async function fetchAnew(address: string): Promise<void> {
  for (const name of await caches.keys()) {
    await (await caches.open(name)).delete(address, { ignoreSearch: true });
  }
  await fetch(address);
}

/** A first visit is still downloading: worth a short wait. */
async function isInControl(): Promise<boolean> {
  const workers = navigator.serviceWorker;
  const registration = await workers.getRegistration();
  if (workers.controller !== null || registration === undefined) return workers.controller !== null;
  return new Promise((resolve) => {
    workers.addEventListener('controllerchange', () => resolve(true), { once: true });
    setTimeout(() => resolve(workers.controller !== null), downloadPatience);
  });
}

async function listedFiles(): Promise<readonly ListedFile[] | null> {
  try {
    const answer = await fetch(addressOf('precache.json'));
    const list = (await answer.json()) as { readonly files: readonly ListedFile[] };
    return list.files;
  } catch {
    return null;
  }
}

/** While an update waits there are two versions of a file; one of them must be the one that is listed. */
async function isKept(file: ListedFile): Promise<boolean> {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const answer of await cache.matchAll(addressOf(file.url), { ignoreSearch: true })) {
      if ((await sha256(answer)) === file.sha256) return true;
    }
  }
  return false;
}

async function sha256(answer: Response): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function addressOf(url: string): string {
  return new URL(`${import.meta.env.BASE_URL}${url}`, location.origin).href;
}
