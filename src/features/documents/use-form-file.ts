import { useEffect, useRef, useState } from 'react';
import type { DocumentChoice } from '#/documents/chosen.ts';
import type { DocumentForm } from '#/documents/forms.ts';
import { documentName } from '#/exchange/file-name.ts';
import type { DocumentsScreenTexts } from '#/i18n/documents-screen-texts.ts';
import { saveFile } from '#/platform/files.ts';
import { canShareFile, mustShare, shareFile } from '#/platform/share.ts';
import { runFormJob } from './run-form-job.ts';
import type { Made } from './use-outline.ts';

type State =
  | { readonly type: 'idle'; readonly said: string }
  | { readonly type: 'making' }
  | { readonly type: 'made'; readonly said: string; readonly file: File; readonly canShare: boolean };

interface Wanted {
  readonly made: Made;
  readonly choice: DocumentChoice;
  readonly stale: boolean;
  readonly words: DocumentsScreenTexts;
}

/** Makes a file of the document in a worker and saves it; where a device only shares, it waits for that tap. */
export function useFormFile({ made, choice, stale, words }: Wanted) {
  const [state, setState] = useState<State>({ type: 'idle', said: '' });
  const job = useRef<AbortController | null>(null);
  const asked = useRef<DocumentForm | null>(null);
  // What was said of a file is not true of the next document, which may be the one that is waited for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const form = asked.current;
    asked.current = null;
    if (form) void make(form);
    else setState({ type: 'idle', said: '' });
    return () => {
      job.current?.abort();
      job.current = null;
    };
  }, [made]);

  async function make(form: DocumentForm) {
    job.current?.abort();
    if (stale) {
      asked.current = form;
      return setState({ type: 'making' });
    }
    const controller = new AbortController();
    job.current = controller;
    setState({ type: 'making' });
    const { outline, entries } = made;
    const end = await runFormJob({ form: form.id, outline, words: made.words.own.form }, controller.signal);
    if (job.current !== controller) return;
    if ('stopped' in end) {
      const said = end.stopped === 'cancelled' ? words.cancelled : words.fileFailed;
      return setState({ type: 'idle', said });
    }
    const name = documentName(nameOf(choice, made), outline.created, entries, form.id);
    const file = new File([end.done], name, { type: form.mime });
    if (!mustShare()) saveFile({ name, mime: form.mime, content: file });
    const said = mustShare() ? words.ready(name) : words.saved(name);
    setState({ type: 'made', said, file, canShare: canShareFile(file) });
  }

  async function share(file: File) {
    if ((await shareFile(file)) === 'failed') setState({ type: 'idle', said: words.shareFailed });
  }

  function cancel() {
    asked.current = null;
    job.current?.abort();
    setState({ type: 'idle', said: words.cancelled });
  }

  return { state, make, share, cancel };
}

/** The short word for the document in its file's name: the same in every language, as for other files. */
function nameOf(choice: DocumentChoice, { entries }: Made): string {
  switch (choice.type) {
    case 'report':
      return 'rapport';
    case 'proposal':
      return 'forslag';
    case 'draft':
      return 'utkast';
    case 'steps':
      return 'trinnark';
    case 'paper': {
      const paper = entries.find(({ id }) => id === choice.casePaperId);
      return paper?.kind === 'casePaper' ? `sak-${paper.value.number}` : 'sak';
    }
  }
}
