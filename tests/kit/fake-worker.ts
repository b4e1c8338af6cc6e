import { vi } from 'vitest';

/** What becomes of every worker that is started: Node has none. Put back by `vi.unstubAllGlobals()`. */
export const workers = {
  cannotBeStarted: () =>
    vi.stubGlobal(
      'Worker',
      class {
        constructor() {
          throw new DOMException('no more workers', 'SecurityError');
        }
      },
    ),
  fail: () =>
    vi.stubGlobal(
      'Worker',
      class {
        onerror: (() => void) | null = null;
        postMessage() {
          this.onerror?.();
        }
        terminate() {}
      },
    ),
  /** @returns called when one of them is ended */
  neverAnswer: () => {
    const terminate = vi.fn();
    vi.stubGlobal(
      'Worker',
      class {
        postMessage() {}
        terminate = terminate;
      },
    );
    return terminate;
  },
};
