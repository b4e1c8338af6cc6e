import type { BrowserContext, CDPSession } from '@playwright/test';

/** How many bytes of compiled code the app's first script was started from. */
export async function compiledBytesFound(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  const trace = await compilingTrace(await context.newCDPSession(page), () => page.goto(url));
  await page.close();
  return trace.find((script) => /\/assets\/index-[\w-]+\.js$/.test(script.url))?.consumedCacheSize ?? 0;
}

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

/** What Chromium compiles while a page is loaded, by its own trace. */
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
