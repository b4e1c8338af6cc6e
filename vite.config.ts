import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import packageJson from './package.json' with { type: 'json' };

/** Where the app is served: `/` by default, or a path such as `/verksted/` (the one setting, see docs/hosting.md). */
const base = withSlashes(process.env.BASE_PATH ?? '/');

export default defineConfig({
  base,
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  plugins: [
    react(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: null,
      manifest: {
        id: base,
        name: 'Politisk verksted',
        short_name: 'Verksted',
        description: 'Fra innbyggernes kunnskap til forslag til vedtak, uten nett.',
        lang: 'nb',
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
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,ico,woff2,json,webmanifest,wasm}'],
        navigateFallback: 'index.html',
        cleanupOutdatedCaches: true,
        clientsClaim: true,
        skipWaiting: false,
      },
    }),
  ],
  build: {
    target: 'es2022',
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !/designsystemet-react|aksel-icons/.test(id) },
    },
  },
  preview: { port: 4173, strictPort: true, host: '127.0.0.1' },
});

function withSlashes(path: string): string {
  return `/${path.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
}
