/** Whether a page may fill the screen here: not on an iPhone. */
export function canFillScreen(): boolean {
  return document.fullscreenEnabled === true;
}

export function screenIsFull(): boolean {
  return Boolean(document.fullscreenElement);
}

/** Needs a tap. A refusal is no error: what is shown fills the window anyhow. */
export function fillScreen(): void {
  if (canFillScreen() && !screenIsFull()) void document.documentElement.requestFullscreen().catch(() => {});
}

export function leaveFullScreen(): void {
  if (screenIsFull()) void document.exitFullscreen().catch(() => {});
}

/** Tells when the screen becomes full and when it ends, e.g. by Escape, which the page itself never hears. */
export function onFullScreen(tell: (isFull: boolean) => void): () => void {
  const changed = () => tell(screenIsFull());
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}
