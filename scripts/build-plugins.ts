import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import type { ManifestTransform } from 'workbox-build';

/** The endings of the files that the app keeps for use without a network. */
export const keptEndings = [
  'js',
  'css',
  'html',
  'svg',
  'png',
  'ico',
  'woff2',
  'json',
  'webmanifest',
  'wasm',
  'gzip',
];

/**
 * The development server injects styles and a small script of its own into the page, which the strict policy refuses.
 * The built page keeps the policy as it is written in index.html.
 */
export function looserPolicyWhileDeveloping(): Plugin {
  return {
    name: 'looser-policy-while-developing',
    apply: (_, env) => env.command === 'serve' && env.isPreview !== true,
    transformIndexHtml: (html) =>
      html
        .replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
        .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
        .replace("connect-src 'self'", "connect-src 'self' ws:")
        .replace(/; require-trusted-types-for .*?default/, ''),
  };
}

/**
 * What the PDF reader needs for JPEG 2000, which scanners like: its worker asks for it by this name, and only then. The
 * form without WebAssembly, which the policy for scripts would have to be widened for (docs/decisions/0019).
 */
export function pdfPictures(): Plugin {
  const name = 'openjpeg_nowasm_fallback.js';
  return {
    name: 'pdf-pictures',
    apply: 'build',
    generateBundle() {
      const source = readFileSync(`node_modules/pdfjs-dist/wasm/${name}`, 'utf8');
      this.emitFile({ type: 'asset', fileName: `pdf/${name}`, source });
    },
  };
}

/** The letters that documents bring along, packed to half (src/features/shared/document-fonts.ts unpacks them). */
export function documentFonts(): Plugin {
  return {
    name: 'document-fonts',
    apply: 'build',
    generateBundle() {
      for (const name of ['400Regular', '700Bold']) {
        const path = `node_modules/@expo-google-fonts/inter/${name}/Inter_${name}.ttf`;
        const source = gzipSync(readFileSync(path), { level: 9 });
        this.emitFile({ type: 'asset', fileName: `fonts/Inter_${name}.ttf.gzip`, source });
      }
    },
  };
}

/**
 * What the design system brings along whether a screen has it or not: these components' styles, and the custom elements
 * behind some of them. `tests/architecture.test.ts` keeps the components out of the sources.
 */
export const unusedComponents: readonly UnusedComponent[] = [
  { name: 'Avatar', styles: '.ds-avatar:' },
  { name: 'AvatarStack', styles: '@property --_dsc-avatar-stack' },
  { name: 'Badge', styles: '.ds-badge{' },
  {
    name: 'Breadcrumbs',
    styles: '.ds-breadcrumbs{',
    element: { file: 'breadcrumbs/breadcrumbs.js', names: ['DSBreadcrumbsElement'] },
  },
  { name: 'Chip', styles: '.ds-chip{' },
  { name: 'Divider', styles: '.ds-divider{' },
  { name: 'Dropdown', styles: '.ds-dropdown{' },
  {
    name: 'ErrorSummary',
    styles: '.ds-error-summary{',
    element: { file: 'error-summary/error-summary.js', names: ['DSErrorSummaryElement'] },
  },
  {
    name: 'Pagination',
    styles: '.ds-pagination{',
    element: { file: 'pagination/pagination.js', names: ['DSPaginationElement', 'pagination'] },
  },
  { name: 'Popover', styles: '.ds-popover{', element: { file: 'popover/popover.js', names: [] } },
  { name: 'Search', styles: '.ds-search{' },
  {
    name: 'Suggestion',
    element: { file: 'suggestion/suggestion.js', names: ['DSSuggestionElement'] },
  },
  { name: 'Skeleton', styles: '.ds-skeleton{' },
  {
    name: 'Tabs',
    styles: '.ds-tabs :is(',
    element: {
      file: 'tabs/tabs.js',
      names: ['DSTabElement', 'DSTabListElement', 'DSTabPanelElement', 'DSTabsElement'],
    },
  },
  {
    name: 'Tooltip',
    styles: '[data-tooltip]{',
    element: { file: 'tooltip/tooltip.js', names: ['initTooltips', 'setTooltipElement'] },
  },
];

interface UnusedComponent {
  readonly name: string;
  /** How the component's own part of the styles begins, if it has one. */
  readonly styles?: string;
  /** A file of the design system's elements, and the names that other files ask it for. */
  readonly element?: { readonly file: string; readonly names: readonly string[] };
}

export function withoutUnusedComponents(): Plugin {
  return {
    name: 'without-unused-components',
    apply: 'build',
    enforce: 'pre',
    load: (id) => {
      if (id.endsWith('/@digdir/designsystemet-css/dist/src/index.css')) return stylesWithoutUnused(id);
      if (id.includes('/@u-elements/u-datalist/')) return 'export {};';
      const [, file] = id.split('/@digdir/designsystemet-web/dist/esm/');
      const unused = unusedComponents.find(({ element }) => element && element.file === file);
      return unused?.element?.names
        .map((name) => `export const ${name} = undefined;`)
        .join('\n')
        .concat('\nexport {};');
    },
  };
}

/** The styles are one layer block after another, one or more for each component. */
function stylesWithoutUnused(path: string): string {
  const styles = readFileSync(path, 'utf8');
  const blocks = styles.split(/(?=@layer ds\.\w+\{)/);
  const dropped = blocks.filter((block) => unusedComponents.some((unused) => isStyleOf(unused, block)));
  const listed = unusedComponents.filter((unused) => unused.styles !== undefined);
  // The minifier may join the end of one component's styles with the beginning of the next one's.
  const others = dropped
    .flatMap((block) => block.match(/\.ds-[a-z-]+/g) ?? [])
    .filter((name) => !isUnused(name));
  if (dropped.length !== listed.length || others.length > 0) {
    throw new Error(`The design system has moved its styles: look through unusedComponents. ${others}`);
  }
  return inOtherWords(blocks.filter((block) => !dropped.includes(block)).join(''));
}

/**
 * Selectors that make the browser work out far more than they concern, whenever an element is added (docs/decisions/0012),
 * and the same in other words, as weighty.
 */
const costlySelectors: readonly (readonly [costly: string | RegExp, cheap: string])[] = [
  // «All but the first»: every element of a list anew.
  ['>*+*', '>:where(:not(:first-child))'],
  // Every element around a field anew. A field whose words are pointed at is now marked as if it were pointed at itself.
  [/:has\(label\):not\(:has\(label:hover\)\)\s+(?=\.ds-input)/g, ''],
  // The page looked through for a dialog. `ui/use-modal.ts` sets the mark.
  ['body:has(.ds-dialog:modal)', ':root[data-modal] body'],
];

function inOtherWords(styles: string): string {
  return costlySelectors.reduce((before, [costly, cheap]) => {
    const after = before.replaceAll(costly, cheap);
    if (after === before)
      throw new Error(`The design system does not say ${costly} any more: look through it.`);
    return after;
  }, styles);
}

function isStyleOf({ styles }: UnusedComponent, block: string): boolean {
  return styles !== undefined && block.slice(block.indexOf('{') + 1).startsWith(styles);
}

/** `.ds-avatar-stack` and `.ds-badge--position` are the AvatarStack's and the Badge's. */
function isUnused(className: string): boolean {
  const name = className.slice('.ds-'.length).replaceAll('-', '');
  return unusedComponents.some((unused) => name.startsWith(unused.name.toLowerCase()));
}

export interface KeptFiles {
  readonly plugin: Plugin;
  readonly withIntegrity: ManifestTransform;
}

/**
 * Lets a device prove that it has the whole app: `precache.json` lists every file with its size and hash, and the
 * service worker gets the same hashes, so that it never keeps a file that was cut off or changed on the way.
 */
export function keptFiles(): KeptFiles {
  let folder = 'dist';
  return {
    plugin: {
      name: 'kept-files',
      apply: 'build',
      configResolved: (config) => {
        folder = resolve(config.root, config.build.outDir);
      },
      writeBundle: { order: 'post', handler: () => writeList(folder) },
    },
    withIntegrity: (entries) => ({
      manifest: entries.map((entry) => ({
        ...entry,
        integrity: `sha256-${hashOf(join(folder, entry.url)).toString('base64')}`,
      })),
      warnings: [],
    }),
  };
}

/** The example is a session file like any other, but the largest single thing a device keeps: it is kept packed. */
export function packedExample(): Plugin {
  let folder = 'dist';
  return {
    name: 'packed-example',
    apply: 'build',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir, 'example');
    },
    writeBundle: () => {
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
        writeFileSync(join(folder, `${name}.gzip`), gzipSync(readFileSync(join(folder, name)), { level: 9 }));
        rmSync(join(folder, name));
      }
    },
  };
}

function writeList(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => keptEndings.some((ending) => name.endsWith(`.${ending}`)))
    .filter((name) => !/^(\.|schema\/)/.test(name) && name !== 'precache.json')
    .sort()
    .map((url) => ({
      url,
      bytes: statSync(join(folder, url)).size,
      sha256: hashOf(join(folder, url)).toString('hex'),
    }));
  writeFileSync(join(folder, 'precache.json'), `${JSON.stringify({ files })}\n`);
}

function hashOf(path: string): Buffer {
  return createHash('sha256').update(readFileSync(path)).digest();
}

/** The preview behaves like the servers in docs/hosting.md: a missing file is 404, only screens fall back to the page. */
export function missingFilesAre404(): Plugin {
  return {
    name: 'missing-files-are-404',
    configurePreviewServer: (server) => {
      const { base, root, build } = server.config;
      server.middlewares.use((request, response, next) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
        const file = join(
          resolve(root, build.outDir),
          path.startsWith(base) ? path.slice(base.length) : path,
        );
        const isFile = existsSync(file) && statSync(file).isFile();
        const isForEver = isFile && path.startsWith(`${base}assets/`);
        response.setHeader('Cache-Control', isForEver ? 'max-age=31536000, immutable' : 'no-cache');
        if (isFile || !/\.\w+$/.test(path)) return next();
        response.statusCode = 404;
        response.end('Not found');
      });
    },
  };
}
