import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { DocumentFonts } from '#/documents/document-fonts.ts';

/** The letters of DOCX and PDF, from the package that the app's build takes them from, too. */
export async function documentFonts(): Promise<DocumentFonts> {
  const [regular, strong] = await Promise.all([readFont('400Regular'), readFont('700Bold')]);
  return { regular, strong };
}

async function readFont(name: string): Promise<Uint8Array> {
  const path = `@expo-google-fonts/inter/${name}/Inter_${name}.ttf`;
  return new Uint8Array(await readFile(createRequire(import.meta.url).resolve(path)));
}
