import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Evidence } from '#/domain/discussion.ts';
import type { SearchIndex } from '#/domain/knowledge-search.ts';
import { EvidencePicker } from '#/features/shared/evidence/EvidencePicker.tsx';
import { SearchIndexOf } from '#/features/shared/evidence/SearchIndexOf.tsx';
import { useSettled } from '#/features/shared/evidence/use-settled.ts';
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
export function PickEvidence(props: Props) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <>
      <Button
        variant="tertiary"
        className={styles.open}
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
          setWasOpened(true);
        }}
      >
        {t.notes.evidence.open}
      </Button>
      {wasOpened && <Picker open={open} onClose={() => setOpen(false)} {...props} />}
    </>
  );
}

/** Keeps what is searched from the first opening to the last: a large workshop is not read and sorted each time. */
function Picker({
  open,
  onClose,
  place,
  selected,
  onToggle,
}: Props & { readonly open: boolean; readonly onClose: () => void }) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const [index, setIndex] = useState<SearchIndex>();
  const settled = useSettled();
  return (
    <>
      {settled && <SearchIndexOf workshopId={workshopId} onMade={setIndex} />}
      {open && (
        <EvidenceDialog title={t.notes.evidence.title} onClose={onClose}>
          <EvidencePicker
            index={index}
            workshopId={workshopId}
            stepId={place.conversation.stepId}
            selected={selected}
            onToggle={onToggle}
          />
        </EvidenceDialog>
      )}
    </>
  );
}
