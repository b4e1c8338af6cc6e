import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

export interface FolderRule {
  /** Other folders of src that it may import. Its own files it may always. */
  readonly folders: readonly string[];
  /** Packages that it may import; `react` covers `react/jsx-runtime`. */
  readonly packages: readonly string[];
  /** Packages that only the named files of the folder may import. */
  readonly only?: Readonly<Record<string, readonly string[]>>;
  /** Pure code has no page; the purest has no clock and no chance either. */
  readonly page: 'yes' | 'no' | 'noClockNoChance';
}

export interface SourceFile {
  /** From the root of the sources: `features/notes/NotesScreen.tsx`. */
  readonly path: string;
  readonly text: string;
}

const longestFile = 300;
const pageNames = new Set(['document', 'window', 'localStorage', 'sessionStorage', 'navigator', 'location']);

export function readSources(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx)$/.test(name))
    .map((name) => ({ path: name.replaceAll('\\', '/'), text: readFileSync(join(folder, name), 'utf8') }));
}

/** Everything in the file that breaks the rules of the house, each as one sentence. */
export function faultsIn(file: SourceFile, house: Readonly<Record<string, FolderRule>>): readonly string[] {
  const parsed = parseSync(file.path, file.text);
  if (parsed.errors.length > 0) return [`${file.path} cannot be read`];
  const folder = folderOf(file.path);
  const rule = house[folder];
  if (!rule) return [`${file.path} lies in a folder that the house does not know`];
  const found = nodesOf(parsed.program);
  return [
    ...importsOf(found).flatMap((target) => importFault(file.path, folder, target, rule)),
    ...exportFaults(found),
    ...(rule.page === 'yes' ? [] : pageFaults(found)),
    ...(rule.page === 'noClockNoChance' ? clockFaults(found) : []),
    ...(file.text.split('\n').length - 1 > longestFile ? [`is longer than ${longestFile} lines`] : []),
  ].map((fault) => `${file.path} ${fault}`);
}

/** The names that a file imports from a package. */
export function namesFrom(packageName: string, file: SourceFile): readonly string[] {
  const imports = parseSync(file.path, file.text).module.staticImports;
  return imports
    .filter((found) => found.moduleRequest.value === packageName)
    .flatMap((found) => found.entries.map((entry) => entry.importName.name ?? '*'));
}

function importFault(path: string, folder: string, target: string, rule: FolderRule): readonly string[] {
  if (target.startsWith('../') || target.includes('/../')) return [`climbs out with ${target}`];
  const own = target.startsWith('./');
  if (own || target.startsWith('#/')) {
    if (!/\.(ts|tsx|css|json)(\?\w+)?$/.test(target))
      return [`imports ${target} without the file's extension`];
    const wanted = own ? folder : folderOf(target.slice(2));
    return wanted === folder || folderAllowed(wanted, rule) ? [] : [`imports the folder ${wanted}`];
  }
  const name = packageOf(target);
  const reserved = rule.only?.[name];
  if (reserved) {
    return reserved.some((file) => path === `${folder}/${file}`)
      ? []
      : [`imports ${name}, which is for ${reserved}`];
  }
  return rule.packages.includes(name) ? [] : [`imports the package ${name}`];
}

function folderAllowed(wanted: string, rule: FolderRule): boolean {
  return (
    rule.folders.includes(wanted) || (wanted.startsWith('features/') && rule.folders.includes('features/*'))
  );
}

function exportFaults(found: readonly Node[]): readonly string[] {
  return found.flatMap((node) => {
    if (node.type === 'ExportDefaultDeclaration') return ['has a default export'];
    if (node.type === 'ExportAllDeclaration') return ['is a barrel: it passes everything of another file on'];
    if (node.type === 'ExportNamedDeclaration' && node.source)
      return ['is a barrel: it passes names of another file on'];
    return [];
  });
}

function pageFaults(found: readonly Node[]): readonly string[] {
  return found
    .filter((node) => node.type === 'Identifier' && pageNames.has(String(node.name)) && !node.isKey)
    .map((node) => `touches ${String(node.name)}`);
}

function clockFaults(found: readonly Node[]): readonly string[] {
  return found.flatMap((node) => {
    if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && isEmpty(node.arguments))
      return ['asks the clock'];
    if (node.type !== 'MemberExpression') return [];
    const called = `${nameOf(node.object)}.${nameOf(node.property)}`;
    if (called === 'Date.now' || called === 'performance.now') return ['asks the clock'];
    return called === 'Math.random' || called === 'crypto.randomUUID' || called === 'crypto.getRandomValues'
      ? ['asks chance']
      : [];
  });
}

interface Node {
  readonly type: string;
  /** A name in `x.name` or `{ name: … }` says nothing about the page. */
  readonly isKey: boolean;
  readonly [field: string]: unknown;
}

function nodesOf(value: unknown, isKey = false): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Record<string, unknown>;
  const computed = node.computed === true;
  const inner = Object.entries(node).flatMap(([field, child]) =>
    nodesOf(child, !computed && (field === 'property' || field === 'key')),
  );
  return typeof node.type === 'string' ? [{ ...node, type: node.type, isKey }, ...inner] : inner;
}

/** Static, dynamic and type-only imports alike: `import`, `import()`, `import('…').Type`, and what is passed on. */
function importsOf(found: readonly Node[]): readonly string[] {
  const kinds = [
    'ImportDeclaration',
    'ImportExpression',
    'ExportAllDeclaration',
    'ExportNamedDeclaration',
    'TSImportType',
  ];
  return found
    .filter((node) => kinds.includes(node.type))
    .map((node) => node.source as { readonly value?: unknown } | null)
    .flatMap((source) => (typeof source?.value === 'string' ? [source.value] : []));
}

/** `features/notes/x.tsx` → `features/notes`, `main.tsx` → `.`, all else its first folder. */
function folderOf(path: string): string {
  const parts = path.split('/');
  if (parts.length === 1) return '.';
  return parts[0] === 'features' && parts.length > 2 ? `features/${parts[1]}` : String(parts[0]);
}

function packageOf(target: string): string {
  if (/^(node|virtual):/.test(target)) return target;
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
}

function nameOf(node: unknown): string {
  return String((node as { readonly name?: unknown } | undefined)?.name ?? '');
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}
