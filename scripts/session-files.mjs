import { runTypescript } from './run-typescript.mjs';

await runTypescript('scripts/session-files.ts', 'session-files');
