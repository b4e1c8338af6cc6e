import { Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { evidenceKey } from '#/domain/citation.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { type Citable, indexKnowledge, searchKnowledge } from '#/domain/knowledge-search.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useEntries } from '#/storage/react.ts';
import { BrowseSources } from './BrowseSources.tsx';
import styles from './EvidencePicker.module.css';
import { EvidenceRow, RecentRow } from './EvidenceRow.tsx';
import { rememberEvidence, useRecentEvidence } from './recent.ts';
import { useCitable } from './use-citable.ts';
import { useCitationWords } from './use-citation.ts';

interface Props {
  readonly workshopId: Id<'workshop'>;
  /** Its case papers and sources come first. */
  readonly stepId: Id<'step'> | null;
  readonly groupId: Id<'group'> | null;
  readonly selected: readonly Evidence[];
  /** One tap links, the next unlinks. */
  readonly onToggle: (evidence: Evidence) => void;
  /** The group's own notes may be cited too: a point can rest on what the group has said. */
  readonly includeNotes?: boolean;
}

const mostHits = 40;

/** Finds knowledge to link to: by searching, among what was used lately, or by looking through the sources. */
export function EvidencePicker(props: Props) {
  return props.includeNotes && props.groupId ? (
    <WithNotes {...props} groupId={props.groupId} />
  ) : (
    <Picker {...props} notes={noNotes} />
  );
}

const noNotes: readonly Entry<'note'>[] = [];

function WithNotes(props: Props & { readonly groupId: Id<'group'> }) {
  const { workshopId, groupId } = props;
  const all = useEntries(workshopId, 'note');
  const notes = useMemo(() => (all ?? []).filter((note) => note.value.groupId === groupId), [all, groupId]);
  return <Picker {...props} notes={notes} />;
}

function Picker({
  workshopId,
  stepId,
  selected,
  onToggle,
  notes,
}: Props & { readonly notes: readonly Entry<'note'>[] }) {
  const t = useTexts();
  const [question, setQuestion] = useState('');
  const citable = useCitable(workshopId, notes);
  const chosen = useMemo(() => new Set(selected.map(evidenceKey)), [selected]);
  const toggle = (evidence: Evidence) => {
    rememberEvidence(workshopId, evidence);
    onToggle(evidence);
  };
  if (citable === undefined) return <Paragraph aria-busy="true">{t.knowledge.loading}</Paragraph>;
  return (
    <div className={styles.picker}>
      <Textfield
        type="search"
        label={t.knowledge.picker.search}
        description={t.knowledge.picker.searchHint}
        autoComplete="off"
        enterKeyHint="search"
        value={question}
        onChange={(event) => setQuestion(event.target.value)}
      />
      {question.trim() === '' ? (
        <Browse workshopId={workshopId} stepId={stepId} citable={citable} chosen={chosen} onToggle={toggle} />
      ) : (
        <Hits question={question} stepId={stepId} citable={citable} chosen={chosen} onToggle={toggle} />
      )}
    </div>
  );
}

interface ListProps {
  readonly stepId: Id<'step'> | null;
  readonly citable: Citable;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (evidence: Evidence) => void;
}

function Hits({ question, stepId, citable, chosen, onToggle }: ListProps & { readonly question: string }) {
  const t = useTexts();
  const { session } = useWorkshop();
  const words = useCitationWords();
  const step = session.steps.find((each) => each.id === stepId)?.value;
  const index = useMemo(() => indexKnowledge(citable, session, step, words), [citable, session, step, words]);
  const asked = useDeferredValue(question);
  const hits = useMemo(() => searchKnowledge(index, asked, mostHits), [index, asked]);
  return (
    <>
      <p role="status" className={styles.count}>
        {hits.length === mostHits
          ? t.knowledge.picker.many(mostHits)
          : t.knowledge.picker.results(hits.length)}
      </p>
      <ul className={styles.rows}>
        {hits.map(({ evidence, target }) => {
          const key = evidenceKey(evidence);
          return (
            <li key={key}>
              <EvidenceRow evidence={evidence} target={target} chosen={chosen.has(key)} onToggle={onToggle} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Browse({ workshopId, ...list }: ListProps & { readonly workshopId: Id<'workshop'> }) {
  const t = useTexts();
  // What is cited while the picker is open must not move under the finger: the list is the one it opened with.
  const now = useRecentEvidence(workshopId);
  const [recent] = useState(now);
  const { citable, chosen, onToggle } = list;
  const nothing =
    citable.paragraphs.length + citable.statements.length + citable.datasets.length + citable.notes.length ===
    0;
  if (nothing) return <Paragraph>{t.knowledge.picker.empty}</Paragraph>;
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
}
