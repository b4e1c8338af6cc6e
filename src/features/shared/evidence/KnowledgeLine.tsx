import { Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import type { Citation } from '#/domain/citation.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { EvidenceIcon } from './icons.tsx';
import styles from './KnowledgeLine.module.css';
import { Marked } from './Marked.tsx';
import { pathToSource } from './spot.ts';
import { useCitation, useDescribe } from './use-citation.ts';

interface LineProps {
  readonly evidence: Evidence;
  /** Only where it stands, with this word after it: all of it stands elsewhere on the page. */
  readonly shownAs?: string | null;
}

interface Props extends LineProps {
  /** The record that is cited, where it is at hand; else it is fetched. */
  readonly target?: AnyEntry | undefined;
}

/** One piece of knowledge in full: where it stands, word for word, who says so, and the way to it. */
export function KnowledgeLine({ target, ...props }: Props) {
  return target ? <AtHand target={target} {...props} /> : <Fetched {...props} />;
}

function AtHand({ target, ...props }: LineProps & { readonly target: AnyEntry }) {
  const describe = useDescribe();
  return <Line {...props} target={target} citation={describe(props.evidence, target)} />;
}

function Fetched(props: LineProps) {
  const citation = useCitation(props.evidence);
  return citation === undefined ? (
    <div aria-busy="true" />
  ) : (
    <Line {...props} target={citation.target} citation={citation} />
  );
}

interface CitedProps extends LineProps {
  readonly target: AnyEntry | null;
  readonly citation: Citation;
}

function Line({ evidence, target, citation, shownAs = null }: CitedProps) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const path = pathToSource(workshopId, evidence, target);
  return (
    <div className={styles.line} data-state={citation.state}>
      <span className={styles.icon}>
        <EvidenceIcon type={evidence.type} />
      </span>
      <div className={styles.said}>
        <p className={styles.title}>
          {path === null ? (
            citation.title
          ) : (
            <Link asChild>
              <RouterLink to={path}>{citation.title}</RouterLink>
            </Link>
          )}
          {citation.state === 'deleted' && ` (${t.knowledge.chips.deleted})`}
          {shownAs && <span className={styles.shown}> ({shownAs})</span>}
        </p>
        {shownAs === null && <Marked text={citation.text} />}
        {shownAs === null && citation.sourceLine && (
          <p className={styles.source}>{t.knowledge.chips.source(citation.sourceLine)}</p>
        )}
      </div>
    </div>
  );
}
