import type { DocumentFonts } from '#/documents/document-fonts.ts';

/**
 * The letters of DOCX and PDF, from among the app's own files (scripts/build-plugins.ts packs them). On the page or in a
 * worker. They are kept with the app: without them the device is not ready, and the job that asked has failed.
 */
export async function documentFonts(): Promise<DocumentFonts> {
  const [regular, strong] = await Promise.all([fetchFont('400Regular'), fetchFont('700Bold')]);
  return { regular, strong };
}

async function fetchFont(name: string): Promise<Uint8Array> {
  const address = import.meta.env.PROD
    ? `${import.meta.env.BASE_URL}fonts/Inter_${name}.ttf.gzip`
    : `${import.meta.env.BASE_URL}node_modules/@expo-google-fonts/inter/${name}/Inter_${name}.ttf`;
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`No font at ${address}: ${response.status}`);
  const bytes = import.meta.env.PROD
    ? response.body.pipeThrough(new DecompressionStream('gzip'))
    : response.body;
  return new Uint8Array(await new Response(bytes).arrayBuffer());
}
