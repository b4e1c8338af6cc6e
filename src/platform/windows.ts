const lockName = 'politisk-verksted-window';

/** Every window of the app holds a shared lock as long as it lives, so that they can be counted. */
export function announceWindow(): void {
  void navigator.locks?.request(lockName, { mode: 'shared' }, () => new Promise(() => {}));
}

/** Asks for a second before it says yes: a window that has just been closed holds its lock a moment longer. */
export async function otherWindowsAreOpen(): Promise<boolean> {
  for (let asked = 0; asked < 5; asked += 1) {
    if (asked > 0) await new Promise((resolve) => setTimeout(resolve, 250));
    const { held = [] } = (await navigator.locks?.query()) ?? {};
    if (held.filter((lock) => lock.name === lockName).length <= 1) return false;
  }
  return true;
}

/** The part of the Window Management API that we use; Chromium only. */
interface ManyDisplays {
  readonly getScreenDetails?: () => Promise<{
    readonly currentScreen: Display;
    readonly screens: readonly Display[];
  }>;
  readonly screen: { readonly isExtended?: boolean };
}

interface Display {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}

/**
 * Opens an address of the app in a window of its own (the same one each time, by its name), on the other display where
 * the browser can place it. Needs a tap: the window is opened first, as asking where to put it would outlast the tap.
 * Save afterwards, not before: while it opens a window, Firefox lets a transaction that has just begun run out.
 */
export async function openOwnWindow(
  url: string,
  name: string,
): Promise<'opened' | 'openedThere' | 'blocked'> {
  const opened = window.open(url, name, 'popup,width=1024,height=768');
  if (opened === null) return 'blocked';
  opened.focus();
  const { getScreenDetails, screen } = window as unknown as ManyDisplays;
  if (!getScreenDetails || !screen.isExtended) return 'opened';
  try {
    const { currentScreen, screens } = await getScreenDetails.call(window);
    const other = screens.find((each) => each !== currentScreen);
    if (other === undefined) return 'opened';
    opened.moveTo(other.availLeft, other.availTop);
    opened.resizeTo(other.availWidth, other.availHeight);
    return 'openedThere';
  } catch {
    // Not allowed: the person moves it.
    return 'opened';
  }
}
