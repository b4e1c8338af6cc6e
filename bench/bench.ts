import { measureAlignment } from './alignment.ts';
import { measureBrowser } from './browser.ts';
import { measureCore } from './core.ts';
import { measureGroups } from './groups.ts';

/** Exit code: 0 when every budget holds. */
export async function bench(): Promise<number> {
  const kept = [measureCore(), measureGroups(), measureAlignment(), await measureBrowser()];
  return kept.every(Boolean) ? 0 : 1;
}
