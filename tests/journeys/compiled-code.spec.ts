import type { CDPSession } from '@playwright/test';
import { serveApp } from '../kit/app-server.ts';
import { expect, goOffline, installedApp, test } from '../kit/browser.ts';
import { builtApp } from '../kit/build.ts';
import { newStorage, removeStorage, switchOn } from '../kit/device.ts';

test('a start without a network takes the first script compiled, as the service worker keeps it', {
  tag: '@chromium',
}, async () => {
  const server = await serveApp(builtApp);
  const storage = await newStorage();
  const first = await switchOn(storage);
  await installedApp(first.page, server.url);
  await server.stop();
  await goOffline(first.context);

  // Chromium compiles what it keeps when it has time.
  await expect
    .poll(async () => {
      const page = await first.context.newPage();
      const trace = await compilingTrace(await first.context.newCDPSession(page), () =>
        page.goto(server.url),
      );
      await page.close();
      return trace.find(({ url }) => /\/assets\/index-[\w-]+\.js$/.test(url))?.consumedCacheSize ?? 0;
    })
    .toBeGreaterThan(100_000);

  await first.context.close();
  await removeStorage(storage);
});

/** What V8 says of a script that it compiles. */
interface Compiled {
  readonly url: string;
  /** Bytes of compiled code that were found; absent where there were none. */
  readonly consumedCacheSize?: number;
}

interface TraceEvent {
  readonly name: string;
  readonly args: { readonly data?: Compiled };
}

async function compilingTrace(cdp: CDPSession, load: () => Promise<unknown>): Promise<readonly Compiled[]> {
  const compiled: Compiled[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => {
    const events: readonly unknown[] = value;
    for (const { name, args } of events as readonly TraceEvent[])
      if (name === 'v8.compile' && args.data) compiled.push(args.data);
  });
  const told = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['v8', 'devtools.timeline', 'disabled-by-default-v8.compile'] },
  });
  await load();
  await cdp.send('Tracing.end');
  await told;
  return compiled;
}
