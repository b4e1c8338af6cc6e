import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Evidence } from '#/domain/discussion.ts';
import { EvidencePicker } from '#/features/shared/evidence/EvidencePicker.tsx';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { EvidenceDialog } from './EvidenceDialog.tsx';
import styles from './PickEvidence.module.css';
import type { Place } from './place.ts';

interface Props {
  readonly place: Place;
  readonly selected: readonly Evidence[];
  readonly onToggle: (evidence: Evidence) => void;
}

/** «Knytt til kunnskap»: opens the picker over the notes. */
export function PickEvidence({ place, selected, onToggle }: Props) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const [open, setOpen] = useState(false);
  const { stepId, groupId } = place.conversation;
  return (
    <>
      <Button variant="tertiary" className={styles.open} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t.notes.evidence.open}
      </Button>
      {open && (
        <EvidenceDialog title={t.notes.evidence.title} onClose={() => setOpen(false)}>
          <EvidencePicker
            workshopId={workshopId}
            stepId={stepId}
            groupId={groupId}
            selected={selected}
            onToggle={onToggle}
          />
        </EvidenceDialog>
      )}
    </>
  );
}
