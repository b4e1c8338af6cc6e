import { type RefObject, useCallback } from 'react';
import { pasteBlocks } from '#/domain/case-paper-draft.ts';
import type { Written } from '#/domain/case-papers.ts';
import type { Change } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useTexts } from '#/i18n/react.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import { remarkText } from './remark-words.ts';

export interface Clipboard {
  readonly html: string;
  readonly text: string;
}

/** Whether it is more than a piece of a line, which the field takes in by itself. */
export function isRich({ html, text }: Clipboard): boolean {
  return /\S\s*[\r\n]\s*\S/.test(text) || /<(li|table|h[1-6]|img)\b/i.test(html);
}

/** Takes in paragraphs, lists and tables from Word or a page, says what could not be kept, and can be undone. */
export function usePaste(workshopId: Id<'workshop'>, latest: RefObject<Written | undefined>) {
  const t = useTexts();
  const toast = useToast();
  const edit = useEdit(workshopId);
  return useCallback(
    async (at: Entry<'paragraph'>, clipboard: Clipboard): Promise<readonly string[]> => {
      const { paperInPaste } = await import('#/importers/case-paper-paste.ts');
      const found = paperInPaste(clipboard, at.value.section);
      const written = latest.current;
      if (!found.ok || written === undefined) {
        toast({ text: t.papers.edit.pasteFailed, tone: 'danger' });
        return [];
      }
      const { draft, remarks } = found.value;
      let done: readonly Change[] = [];
      const saved = await edit((moment) => {
        done = pasteBlocks(written, at, draft, moment);
        return done;
      });
      if (!saved.ok) return [];
      const said = [t.papers.edit.pasted(draft.blocks.length), ...remarks.map((each) => remarkText(t, each))];
      const run = () => void edit(() => done.flatMap((change) => undone(change, at)));
      toast({ text: said.join(' '), action: { label: t.common.undo, run } });
      return done.filter(({ type }) => type === 'create').map(({ id }) => id);
    },
    [edit, latest, t, toast],
  );
}

function undone(change: Change, at: Entry<'paragraph'>): readonly Change[] {
  if (change.type === 'create') return [{ type: 'delete', id: change.id }];
  const { text, block } = at.value;
  return change.id === at.id ? [{ type: 'edit', kind: 'paragraph', id: at.id, patch: { text, block } }] : [];
}
