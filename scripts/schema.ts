import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from '#/exchange/schemas.ts';

// `npm run schema`: writes the JSON Schemas that are served under /schema/ anew.

mkdirSync('public/schema', { recursive: true });
for (const [name, make] of Object.entries(schemaFiles)) {
  writeFileSync(`public/schema/${name}`, `${JSON.stringify(make(), null, 1)}\n`);
  console.log(`public/schema/${name}`);
}
