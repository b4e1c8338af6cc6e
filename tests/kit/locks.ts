interface Waiting {
  readonly grant: () => void;
  readonly signal: AbortSignal | undefined;
}

/** Web Locks as one browser has them for all windows of a site; Node has none. */
export function fakeLocks(): Pick<LockManager, 'request'> {
  const held = new Map<string, { readonly lose: () => void }>();
  const waiting = new Map<string, Waiting[]>();

  const next = (name: string) => {
    const queue = waiting.get(name) ?? [];
    while (queue.length > 0 && !held.has(name)) {
      const first = queue.shift();
      if (!first?.signal?.aborted) first?.grant();
    }
  };

  const hold = async (name: string, callback: (lock: Lock | null) => unknown) => {
    let lose = () => {};
    const lost = new Promise((_, reject) => {
      lose = () => reject(new DOMException('stolen', 'AbortError'));
    });
    const mine = { lose };
    held.set(name, mine);
    try {
      return await Promise.race([callback({ name, mode: 'exclusive' }), lost]);
    } finally {
      if (held.get(name) === mine) held.delete(name);
      queueMicrotask(() => next(name));
    }
  };

  const request = async (
    name: string,
    options: LockOptions,
    callback: (lock: Lock | null) => unknown,
  ): Promise<unknown> => {
    if (options.steal) {
      held.get(name)?.lose();
      held.delete(name);
    }
    if (!held.has(name)) return hold(name, callback);
    if (options.ifAvailable) return callback(null);
    return new Promise((resolve, reject) => {
      const { signal } = options;
      signal?.addEventListener('abort', () => reject(signal.reason));
      const grant = () => hold(name, callback).then(resolve, reject);
      waiting.set(name, [...(waiting.get(name) ?? []), { grant, signal }]);
    });
  };

  return { request: request as LockManager['request'] };
}

/** BroadcastChannel without threads: heard in the other windows a moment later. */
export function fakeBroadcast() {
  const open = new Set<Channel>();
  class Channel {
    onmessage: ((event: { readonly data: unknown }) => void) | null = null;
    constructor(readonly name: string) {
      open.add(this);
    }
    postMessage(data: unknown) {
      for (const other of open) {
        if (other !== this && other.name === this.name) queueMicrotask(() => other.onmessage?.({ data }));
      }
    }
    close() {
      open.delete(this);
    }
  }
  return Channel;
}
