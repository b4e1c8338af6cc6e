import { runTypescript } from './run-typescript.mjs';

await runTypescript('scripts/example.ts', 'example');
