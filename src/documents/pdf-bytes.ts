import type { PDFDocument } from 'pdfkit';

/**
 * Everything that the document writes, one piece after another; to be asked for when it has ended. pdfkit puts each piece at
 * the end of a queue and takes it from the front of it when all is written: of a report with a million pieces that took two
 * minutes, and each was kept for itself. This takes the place of that queue.
 */
export async function gatherBytes(doc: PDFDocument): Promise<() => Uint8Array<ArrayBuffer>> {
  let bytes = new Uint8Array(1 << 16);
  let length = 0;
  const take = (piece: Uint8Array) => {
    if (length + piece.length > bytes.length) {
      const larger = new Uint8Array(Math.max(2 * bytes.length, length + piece.length));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    bytes.set(piece, length);
    length += piece.length;
  };
  doc.on('data', take);
  // The head of the file is in the queue already, and comes in the next turn.
  await Promise.resolve();
  Object.assign(doc, {
    push: (piece: Uint8Array | null) => {
      if (piece !== null) take(piece);
      return true;
    },
  });
  return () => bytes.slice(0, length);
}
