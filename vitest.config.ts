import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The form that the browser and the command line have (scripts/run-typescript.mjs), not Node's.
  resolve: { alias: { pdfkit: resolve('node_modules/pdfkit/js/pdfkit.browser.mjs') } },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    environment: 'node',
    testTimeout: 30_000,
    // Both processors of a small build machine: left alone, one is kept free.
    maxWorkers: 2,
  },
});
