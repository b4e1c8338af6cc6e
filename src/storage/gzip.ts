/** Text as bytes: gzipped where the browser can, as `ArrayBuffer`, as WebKit loses Blobs (dexie #1227, #1919). */
export async function pack(text: string): Promise<{ readonly data: ArrayBuffer; readonly gzipped: boolean }> {
  const bytes = new TextEncoder().encode(text);
  if (typeof CompressionStream === 'undefined') return { data: bytes.buffer, gzipped: false };
  return { data: await through(bytes, new CompressionStream('gzip')), gzipped: true };
}

export async function unpack(packed: {
  readonly data: ArrayBuffer;
  readonly gzipped: boolean;
}): Promise<string> {
  const bytes = packed.gzipped
    ? await through(new Uint8Array(packed.data), new DecompressionStream('gzip'))
    : packed.data;
  return new TextDecoder().decode(bytes);
}

function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<ArrayBuffer> {
  return new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer();
}
