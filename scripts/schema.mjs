import { runTypescript } from './run-typescript.mjs';

await runTypescript('scripts/schema.ts', 'schema');
