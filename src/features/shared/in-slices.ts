/** Milliseconds of work before the page may answer a key or a tap. */
const slice = 30;

/** Runs the work without holding the page. Returns how to stop. */
export function inSlices<T>(work: Generator<undefined, T>, onDone: (made: T) => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const run = () => {
    const end = performance.now() + slice;
    while (performance.now() < end) {
      const { done, value } = work.next();
      if (done) return onDone(value);
    }
    timer = setTimeout(run);
  };
  timer = setTimeout(run);
  return () => clearTimeout(timer);
}
