import { useRef, useState } from 'react';
import type { Result } from '#/domain/result.ts';
import type { PaperFound, PaperProblem } from '#/importers/case-paper-found.ts';
import type { Clipboard } from './use-paste.ts';

export type ReadingState =
  | { readonly step: 'choose' }
  | { readonly step: 'reading' }
  | { readonly step: 'problem'; readonly problem: PaperProblem }
  | { readonly step: 'found'; readonly found: PaperFound; readonly name: string };

export interface PaperReading {
  readonly state: ReadingState;
  readonly readFile: (file: File) => Promise<void>;
  readonly readPaste: (pasted: Clipboard) => Promise<void>;
  /** As Markdown, which plain text is too. */
  readonly readText: (text: string) => Promise<void>;
  readonly again: () => void;
}

/** Reads a paper out of a file or the clipboard; the code that does it comes when it is needed. Saves nothing. */
export function usePaperReading(): PaperReading {
  const [state, setState] = useState<ReadingState>({ step: 'choose' });
  /** What was chosen last counts, however long the one before takes. */
  const latest = useRef(0);

  async function read(name: string, reader: () => Promise<Result<PaperFound, PaperProblem>>) {
    latest.current += 1;
    const mine = latest.current;
    setState({ step: 'reading' });
    const found = await reader().catch(() => null);
    if (latest.current !== mine) return;
    if (found?.ok) setState({ step: 'found', found: found.value, name });
    else setState({ step: 'problem', problem: found?.problem ?? { type: 'broken' } });
  }

  return {
    state,
    readFile: (file) =>
      read(file.name.replace(/\.\w+$/, ''), async () => {
        const { paperInFile } = await import('#/importers/case-paper-file.ts');
        return paperInFile(new Uint8Array(await file.arrayBuffer()));
      }),
    readPaste: (pasted) =>
      read('', async () => (await import('#/importers/case-paper-paste.ts')).paperInPaste(pasted, null)),
    readText: (text) =>
      read('', async () => (await import('#/importers/case-paper-markdown.ts')).paperInMarkdown(text)),
    again: () => setState({ step: 'choose' }),
  };
}
