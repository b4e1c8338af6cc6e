import { useEffect, useState } from 'react';
import { type TraceView, traceAll } from '#/domain/trace-view.ts';
import { inSlices } from '#/features/shared/in-slices.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useEntries } from '#/storage/react.ts';

/** Knowledge followed both ways, anew after every change. Undefined until it has been done once. */
export function useTrace(): TraceView | undefined {
  const { workshopId, session } = useWorkshop();
  const notes = useEntries(workshopId, 'note');
  const paragraphs = useEntries(workshopId, 'paragraph');
  const statements = useEntries(workshopId, 'statement');
  const datasets = useEntries(workshopId, 'dataset');
  const attachments = useEntries(workshopId, 'attachment');
  const [view, setView] = useState<TraceView>();
  useEffect(() => {
    if (!notes || !paragraphs || !statements || !datasets || !attachments) return;
    return inSlices(traceAll(session, notes, { paragraphs, statements, datasets, attachments }), setView);
  }, [session, notes, paragraphs, statements, datasets, attachments]);
  return view;
}
