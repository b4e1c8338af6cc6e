import { execFileSync } from 'node:child_process';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import packageJson from './package.json' with { type: 'json' };
import {
  documentFonts,
  keptEndings,
  keptFiles,
  looserPolicyWhileDeveloping,
  missingFilesAre404,
  packedExample,
  pdfPictures,
  withoutUnusedComponents,
} from './scripts/build-plugins.ts';
import { firstScript, withoutFirstScript } from './scripts/first-script.ts';

/** Where the app is served: `/` by default, or a path such as `/verksted/` (the one setting, see docs/hosting.md). */
const base = withSlashes(process.env.BASE_PATH ?? '/');
const kept = keptFiles();

export default defineConfig({
  base,
  define: {
    __APP_VERSION__: JSON.stringify(packageJson.version),
    __BUILD_DATE__: JSON.stringify(sourceDate()),
  },
  plugins: [
    react(),
    looserPolicyWhileDeveloping(),
    missingFilesAre404(),
    withoutUnusedComponents(),
    packedExample(),
    pdfPictures(),
    documentFonts(),
    firstScript(),
    kept.plugin,
    VitePWA({
      registerType: 'prompt',
      injectRegister: null,
      manifest: {
        id: base,
        name: 'Politisk verksted',
        short_name: 'Verksted',
        description: 'Fra innbyggernes kunnskap til forslag til vedtak, uten nett.',
        lang: 'nb',
        dir: 'ltr',
        categories: ['government', 'productivity'],
        display: 'standalone',
        orientation: 'any',
        start_url: base,
        scope: base,
        background_color: '#ffffff',
        theme_color: '#0b5561',
        icons: [
          { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      includeManifestIcons: false,
      workbox: {
        globPatterns: [`**/*.{${keptEndings}}`],
        manifestTransforms: [kept.withIntegrity],
        // For people and programs that read the formats; the app itself never does.
        globIgnores: ['schema/**'],
        navigateFallback: 'index.html',
        // An address with an ending is a file, never a screen.
        navigateFallbackDenylist: [/\.\w+$/],
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        skipWaiting: false,
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ],
  // A worker fetches what it needs when it needs it, as the page does: the words of one language, not of three.
  worker: {
    format: 'es',
    rolldownOptions: { output: { chunkFileNames: 'assets/worker-[name]-[hash].js' } },
  },
  build: {
    target: 'es2022',
    manifest: true,
    // Browsers that do not know how to fetch a module ahead fetch it when it is asked for: nothing need be put in its place.
    modulePreload: { polyfill: false, resolveDependencies: (_, files) => withoutFirstScript(files) },
    // One file for the first screen is meant; its budget is in .size-limit.mjs.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // Nothing is left of a design system component that no screen uses: 31 kB instead of 66.
      treeshake: { moduleSideEffects: (id) => !/designsystemet-react|aksel-icons/.test(id) },
      // Every file costs a tablet some milliseconds on its way through the service worker: few, not many small ones.
      output: {
        codeSplitting: {
          groups: [
            { name: 'app', tags: ['$initial'], priority: 3 },
            {
              name: 'knowledge',
              test: /features\/shared\/evidence|domain\/(citation|knowledge)/,
              minShareCount: 2,
              priority: 1,
            },
            { name: 'parts', minShareCount: 8, priority: 2 },
          ],
        },
      },
    },
  },
  preview: {
    port: 4173,
    strictPort: true,
    host: '127.0.0.1',
    headers: {
      'Content-Security-Policy': "frame-ancestors 'none'",
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
});

function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** The same source gives the same files, so that building again is no new version: the date is the source's, not today's. */
function sourceDate(): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  try {
    return execFileSync('git', ['log', '-1', '--format=%cs'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return new Date().toISOString().slice(0, 10);
  }
}
