import { Button } from '@digdir/designsystemet-react';
import { evidenceKey } from '#/domain/citation.ts';
import type { Evidence } from '#/domain/discussion.ts';
import { EvidenceIcon } from '#/features/shared/evidence/icons.tsx';
import { useRecentEvidence } from '#/features/shared/evidence/recent.ts';
import { useCitation } from '#/features/shared/evidence/use-citation.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import styles from './Composer.module.css';

interface Props {
  readonly selected: readonly Evidence[];
  readonly onCite: (evidence: Evidence) => void;
}

/** What was cited last, one tap away: a group talks about the same thing for several notes. */
export function RecentEvidence({ selected, onCite }: Props) {
  const { workshopId } = useWorkshop();
  const chosen = new Set(selected.map(evidenceKey));
  const latest = useRecentEvidence(workshopId).find((each) => !chosen.has(evidenceKey(each)));
  return latest ? <CiteAgain evidence={latest} onCite={onCite} /> : null;
}

function CiteAgain({ evidence, onCite }: { evidence: Evidence; onCite: Props['onCite'] }) {
  const t = useTexts();
  const citation = useCitation(evidence);
  if (citation?.state !== 'here') return null;
  return (
    <Button
      variant="tertiary"
      className={styles.recent}
      aria-label={t.notes.evidence.again(citation.short)}
      onClick={() => onCite(evidence)}
    >
      <EvidenceIcon type={evidence.type} />
      <span>{citation.short}</span>
    </Button>
  );
}
