import { runTypescript } from './run-typescript.mjs';

await runTypescript('scripts/day-files.ts', 'day-files');
