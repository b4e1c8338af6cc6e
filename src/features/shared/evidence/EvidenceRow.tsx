import { memo } from 'react';
import { plainText } from '#/domain/citation-markup.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import { useTexts } from '#/i18n/react.tsx';
import { useEntry } from '#/storage/react.ts';
import styles from './EvidencePicker.module.css';
import { CheckIcon, EvidenceIcon } from './icons.tsx';
import { useDescribe } from './use-citation.ts';

interface Props {
  readonly evidence: Evidence;
  readonly target: AnyEntry | null;
  readonly chosen: boolean;
  readonly onToggle: (evidence: Evidence) => void;
}

/**
 * One piece of knowledge to link to with one tap. As few elements as can be, since a key in the search field draws a screen
 * of them; drawn again only when it has changed.
 */
export const EvidenceRow = memo(function EvidenceRow({ evidence, target, chosen, onToggle }: Props) {
  const t = useTexts();
  const citation = useDescribe()(evidence, target);
  return (
    <button
      type="button"
      className={styles.row}
      aria-pressed={chosen}
      title={citation.title}
      onClick={() => onToggle(evidence)}
    >
      {chosen ? <CheckIcon /> : <EvidenceIcon type={evidence.type} />}
      <b>
        {citation.state === 'deleted' ? `${citation.short} (${t.knowledge.chips.deleted})` : citation.short}
      </b>
      <span>{plainText(citation.text)}</span>
    </button>
  );
});

/** As above, for evidence whose record is not at hand. */
export function RecentRow(props: Omit<Props, 'target'>) {
  const target = useEntry(props.evidence.id) as AnyEntry | null | undefined;
  return target === undefined ? null : <EvidenceRow {...props} target={target} />;
}
