import { resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';

/**
 * `fill` and `insertText` in Firefox, as the browser itself inserts text. Playwright sets the field's value by script there,
 * from the page's own world, where React takes it for a value of its own and never tells the app that anybody wrote.
 */
export async function insertTextAsFirefoxDoes(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(window, '__pw_bidiInsertText', {
      get: () => (text: string) => {
        document.execCommand('insertText', false, text);
      },
      set: () => {},
    });
  });
}

/** Where the Firefox of this worker puts what a person saves. */
export function firefoxDownloads(): string {
  return resolve('test-results', `firefox-downloads-${process.env.TEST_WORKER_INDEX ?? 'none'}`);
}
