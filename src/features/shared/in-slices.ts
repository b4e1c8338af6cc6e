/** Milliseconds of work before the page may answer a key or a tap. */
const slice = 30;

/** Runs the work without holding the page. Returns how to stop. */
export function inSlices<T>(work: Generator<undefined, T>, onDone: (made: T) => void): () => void {
  // A message to oneself comes as soon as the page has answered; a timer that starts timers waits four milliseconds each time.
  const { port1, port2 } = new MessageChannel();
  const stop = () => port1.close();
  port1.onmessage = () => {
    const end = performance.now() + slice;
    while (performance.now() < end) {
      const { done, value } = work.next();
      if (done) {
        stop();
        return onDone(value);
      }
    }
    port2.postMessage(null);
  };
  port2.postMessage(null);
  return stop;
}
