import { type RefObject, useCallback } from 'react';
import { pasteBlocks, takePasteBack } from '#/domain/case-paper-draft.ts';
import type { Written } from '#/domain/case-papers.ts';
import type { Change } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useTexts } from '#/i18n/react.tsx';
import { attempt } from '#/storage/heal.ts';
import { readEntries, readEntry } from '#/storage/queries.ts';
import { sealEverything } from '#/storage/unsealed.ts';
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
    async (place: Block, clipboard: Clipboard): Promise<readonly string[]> => {
      const { paperInPaste } = await import('#/importers/case-paper-paste.ts');
      const found = paperInPaste(clipboard, place.value.section);
      const at = await asStored(place);
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
      const takeBack = async () => {
        const { changes, left } = takePasteBack(done, at, saved.value.written, await blocksNow(at));
        const undone = await edit(() => changes);
        if (undone.ok && left) toast({ text: t.papers.edit.pasteLeft });
      };
      const said = [t.papers.edit.pasted(draft.blocks.length), ...remarks.map((each) => remarkText(t, each))];
      toast({ text: said.join(' '), action: { label: t.common.undo, run: () => void takeBack() } });
      return done.filter(({ type }) => type === 'create').map(({ id }) => id);
    },
    [edit, latest, t, toast],
  );
}

type Block = Entry<'paragraph'>;

/** With what has been typed in it up to now: a paste takes no place that is not empty any more. */
async function asStored(place: Block): Promise<Block> {
  await sealEverything();
  const read = await attempt(() => readEntry(place.id));
  return read.ok && read.value && !read.value.deleted ? read.value : place;
}

/** None where the database does not answer: then nothing is taken back, and saving tells why. */
async function blocksNow(at: Block): Promise<readonly Block[]> {
  await sealEverything();
  const read = await attempt(() => readEntries(at.workshopId, 'paragraph', at.value.casePaperId));
  return read.ok ? read.value : [];
}
