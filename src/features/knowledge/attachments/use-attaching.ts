import { useState } from 'react';
import type { NewAttachment } from '#/domain/attachments.ts';
import type { Change, Moment } from '#/domain/change.ts';
import { attachmentProblemText } from '#/features/shared/attachments/attachment-words.ts';
import {
  type AttachableFile,
  type AttachmentProblem,
  readAttachment,
} from '#/features/shared/attachments/read-attachment.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { useEntries } from '#/storage/react.ts';

export interface Attaching {
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly busy: boolean;
  /** Why some of the files were not attached, in words. */
  readonly problems: readonly string[];
}

/** Reads chosen files, attaches those that may be, with their bytes, and says what is wrong with the others. */
export function useAttaching(
  only: 'pictures' | 'all',
  /** Hashes of what is attached here already. */
  known: readonly string[],
  rule: (files: readonly NewAttachment[], moment: Moment) => readonly Change[],
): Attaching {
  const t = useTexts();
  const format = useFormat();
  const { workshopId } = useWorkshop();
  const edit = useEdit(workshopId);
  const all = useEntries(workshopId, 'attachment');
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly AttachmentProblem[]>([]);

  async function add(files: readonly File[]) {
    setBusy(true);
    setProblems([]);
    const found: AttachableFile[] = [];
    const wrong: AttachmentProblem[] = [];
    let taken = (all ?? []).reduce((sum, { value }) => sum + value.bytes, 0);
    for (const file of files) {
      const read = await readAttachment(file, { taken, only });
      if (!read.ok) wrong.push(read.problem);
      else if (isKnown(read.value, known, found)) wrong.push({ type: 'known', name: file.name });
      else {
        found.push(read.value);
        taken += read.value.about.bytes;
      }
    }
    if (found.length > 0) {
      const about = found.map((each) => each.about);
      await edit((moment) => rule(about, moment), { files: found.map(({ bytes }) => bytes) });
    }
    setProblems(wrong);
    setBusy(false);
  }

  return { add, busy, problems: problems.map((problem) => attachmentProblemText(t, format, problem)) };
}

function isKnown(
  { about }: AttachableFile,
  known: readonly string[],
  found: readonly AttachableFile[],
): boolean {
  return known.includes(about.sha256) || found.some((other) => other.about.sha256 === about.sha256);
}
