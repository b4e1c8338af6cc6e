import { measureAlignment } from './alignment.ts';
import { measureBrowser } from './browser.ts';
import { measureCore } from './core.ts';
import { measureDocuments } from './documents.ts';
import { measureGroups } from './groups.ts';
import { measureLargeTable } from './large-table.ts';
import { measurePackage } from './package.ts';
import { measureReportInBrowser } from './report-browser.ts';
import { measureTrace } from './trace.ts';

export { workAlone } from './package.ts';

/** Exit code: 0 when every budget holds. */
export async function bench(): Promise<number> {
  const kept = [
    measureCore(),
    measureGroups(),
    measureAlignment(),
    measureTrace(),
    await measureDocuments(),
    await measurePackage(),
    await measureReportInBrowser(),
    await measureBrowser(),
    await measureLargeTable(),
  ];
  return kept.every(Boolean) ? 0 : 1;
}
