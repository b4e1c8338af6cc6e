import { useEffect, useMemo, useState } from 'react';
import { likelyPaper, type Standing } from '#/domain/case-paper-edition.ts';
import { isEntryOf } from '#/domain/entry.ts';
import type { AttachableFile } from '#/features/shared/attachments/read-attachment.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import type { PaperFound } from '#/importers/case-paper-found.ts';
import { useEntries, useTrash } from '#/storage/react.ts';
import { pictureFile } from './found-pictures.ts';

/** The papers that a found one can be a newer edition of. */
export interface Standings {
  /** The id of the one it looks like. */
  readonly likely: string | null;
  /** Null for a paper that is not here. */
  readonly of: (casePaperId: string) => Standing | null;
}

/** Undefined while they are read. */
export function useStandings({ draft }: PaperFound): Standings | undefined {
  const { workshopId, session } = useWorkshop();
  const paragraphs = useEntries(workshopId, 'paragraph');
  const attachments = useEntries(workshopId, 'attachment');
  const trash = useTrash(workshopId);
  const { casePapers } = session;
  return useMemo(() => {
    if (!paragraphs || !attachments || !trash) return undefined;
    const gone = trash.flatMap((entry) => (isEntryOf('paragraph', entry) ? [entry] : []));
    return {
      likely: likelyPaper(casePapers, paragraphs, draft)?.id ?? null,
      of: (casePaperId) => {
        const paper = casePapers.find(({ id }) => id === casePaperId);
        if (paper === undefined) return null;
        return {
          paper,
          written: {
            casePaperId: paper.id,
            paragraphs: paragraphs.filter(({ value }) => value.casePaperId === paper.id),
            deleted: gone.filter(({ value }) => value.casePaperId === paper.id),
            erasedMarks: paper.value.erasedMarks ?? [],
          },
          attachments: attachments.filter(({ value }) => value.belongsTo === paper.id),
        };
      },
    };
  }, [paragraphs, attachments, trash, casePapers, draft]);
}

/** Each with its hash, which takes a while for large ones: one at a time, so that the page answers in between. */
export function usePictureFiles({ pictures }: PaperFound): readonly AttachableFile[] | undefined {
  const word = useTexts().attachments.picture;
  const [files, setFiles] = useState<readonly AttachableFile[]>();
  useEffect(() => {
    let current = true;
    async function hash() {
      const done: AttachableFile[] = [];
      for (const [index, picture] of pictures.entries()) {
        await new Promise((resolve) => setTimeout(resolve));
        if (!current) return;
        done.push(pictureFile(picture, word, index + 1));
      }
      if (current) setFiles(done);
    }
    void hash();
    return () => {
      current = false;
    };
  }, [pictures, word]);
  return files;
}
