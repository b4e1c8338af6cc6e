import { Link, Paragraph } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { evidenceKey } from '#/domain/citation.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { Id } from '#/domain/ids.ts';
import { useTexts } from '#/i18n/react.tsx';
import styles from './EvidenceChips.module.css';
import { CrossIcon, EvidenceIcon } from './icons.tsx';
import { Marked } from './Marked.tsx';
import { pathToSource } from './spot.ts';
import { useCitation } from './use-citation.ts';

interface Props {
  readonly workshopId: Id<'workshop'>;
  readonly evidence: readonly Evidence[];
  readonly onRemove?: ((evidence: Evidence) => void) | undefined;
}

/** The knowledge something rests on: each chip says its source in three words; a tap tells all of it and leads there. */
export function EvidenceChips({ workshopId, evidence, onRemove }: Props) {
  const t = useTexts();
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  if (evidence.length === 0) return null;
  const opened = evidence.find((each) => evidenceKey(each) === open);
  return (
    <div className={styles.evidence}>
      <ul className={styles.chips} aria-label={t.knowledge.chips.label}>
        {evidence.map((each) => {
          const key = evidenceKey(each);
          return (
            <li key={key}>
              <Chip
                evidence={each}
                expanded={key === open}
                controls={id}
                onToggle={() => setOpen(key === open ? null : key)}
                onRemove={onRemove}
              />
            </li>
          );
        })}
      </ul>
      <div id={id}>{opened && <Told workshopId={workshopId} evidence={opened} />}</div>
    </div>
  );
}

interface ChipProps {
  readonly evidence: Evidence;
  readonly expanded: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
  readonly onRemove: ((evidence: Evidence) => void) | undefined;
}

function Chip({ evidence, expanded, controls, onToggle, onRemove }: ChipProps) {
  const t = useTexts();
  const citation = useCitation(evidence);
  const short = citation?.short ?? t.knowledge.citation.notHere[evidence.type];
  return (
    <span className={styles.chip} data-state={citation?.state ?? 'loading'} data-expanded={expanded}>
      <button
        type="button"
        className={styles.name}
        aria-expanded={expanded}
        aria-controls={controls}
        title={citation && `${citation.title}\n${citation.text}`}
        onClick={onToggle}
      >
        <EvidenceIcon type={evidence.type} />
        <span className={styles.short}>{short}</span>
        {citation?.state === 'deleted' && <span className={styles.state}>({t.knowledge.chips.deleted})</span>}
      </button>
      {onRemove && (
        <button
          type="button"
          className={styles.remove}
          aria-label={t.knowledge.picker.remove(short)}
          onClick={() => onRemove(evidence)}
        >
          <CrossIcon />
        </button>
      )}
    </span>
  );
}

function Told({ workshopId, evidence }: { workshopId: Id<'workshop'>; evidence: Evidence }) {
  const t = useTexts();
  const citation = useCitation(evidence);
  if (citation === undefined) return null;
  const path = pathToSource(workshopId, evidence, citation.target);
  return (
    <div className={styles.told}>
      <Paragraph className={styles.title}>{citation.title}</Paragraph>
      <Marked text={citation.text} />
      {citation.sourceLine && (
        <Paragraph className={styles.source}>{t.knowledge.chips.source(citation.sourceLine)}</Paragraph>
      )}
      {citation.state === 'deleted' && (
        <Paragraph className={styles.source}>{t.knowledge.chips.deletedNote}</Paragraph>
      )}
      {path && (
        <Link asChild className={styles.open}>
          <RouterLink to={path}>{t.knowledge.chips.openSource}</RouterLink>
        </Link>
      )}
    </div>
  );
}
