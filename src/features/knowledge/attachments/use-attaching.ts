import { useState } from 'react';
import { attachmentProblemText } from '#/features/shared/attachments/attachment-words.ts';
import type { AttachmentProblem } from '#/features/shared/attachments/read-attachment.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { attempt } from '#/storage/heal.ts';
import { readEntries } from '#/storage/queries.ts';
import { attachInTurn, type Place } from './attach-in-turn.ts';

export interface Attaching {
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly busy: boolean;
  /** Why some of the files were not attached, in words. */
  readonly problems: readonly string[];
}

/** Reads chosen files, attaches those that may be, with their bytes, and says what is wrong with the others. */
export function useAttaching(place: Omit<Place, 'stored'>): Attaching {
  const t = useTexts();
  const format = useFormat();
  const { workshopId } = useWorkshop();
  const [inTurn] = useState(attachInTurn);
  const [waiting, setWaiting] = useState(0);
  const [problems, setProblems] = useState<readonly AttachmentProblem[]>([]);

  async function add(files: readonly File[]) {
    // What was wrong with files that were chosen while these were read is told as well.
    if (waiting === 0) setProblems([]);
    setWaiting((count) => count + 1);
    try {
      const wrong = await inTurn(files, { ...place, stored });
      setProblems((all) => [...all, ...wrong]);
    } finally {
      setWaiting((count) => count - 1);
    }
  }

  /** Where the database does not answer, saving tells of it. */
  async function stored() {
    const read = await attempt(() => readEntries(workshopId, 'attachment'));
    return read.ok ? read.value : [];
  }

  const said = problems.map((problem) => attachmentProblemText(t, format, problem));
  return { add, busy: waiting > 0, problems: [...new Set(said)] };
}
