/**
 * For a worker that waits for something. Every browser tells the page of what is thrown in it; of what is only rejected Chromium
 * does, and others need not: the page would wait for ever.
 */
export function throwRejections(): void {
  addEventListener('unhandledrejection', ({ reason }) => {
    throw reason;
  });
}
