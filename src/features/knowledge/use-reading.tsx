import { useMemo } from 'react';
import { plainText } from '#/domain/citation-markup.ts';
import { livePoints } from '#/domain/decisions.ts';
import { writtenOf } from '#/domain/trace.ts';
import { indexTrace } from '#/domain/trace-up.ts';
import type { Reading } from '#/features/shared/evidence/reading.tsx';
import { rememberEvidence } from '#/features/shared/evidence/recent.ts';
import { useDescribe } from '#/features/shared/evidence/use-citation.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { copyText } from '#/platform/clipboard.ts';
import { useEntries } from '#/storage/react.ts';
import { useToast } from '#/ui/Toasts.tsx';
import { UsedIn } from './UsedIn.tsx';

/** In Kunnskap a citation is copied and lies ready for the next note or point; each piece says where it is used. */
export function useReading(spot: string | null): Reading {
  const t = useTexts();
  const toast = useToast();
  const { workshopId, session } = useWorkshop();
  const describe = useDescribe();
  const notes = useEntries(workshopId, 'note');
  const index = useMemo(() => indexTrace(writtenOf(notes ?? [], livePoints(session))), [notes, session]);
  return {
    spot,
    onCite: async (evidence, target) => {
      const { short, title, text, sourceLine } = describe(evidence, target);
      rememberEvidence(workshopId, evidence);
      const where = [title, sourceLine].filter(Boolean).join('. ');
      const copied = await copyText(`«${plainText(text)}» (${where})`);
      toast({ text: copied ? t.knowledge.cite.copied(short) : t.knowledge.cite.kept(short) });
    },
    after: (evidence, name) => <UsedIn evidence={evidence} index={index} name={name} />,
  };
}
