import { useRef, useState } from 'react';
import type { Change } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { importSource, type NewerOf, reimportSource } from '#/domain/imported.ts';
import { paths } from '#/features/shared/paths.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useGoOn } from '#/features/shared/use-go-on.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { sourceKindOf, type TableReading } from '#/importers/reading.ts';
import { now } from '#/platform/clock.ts';
import { newId } from '#/storage/records.ts';
import { useToast } from '#/ui/Toasts.tsx';
import { hashAhead } from './hash-ahead.ts';
import type { SourceDraft } from './ImportSourceLine.tsx';

/** What the source has from before, and which of it the table is a newer version of. */
export interface Here {
  readonly datasets: readonly Entry<'dataset'>[];
  readonly statements: readonly Entry<'statement'>[];
  readonly newer: NewerOf | null;
}

export interface SavingSource {
  readonly isSaving: boolean;
  readonly save: (reading: TableReading, draft: SourceDraft, here: Here, saved: string) => void;
  readonly cancel: () => void;
}

/**
 * Saves what was read as a new source, or as a newer version of `source`, and opens it. `saved` is said when it is done: also to
 * somebody who has left the screen meanwhile, as what was asked to be saved is saved all the same.
 */
export function useSaveSource(source: Entry<'source'> | null): SavingSource {
  const toast = useToast();
  const begin = useGoOn();
  const { workshopId, session } = useWorkshop();
  const edits = useEdit(workshopId);
  const running = useRef<AbortController | null>(null);
  const [isSaving, setSaving] = useState(false);

  const save: SavingSource['save'] = async (reading, draft, here, saved) => {
    if (running.current) return;
    const goOn = begin();
    const job = new AbortController();
    running.current = job;
    setSaving(true);
    try {
      const made = changesFor(reading, draft, here);
      const hashed = await hashAhead(made.changes, here.datasets, job.signal);
      const stored = hashed && !job.signal.aborted ? await edits(() => made.changes, { hashed }) : null;
      if (!stored?.ok) return;
      toast({ text: saved });
      await goOn(paths.source(workshopId, made.id));
    } finally {
      running.current = null;
      setSaving(false);
    }
  };

  function changesFor(
    { kind, content }: TableReading,
    { title, ...line }: SourceDraft,
    here: Here,
  ): { readonly id: Id<'source'>; readonly changes: readonly Change[] } {
    const moment = { now: now(), newId };
    if (source) return { id: source.id, changes: reimportSource(source.id, line, content, here, moment) };
    const told = { title, ...line, sourceKind: sourceKindOf(kind), illustrative: false };
    return importSource(told, content, session.sources, moment);
  }

  return {
    isSaving,
    save: (...what) => void save(...what),
    cancel: () => running.current?.abort(),
  };
}
