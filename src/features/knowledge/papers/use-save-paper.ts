import { useRef } from 'react';
import { actOf, takenBack } from '#/domain/act.ts';
import type { NewAttachment } from '#/domain/attachments.ts';
import { paperFromDraft } from '#/domain/case-paper-draft.ts';
import { type Edition, type Standing, saveEdition } from '#/domain/case-paper-edition.ts';
import type { Change, Moment } from '#/domain/change.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { AttachableFile } from '#/features/shared/attachments/read-attachment.ts';
import { paths } from '#/features/shared/paths.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useGoOn } from '#/features/shared/use-go-on.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import type { PaperFound } from '#/importers/case-paper-found.ts';
import { useEntries } from '#/storage/react.ts';
import { useToast } from '#/ui/Toasts.tsx';
import { fitting } from './found-pictures.ts';

/** The paper that a newer edition is laid over, and how. */
export interface Laying {
  readonly standing: Standing;
  readonly edition: Edition;
  /** What is said when it is saved. */
  readonly saved: string;
}

interface Made {
  readonly casePaperId: Id<'casePaper'>;
  readonly changes: readonly Change[];
}

/** Saves what was found, as a paper of its own or over the one that is here; opens it, and offers to take it back. */
export function useSavePaper({ draft }: PaperFound, files: readonly AttachableFile[]) {
  const t = useTexts();
  const toast = useToast();
  const begin = useGoOn();
  const { workshopId, session } = useWorkshop();
  const format = useFormat();
  const edit = useEdit(workshopId);
  const attached = useEntries(workshopId, 'attachment') ?? [];
  /** From the first press until it has failed: when it is saved, the page is left. */
  const isSaving = useRef(false);
  return async (title: string, laying: Laying | null): Promise<void> => {
    if (isSaving.current) return;
    const fits = fitting(
      files,
      attached.map(({ value }) => value),
    );
    if (!fits.ok) {
      const text = t.attachments.problem.tooMuch(title, format.bytes(fits.problem.limit));
      toast({ text, tone: 'danger' });
      return;
    }
    const header = { ...draft.header, title };
    const pictures = files.map(({ about }) => about);
    const rule = (moment: Moment): Made =>
      laying
        ? overwritten(laying, header, pictures, moment)
        : paperFromDraft(
            session.casePapers,
            { ...draft, header },
            { title, language: session.workshop.value.language },
            moment,
            pictures,
          );
    let made: Made | null = null;
    const goOn = begin();
    isSaving.current = true;
    const saved = await edit(
      (moment) => {
        made = rule(moment);
        return made.changes;
      },
      { files: files.map(({ bytes }) => bytes) },
    );
    isSaving.current = saved.ok;
    if (!saved.ok || made === null) return;
    const { casePaperId, changes }: Made = made;
    const before = laying ? recordsOf(laying.standing) : [];
    const act = actOf(changes, before);
    const run = () => void edit(() => takenBack(act, saved.value.written));
    toast({ text: laying?.saved ?? t.papers.import.saved, action: { label: t.common.undo, run } });
    await goOn(paths.casePaper(workshopId, casePaperId));
  };
}

function overwritten(
  { standing, edition }: Laying,
  header: PaperFound['draft']['header'],
  pictures: readonly NewAttachment[],
  moment: Moment,
): Made {
  const changes = saveEdition(standing, edition, header, pictures, moment);
  return { casePaperId: standing.paper.id, changes };
}

function recordsOf({ paper, written, attachments }: Standing): readonly AnyEntry[] {
  return [paper, ...written.paragraphs, ...written.deleted, ...attachments] as readonly AnyEntry[];
}
