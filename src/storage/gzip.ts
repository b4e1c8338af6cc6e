/** Bytes as `ArrayBuffer`, as WebKit loses Blobs (dexie #1227, #1919); gzipped where the browser can. */
export async function pack(
  data: ArrayBuffer,
): Promise<{ readonly data: ArrayBuffer; readonly gzipped: boolean }> {
  if (typeof CompressionStream === 'undefined') return { data, gzipped: false };
  return { data: await through(new Uint8Array(data), new CompressionStream('gzip')), gzipped: true };
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
