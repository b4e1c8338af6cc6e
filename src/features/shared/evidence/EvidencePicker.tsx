import { Paragraph } from '@digdir/designsystemet-react';
import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { evidenceKey } from '#/domain/citation.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { type SearchIndex, searchKnowledge } from '#/domain/knowledge-search.ts';
import { useTexts } from '#/i18n/react.tsx';
import { BrowseSources } from './BrowseSources.tsx';
import styles from './EvidencePicker.module.css';
import { EvidenceRow, RecentRow } from './EvidenceRow.tsx';
import { KnowledgeSearchField } from './KnowledgeSearchField.tsx';
import { rememberEvidence, useRecentEvidence } from './recent.ts';
import { useOwnShelves } from './use-own-shelves.ts';

interface Props {
  /** Of `useSearchIndex`; undefined until it is made. */
  readonly index: SearchIndex | undefined;
  readonly workshopId: Id<'workshop'>;
  /** Its case papers and sources come first. */
  readonly stepId: Id<'step'> | null;
  readonly selected: readonly Evidence[];
  /** One tap links, the next unlinks. */
  readonly onToggle: (evidence: Evidence) => void;
  /** The group's own notes may be cited too: a point can rest on what the group has said. */
  readonly notes?: readonly Entry<'note'>[];
}

const none: readonly Entry<'note'>[] = [];

/** What is in sight below the field. */
const atFirst = 6;

/** A screen of them; who wants others writes more. */
const mostHits = 12;

/** Finds knowledge to link to: by searching, among what was used lately, or by looking through the sources. */
export function EvidencePicker({ index, workshopId, stepId, notes = none, selected, onToggle }: Props) {
  const [isAsked, setIsAsked] = useState(false);
  const [lastAsked, setLastAsked] = useState<string>();
  const chosen = useMemo(() => new Set(selected.map(evidenceKey)), [selected]);
  const toggle = useCallback(
    (evidence: Evidence) => {
      rememberEvidence(workshopId, evidence);
      onToggle(evidence);
    },
    [workshopId, onToggle],
  );
  const ask = useCallback((question: string) => {
    const asks = question.trim() !== '';
    setIsAsked(asks);
    if (asks) setLastAsked(question);
  }, []);
  return (
    <div className={styles.picker}>
      <KnowledgeSearchField onAsk={ask} />
      {/* Both stay: the first letter shall not wait for a hundred rows to go or a screen of answers to be made, or the last for them to come back. */}
      {lastAsked !== undefined && (
        <div className={styles.picker} data-aside={!isAsked}>
          <Hits question={lastAsked} index={index} stepId={stepId} chosen={chosen} onToggle={toggle} />
        </div>
      )}
      <div className={styles.picker} data-aside={isAsked}>
        <Browse workshopId={workshopId} stepId={stepId} notes={notes} chosen={chosen} onToggle={toggle} />
      </div>
    </div>
  );
}

interface ListProps {
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (evidence: Evidence) => void;
}

interface HitsProps extends ListProps {
  readonly question: string;
  readonly index: SearchIndex | undefined;
  readonly stepId: Id<'step'> | null;
}

function Hits({ question, index, ...list }: HitsProps) {
  const t = useTexts();
  return (
    <div aria-busy={index === undefined}>
      {index ? (
        <Found index={index} asked={question} {...list} />
      ) : (
        <Paragraph>{t.knowledge.loading}</Paragraph>
      )}
    </div>
  );
}

interface FoundProps extends ListProps {
  readonly index: SearchIndex;
  readonly asked: string;
  readonly stepId: Id<'step'> | null;
}

const Found = memo(function Found({ index, asked, stepId, chosen, onToggle }: FoundProps) {
  const t = useTexts();
  const own = useOwnShelves(stepId);
  const hits = useMemo(() => searchKnowledge(index, asked, own, mostHits), [index, asked, own]);
  // What one sees first comes with the key, and the rest when that is on the screen.
  const later = useDeferredValue(hits);
  const shown = [...hits.slice(0, atFirst), ...later.slice(atFirst, hits.length)];
  return (
    <>
      <p role="status" className={styles.count}>
        {hits.length === mostHits
          ? t.knowledge.picker.many(mostHits)
          : t.knowledge.picker.results(hits.length)}
      </p>
      <ul className={styles.rows}>
        {shown.map(({ evidence, target }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the next answer takes over the rows of this one, which is half the work
          <li key={place}>
            <EvidenceRow
              evidence={evidence}
              target={target}
              chosen={chosen.has(evidenceKey(evidence))}
              onToggle={onToggle}
            />
          </li>
        ))}
      </ul>
    </>
  );
});

interface BrowseProps extends ListProps {
  readonly workshopId: Id<'workshop'>;
  readonly stepId: Id<'step'> | null;
  readonly notes: readonly Entry<'note'>[];
}

const Browse = memo(function Browse({ workshopId, ...list }: BrowseProps) {
  const t = useTexts();
  // What is cited while the picker is open must not move under the finger: the list is the one it opened with.
  const now = useRecentEvidence(workshopId);
  const [recent] = useState(now);
  const { chosen, onToggle } = list;
  return (
    <>
      {recent.length > 0 && (
        <section aria-label={t.knowledge.picker.recent}>
          <h3 className={styles.heading}>{t.knowledge.picker.recent}</h3>
          <ul className={styles.rows}>
            {recent.map((evidence) => {
              const key = evidenceKey(evidence);
              return (
                <li key={key}>
                  <RecentRow evidence={evidence} chosen={chosen.has(key)} onToggle={onToggle} />
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <BrowseSources {...list} />
    </>
  );
});
