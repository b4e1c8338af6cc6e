import { execFileSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';
import { chromiumArguments } from './tests/kit/chromium.ts';
import { firefoxDownloads } from './tests/kit/firefox.ts';

/** Several checkouts or people on one machine: each takes a port of its own. */
const port = process.env.PV_PORT ?? '4173';

// The workers of Playwright load this file again; they inherit the answer instead of asking once more.
process.env.CHROMIUM ??= execFileSync(process.execPath, ['scripts/chromium.mjs'], {
  encoding: 'utf8',
}).trim();

export default defineConfig({
  testDir: 'tests/journeys',
  outputDir: 'test-results',
  // A limit, not a measure: `npm run bench` measures.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  workers: 2,
  forbidOnly: true,
  // On a build machine one more try, with a trace; whoever works on the app sees what fails now and then.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    viewport: { width: 1180, height: 820 },
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    trace: 'on-first-retry',
  },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { executablePath: process.env.CHROMIUM, args: [...chromiumArguments()] },
      },
    },
    ...(process.env.PV_FIREFOX ? [firefox(process.env.PV_FIREFOX)] : []),
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort --logLevel warn`,
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
    timeout: 30_000,
  },
});

/**
 * `PV_FIREFOX=/usr/bin/firefox-esr`: the same journeys in the Firefox that is installed, but for those that need what
 * only Chromium gives a test: a profile that outlives its browser process, a quota that can be set, a fake
 * camera, its own trace, and a look at the page as it is printed (`@chromium`).
 */
function firefox(executablePath: string) {
  return {
    name: 'firefox',
    grepInvert: /@chromium/,
    use: {
      browserName: 'firefox' as const,
      channel: 'moz-firefox',
      launchOptions: {
        executablePath,
        downloadsPath: firefoxDownloads(),
        // The list of downloads opens over the page and takes the focus; no key of Playwright's closes it.
        firefoxUserPrefs: { 'browser.download.alwaysOpenPanel': false },
      },
    },
  };
}
