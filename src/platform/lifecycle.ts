type Listener = () => void;

/**
 * The page is about to be out of sight, perhaps for ever: nothing asynchronous is sure to end any more. The only such
 * moment an iPad tells of; `beforeunload` does not exist there.
 */
export function onHidden(listener: Listener): () => void {
  return onVisibility('hidden', 'pagehide', listener);
}

/** The page is back, also from the browser's back-forward cache, and perhaps after days. */
export function onVisible(listener: Listener): () => void {
  return onVisibility('visible', 'pageshow', listener);
}

function onVisibility(
  wanted: DocumentVisibilityState,
  event: 'pagehide' | 'pageshow',
  listener: Listener,
): () => void {
  const look = () => document.visibilityState === wanted && listener();
  document.addEventListener('visibilitychange', look);
  addEventListener(event, listener);
  return () => {
    document.removeEventListener('visibilitychange', look);
    removeEventListener(event, listener);
  };
}
