/**
 * For a worker that waits for something: the page hears of what is thrown in it, but not of what is only rejected, and would
 * wait for ever.
 */
export function throwRejections(): void {
  addEventListener('unhandledrejection', ({ reason }) => {
    throw reason;
  });
}
