import { isInstalled } from './install.ts';

/** Whether the system's share sheet takes this very file. Chromium refuses `.json`: there it is saved instead. */
export function canShareFile(file: File): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });
}

/** An installed iPad app cannot download: there the share sheet («Arkiver i Filer») is the only way out. */
export function mustShare(): boolean {
  return isInstalled() && (navigator as { readonly standalone?: boolean }).standalone === true;
}

/** Only on a tap, with bytes that are ready. Closing the sheet is no error. */
export async function shareFile(file: File): Promise<'shared' | 'closed' | 'failed'> {
  try {
    await navigator.share({ files: [file] });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'failed';
  }
}
