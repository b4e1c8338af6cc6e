import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { exampleFile, makeExample } from './example/make-example.ts';

// `npm run example`: makes the shipped example anew.

const file = makeExample();
mkdirSync(dirname(exampleFile), { recursive: true });
writeFileSync(exampleFile, file.text);
console.log(`${exampleFile}: ${file.counts.revisions} records, receipt ${file.receipt}`);
