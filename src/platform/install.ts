/** How this very browser installs an app. */
export type InstallWay =
  | 'installed'
  | 'button'
  | 'iosShare'
  | 'androidMenu'
  | 'chromeDesktop'
  | 'edgeDesktop'
  | 'safariDock'
  | 'firefoxDesktop'
  | 'otherBrowser';

/** Chromium's own event, not in TypeScript's library: the only browsers that let a page offer to install it. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

let offered: InstallPrompt | null = null;
const listeners = new Set<() => void>();

/** Called once at the start: the browser makes its offer early and only once. */
export function listenForInstallOffer(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    setOffer(event as InstallPrompt);
  });
  addEventListener('appinstalled', () => setOffer(null));
}

export function subscribeToInstallOffer(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens the browser's own question; only on a tap. An offer can be used once. */
export async function install(): Promise<void> {
  const prompt = offered;
  setOffer(null);
  await prompt?.prompt();
}

export function isInstalled(): boolean {
  const onHomeScreen = (navigator as { readonly standalone?: boolean }).standalone === true;
  return (
    onHomeScreen || matchMedia('(display-mode: standalone), (display-mode: window-controls-overlay)').matches
  );
}

export function installWay(): InstallWay {
  if (isInstalled()) return 'installed';
  if (offered !== null) return 'button';
  return wayOf(navigator.userAgent, navigator.maxTouchPoints);
}

/** Judged by the browser's name, as there is nothing else to ask; only the advice depends on it. */
export function wayOf(userAgent: string, touchPoints: number): InstallWay {
  // An iPad calls itself a Macintosh, but no Macintosh has a touch screen.
  if (/iPad|iPhone|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1))
    return 'iosShare';
  if (/Android/.test(userAgent)) return 'androidMenu';
  if (/Edg\//.test(userAgent)) return 'edgeDesktop';
  if (/Firefox\//.test(userAgent)) return 'firefoxDesktop';
  if (/Chrome\//.test(userAgent)) return 'chromeDesktop';
  return /Macintosh.*Safari\//.test(userAgent) ? 'safariDock' : 'otherBrowser';
}

function setOffer(prompt: InstallPrompt | null): void {
  offered = prompt;
  for (const listener of listeners) listener();
}
