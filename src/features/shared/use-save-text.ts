import { useTexts } from '#/i18n/react.tsx';
import { saveFile } from '#/platform/files.ts';
import { mustShare, shareFile } from '#/platform/share.ts';
import { useToast } from '#/ui/Toasts.tsx';

export interface TextFile {
  readonly text: string;
  readonly fileName: string;
}

/** Gives a person a text as a file: among the downloads, or by sharing where the browser knows no downloads. */
export function useSaveText(mime: string): (file: TextFile) => Promise<void> {
  const t = useTexts();
  const toast = useToast();
  return async ({ text, fileName }) => {
    if (mustShare()) {
      const outcome = await shareFile(new File([text], fileName, { type: mime }));
      if (outcome === 'failed') toast({ text: t.exchange.offer.shareFailed, tone: 'danger' });
      return;
    }
    saveFile({ name: fileName, mime, content: text });
    toast({ text: t.exchange.offer.saved(fileName) });
  };
}
