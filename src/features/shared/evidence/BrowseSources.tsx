import { Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { attachedTo } from '#/domain/attachments.ts';
import { evidenceKey } from '#/domain/citation.ts';
import { bareFigureOf } from '#/domain/citation-cell.ts';
import { latestRows, pagesOf } from '#/domain/citation-table.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { inOrder } from '#/domain/order.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { largeTableTexts } from '#/i18n/large-table-texts.ts';
import { useLanguage, useTexts } from '#/i18n/react.tsx';
import { useEntries } from '#/storage/react.ts';
import styles from './EvidencePicker.module.css';
import { EvidenceRow } from './EvidenceRow.tsx';
import { bySection } from './PaperReader.tsx';
import { useCitationWords, useDescribe } from './use-citation.ts';
import { useOwnShelves } from './use-own-shelves.ts';
import { byNumber } from './use-search-index.ts';
import { useSettled } from './use-settled.ts';

interface ListProps {
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (evidence: Evidence) => void;
}

interface Props extends ListProps {
  readonly stepId: Id<'step'> | null;
  readonly notes: readonly Entry<'note'>[];
}

/** Looking through the sources, the step's own first. */
export function BrowseSources({ stepId, notes, ...list }: Props) {
  const t = useTexts();
  const { session } = useWorkshop();
  const own = useOwnShelves(stepId);
  const shelves = [...session.casePapers, ...session.sources];
  const ownShelves = shelves.filter((shelf) => own.has(shelf.id));
  const otherShelves = shelves.filter((shelf) => !own.has(shelf.id));
  if (shelves.length + notes.length === 0) return <Paragraph>{t.knowledge.picker.empty}</Paragraph>;
  return (
    <>
      {notes.length > 0 && (
        <Drawer name={t.knowledge.picker.notes} open={false}>
          <Rows entries={notes} {...list} />
        </Drawer>
      )}
      {ownShelves.length > 0 && (
        <Shelves heading={t.knowledge.picker.step}>
          {ownShelves.map((shelf, index) => (
            <Shelf key={shelf.id} shelf={shelf} open={index === 0} {...list} />
          ))}
        </Shelves>
      )}
      {otherShelves.length > 0 && (
        <Shelves heading={ownShelves.length > 0 ? t.knowledge.picker.others : t.knowledge.picker.all}>
          {otherShelves.map((shelf) => (
            <Shelf key={shelf.id} shelf={shelf} open={false} {...list} />
          ))}
        </Shelves>
      )}
    </>
  );
}

function Shelves({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section aria-label={heading}>
      <h3 className={styles.heading}>{heading}</h3>
      {children}
    </section>
  );
}

type ShelfEntry = Entry<'casePaper'> | Entry<'source'>;

function Shelf({ shelf, open, ...list }: ListProps & { readonly shelf: ShelfEntry; readonly open: boolean }) {
  const words = useCitationWords();
  return shelf.kind === 'casePaper' ? (
    <Drawer name={`${words.paper(shelf.value.number)}: ${shelf.value.title}`} open={open}>
      <PaperRows paper={shelf} {...list} />
    </Drawer>
  ) : (
    <Drawer name={shelf.value.title} open={open}>
      <SourceRows source={shelf} {...list} />
    </Drawer>
  );
}

/** What lies in it is read and drawn when it is opened for the first time. */
function Drawer({ name, open, children }: { name: string; open: boolean; children: ReactNode }) {
  const [opened, setOpened] = useState(open);
  // Only at first: after that it is the reader's.
  const openAtFirst = useCallback(
    (details: HTMLDetailsElement | null) => {
      if (details && open) details.open = true;
    },
    [open],
  );
  return (
    <details ref={openAtFirst} className={styles.drawer} onToggle={() => setOpened(true)}>
      <summary>{name}</summary>
      {opened && <div>{children}</div>}
    </details>
  );
}

function PaperRows({ paper, ...list }: ListProps & { readonly paper: Entry<'casePaper'> }) {
  const t = useTexts();
  const paragraphs = useEntries(paper.workshopId, 'paragraph', paper.id);
  const attachments = useEntries(paper.workshopId, 'attachment', paper.id);
  if (!paragraphs || !attachments) return <Paragraph aria-busy="true">{t.knowledge.loading}</Paragraph>;
  const citable = bySection(paragraphs)
    .flatMap(({ blocks }) => blocks.map(({ entry }) => entry))
    .filter(({ value }) => value.block !== 'heading');
  const files = attachedTo(attachments, paragraphs);
  return citable.length + files.length > 0 ? (
    <Rows entries={[...citable, ...files]} {...list} />
  ) : (
    <Paragraph>{t.knowledge.paper.empty}</Paragraph>
  );
}

function SourceRows({ source, ...list }: ListProps & { readonly source: Entry<'source'> }) {
  const t = useTexts();
  const datasets = useDeferredValue(useEntries(source.workshopId, 'dataset', source.id));
  const statements = useEntries(source.workshopId, 'statement', source.id);
  const attachments = useEntries(source.workshopId, 'attachment', source.id);
  if (!datasets || !statements || !attachments)
    return <Paragraph aria-busy="true">{t.knowledge.loading}</Paragraph>;
  if (datasets.length + statements.length + attachments.length === 0)
    return <Paragraph>{t.knowledge.statistics.empty}</Paragraph>;
  return (
    <>
      {datasets.map((entry) => (
        <Figures key={entry.id} entry={entry} {...list} />
      ))}
      <Rows entries={[...byNumber(statements), ...inOrder(attachments)]} {...list} />
    </>
  );
}

type Listed = Entry<'paragraph'> | Entry<'statement'> | Entry<'note'> | Entry<'attachment'>;

/** What one sees at once. */
const atFirst = 8;

function Rows({ entries, chosen, onToggle }: ListProps & { readonly entries: readonly Listed[] }) {
  const settled = useSettled();
  if (entries.length === 0) return null;
  return (
    <ul className={`${styles.rows} ${styles.long}`}>
      {entries.slice(0, settled ? entries.length : atFirst).map((entry) => {
        const evidence = {
          type: entry.kind,
          id: entry.id,
          ...(entry.kind === 'attachment' && { page: null }),
        } as Evidence;
        return (
          <li key={entry.id}>
            <EvidenceRow
              evidence={evidence}
              target={entry}
              chosen={chosen.has(evidenceKey(evidence))}
              onToggle={onToggle}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** As buttons; those of a large table are found by searching. */
const mostFigures = 300;

/** The latest figure of each area, a button each: other years are found by searching or in the source itself. */
function Figures({ entry, chosen, onToggle }: ListProps & { readonly entry: Entry<'dataset'> }) {
  const words = useCitationWords();
  const describe = useDescribe();
  const settled = useSettled();
  const all = useMemo(() => latestRows(entry.value), [entry.value]);
  const [page] = pagesOf(
    all.map(({ cells }) => cells.length),
    mostFigures,
  );
  const isTooLarge = all.reduce((sum, { cells }) => sum + cells.length, 0) > mostFigures;
  const shown = settled ? (page?.to ?? 0) : 2;
  return (
    <>
      <ul className={styles.figures}>
        {all.slice(0, shown).map((row) => (
          <li key={row.key} className={styles.figure}>
            <span className={styles.short}>{row.label}</span>
            <span className={styles.cells}>
              {row.cells.slice(0, mostFigures).map(({ label, cell }) => {
                const evidence: Evidence = { type: 'cell', id: entry.id, at: cell.at };
                const { text } = describe(evidence, entry);
                return (
                  <button
                    key={label}
                    type="button"
                    className={styles.cell}
                    aria-pressed={chosen.has(evidenceKey(evidence))}
                    aria-label={text}
                    title={text}
                    onClick={() => onToggle(evidence)}
                  >
                    {label} <b>{bareFigureOf(entry.value, cell, words)}</b>
                  </button>
                );
              })}
            </span>
          </li>
        ))}
      </ul>
      {settled && isTooLarge && <FindOthers />}
    </>
  );
}

function FindOthers() {
  const words = useLazyTexts(largeTableTexts, useLanguage());
  return words && <Paragraph>{words.findOthers}</Paragraph>;
}
