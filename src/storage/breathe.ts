/** Milliseconds of work before the page may answer a key or a tap. */
const slice = 30;

/** Does the work piece by piece and lets the page answer in between. Not in a transaction: the database would end it. */
export async function piecewise<T>(pieces: Iterable<T>, onPiece: (piece: T) => void): Promise<void> {
  let end = performance.now() + slice;
  for (const piece of pieces) {
    onPiece(piece);
    if (performance.now() < end) continue;
    await answered();
    end = performance.now() + slice;
  }
}

/** A message to oneself comes as soon as the page has answered. */
function answered(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
