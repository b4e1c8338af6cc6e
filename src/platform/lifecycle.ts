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

/** The browser is about to freeze the page as it stands, to show it again if somebody goes back to it. */
export function onFrozen(listener: Listener): () => void {
  return onPersisted('pagehide', listener);
}

/** It is shown again. */
export function onThawed(listener: Listener): () => void {
  return onPersisted('pageshow', listener);
}

function onPersisted(event: 'pagehide' | 'pageshow', listener: Listener): () => void {
  const look = ({ persisted }: PageTransitionEvent) => persisted && listener();
  addEventListener(event, look);
  return () => removeEventListener(event, look);
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
