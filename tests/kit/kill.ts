import { execFileSync } from 'node:child_process';
import type { BrowserContext } from '@playwright/test';

/**
 * Ends the browser on this storage as a flat battery would: SIGKILL to every process of it, no goodbye.
 * Resolves when Playwright has noticed.
 */
export async function killBrowser(context: BrowserContext, storage: string): Promise<void> {
  const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
  for (const pid of processesOn(storage)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // A child that went with its parent.
    }
  }
  await gone;
}

function processesOn(storage: string): number[] {
  return execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 10_000_000 })
    .split('\n')
    .filter((line) => line.includes(`--user-data-dir=${storage}`))
    .map((line) => Number.parseInt(line, 10));
}
