import { describe, expect, test } from 'vitest';
import { unusedComponents } from '../scripts/build-plugins.ts';
import { type FolderRule, faultsIn, namesFrom, readSources, type SourceFile } from './kit/architecture.ts';

const screens = [
  'react',
  'react-router',
  '@digdir/designsystemet-react',
  '@dnd-kit/core',
  '@dnd-kit/sortable',
  '@dnd-kit/utilities',
];
const core = ['domain', 'revisions', 'exchange'];
const all = [...core, 'importers', 'pictures', 'documents', 'handover', 'storage', 'platform', 'i18n', 'ui'];

/** Who imports whom, and what each folder may touch: the table of src/README.md as data. */
const house: Readonly<Record<string, FolderRule>> = {
  domain: { folders: [], packages: [], page: 'noClockNoChance' },
  revisions: { folders: ['domain'], packages: ['@noble/hashes', 'canonicalize'], page: 'noClockNoChance' },
  exchange: {
    folders: ['domain', 'revisions'],
    packages: [
      'valibot',
      '@valibot/to-json-schema',
      'canonicalize',
      '@noble/hashes',
      'diff',
      'fflate',
      'papaparse',
      'qr',
    ],
    only: { papaparse: ['merge-list.ts'], qr: ['qr-draw.ts', 'qr-read.ts'] },
    page: 'noClockNoChance',
  },
  pictures: { folders: [], packages: ['d3-array', 'd3-shape'], page: 'noClockNoChance' },
  documents: {
    folders: ['domain', 'pictures'],
    packages: ['docx', 'fflate', 'fontkit', 'pdfkit'],
    page: 'noClockNoChance',
  },
  handover: {
    folders: [...core, 'documents'],
    packages: ['@noble/hashes', 'fflate', 'papaparse', 'write-excel-file'],
    only: { papaparse: ['tables-csv.ts'], 'write-excel-file': ['tables-xlsx.ts'] },
    page: 'noClockNoChance',
  },
  importers: {
    folders: ['domain'],
    packages: ['htmlparser2', 'mammoth', 'marked', 'papaparse', 'read-excel-file'],
    page: 'noClockNoChance',
  },
  platform: { folders: [], packages: [], page: 'yes' },
  storage: {
    folders: ['domain', 'revisions'],
    packages: ['dexie'],
    only: { react: ['react.ts'] },
    page: 'yes',
  },
  i18n: {
    folders: ['domain', 'exchange', 'importers', 'documents', 'handover'],
    packages: [],
    only: { react: ['react.tsx'] },
    page: 'yes',
  },
  ui: { folders: ['i18n', 'domain'], packages: screens, page: 'yes' },
  'features/*': {
    folders: [...all, 'features/shared'],
    packages: [...screens, 'diff', 'pdfjs-dist'],
    only: { 'pdfjs-dist': ['attachments/pdf.ts'] },
    page: 'yes',
  },
  cli: {
    folders: [...core, 'importers', 'documents', 'handover', 'i18n'],
    packages: [
      'node:fs',
      'node:fs/promises',
      'node:module',
      'node:path',
      'node:process',
      'node:util',
      'node:url',
    ],
    page: 'no',
  },
  app: {
    folders: [...all, 'features/*'],
    packages: [...screens, '@digdir/designsystemet-css', 'react-dom', 'workbox-window'],
    page: 'yes',
  },
  '.': { folders: ['app'], packages: ['react-dom'], page: 'yes' },
};

const sources = readSources('src');

describe('the house', () => {
  test('every file keeps to the table', () => {
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.flatMap((file) => faultsIn(file, houseFor(file)))).toEqual([]);
  });

  test.each<[what: string, path: string, text: string, fault: string]>([
    [
      'a feature imports another feature',
      'features/notes/A.tsx',
      "import { B } from '#/features/plan/B.tsx';",
      'imports the folder features/plan',
    ],
    [
      'the core imports the storage',
      'domain/a.ts',
      "import { b } from '#/storage/b.ts';",
      'imports the folder storage',
    ],
    [
      'a type sneaks the storage into the core',
      'domain/a.ts',
      "export type A = import('#/storage/b.ts').B;",
      'imports the folder storage',
    ],
    [
      'a lazy import sneaks a feature into ui',
      'ui/a.ts',
      "export const a = () => import('#/features/plan/B.tsx');",
      'imports the folder features/plan',
    ],
    [
      'the storage imports a screen',
      'storage/a.ts',
      "import { b } from '#/ui/b.ts';",
      'imports the folder ui',
    ],
    [
      'the platform imports the domain',
      'platform/a.ts',
      "import { b } from '#/domain/b.ts';",
      'imports the folder domain',
    ],
    [
      'the command line imports the storage',
      'cli/a.ts',
      "import { b } from '#/storage/b.ts';",
      'imports the folder storage',
    ],
    [
      'a document knows session files',
      'documents/a.ts',
      "import { b } from '#/exchange/b.ts';",
      'imports the folder exchange',
    ],
    ['a document asks the clock', 'documents/a.ts', 'export const a = () => Date.now();', 'asks the clock'],
    [
      'an importer knows session files',
      'importers/a.ts',
      "import { b } from '#/exchange/b.ts';",
      'imports the folder exchange',
    ],
    [
      'an importer reads the disk',
      'importers/a.ts',
      "import { readFileSync } from 'node:fs';",
      'imports the package node:fs',
    ],
    ['an importer asks the clock', 'importers/a.ts', 'export const a = () => Date.now();', 'asks the clock'],
    [
      'an importer touches the page',
      'importers/a.ts',
      'export const a = () => document.title;',
      'touches document',
    ],
    [
      'the parser of tables outside the importers',
      'domain/a.ts',
      "import Papa from 'papaparse';",
      'imports the package papaparse',
    ],
    [
      'the shared part imports a feature',
      'features/shared/a.ts',
      "import { b } from '#/features/notes/b.ts';",
      'imports the folder features/notes',
    ],
    [
      'a path climbs',
      'features/notes/a.ts',
      "import { b } from '../shared/b.ts';",
      'climbs out with ../shared/b.ts',
    ],
    [
      'an import hides the extension',
      'domain/a.ts',
      "import { b } from './b';",
      "imports ./b without the file's extension",
    ],
    [
      'dexie outside the storage',
      'features/notes/a.ts',
      "import { Dexie } from 'dexie';",
      'imports the package dexie',
    ],
    [
      'react in the storage outside its one file',
      'storage/records.ts',
      "import { useState } from 'react';",
      'imports react, which is for react.ts',
    ],
    [
      'a library in the domain',
      'domain/a.ts',
      "import { object } from 'valibot';",
      'imports the package valibot',
    ],
    [
      'the core touches the page',
      'exchange/a.ts',
      'export const a = () => document.title;',
      'touches document',
    ],
    ['the core touches the window', 'domain/a.ts', "export const a = () => window['x'];", 'touches window'],
    ['a rule asks the clock', 'domain/a.ts', 'export const a = () => Date.now();', 'asks the clock'],
    [
      'a rule asks the clock by another name',
      'exchange/a.ts',
      'export const a = () => new Date();',
      'asks the clock',
    ],
    ['a rule asks chance', 'revisions/a.ts', 'export const a = () => Math.random();', 'asks chance'],
    ['a barrel', 'ui/a.ts', "export { b } from './b.ts';", 'is a barrel: it passes names of another file on'],
    [
      'a barrel of everything',
      'ui/a.ts',
      "export * from './b.ts';",
      'is a barrel: it passes everything of another file on',
    ],
    ['a default export', 'ui/a.ts', 'export default 1;', 'has a default export'],
    ['a file without end', 'ui/a.ts', 'void 0;\n'.repeat(301), 'is longer than 300 lines'],
    ['a folder nobody planned', 'utils/a.ts', 'void 0;', 'lies in a folder that the house does not know'],
    ['a file that cannot be read', 'ui/a.ts', 'export const = ;', 'cannot be read'],
  ])('catches it when %s', (_, path, text, fault) => {
    const planted: SourceFile = { path, text };
    expect(faultsIn(planted, houseFor(planted))).toEqual([`${path} ${fault}`]);
  });

  test('no screen uses a component that the build leaves out', () => {
    const names = new Set(unusedComponents.flatMap(({ name }) => [name, `EXPERIMENTAL_${name}`]));
    const used = sources.flatMap((file) =>
      namesFrom('@digdir/designsystemet-react', file)
        .filter((name) => names.has(name))
        .map(
          (name) => `${file.path} uses ${name}: take it out of unusedComponents in scripts/build-plugins.ts`,
        ),
    );
    expect(used).toEqual([]);
    const planted = {
      path: 'ui/A.tsx',
      text: "import { Button, Tooltip } from '@digdir/designsystemet-react';",
    };
    expect(namesFrom('@digdir/designsystemet-react', planted)).toEqual(['Button', 'Tooltip']);
  });

  test('lets pass what only looks like a fault', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type { B } from '#/domain/b.ts';",
      'export const title = (kind: B) => a.document(kind).window;',
      'export const at = (now: number) => new Date(now);',
    ].join('\n');
    const innocent: SourceFile = { path: 'exchange/c.ts', text };
    expect(faultsIn(innocent, houseFor(innocent))).toEqual([]);
  });
});

/** All features live by one rule; each of them is a folder of its own. */
function houseFor(file: SourceFile): Readonly<Record<string, FolderRule>> {
  const feature = /^features\/[^/]+(?=\/)/.exec(file.path)?.[0];
  const rule = house['features/*'];
  return feature && rule ? { ...house, [feature]: rule } : house;
}
