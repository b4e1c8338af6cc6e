import { Details } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { evidenceKey } from '#/domain/citation.ts';
import { bareFigureOf } from '#/domain/citation-cell.ts';
import { latestRows } from '#/domain/citation-table.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { AnyEntry, Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { Citable } from '#/domain/knowledge-search.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import styles from './EvidencePicker.module.css';
import { EvidenceRow } from './EvidenceRow.tsx';
import { useCitationWords, useDescribe } from './use-citation.ts';

interface Props {
  readonly stepId: Id<'step'> | null;
  readonly citable: Citable;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (evidence: Evidence) => void;
}

/** Looking through the sources, the step's own first. */
export function BrowseSources(props: Props) {
  const t = useTexts();
  const { session } = useWorkshop();
  const { stepId, citable } = props;
  const step = session.steps.find((each) => each.id === stepId)?.value;
  const own = new Set<string>([...(step?.casePaperIds ?? []), ...(step?.sourceIds ?? [])]);
  const shelves = [...session.casePapers, ...session.sources].filter((shelf) => holdsAny(citable, shelf.id));
  const ownShelves = shelves.filter((shelf) => own.has(shelf.id));
  const otherShelves = shelves.filter((shelf) => !own.has(shelf.id));
  return (
    <>
      {citable.notes.length > 0 && (
        <Details>
          <Details.Summary>{t.knowledge.picker.notes}</Details.Summary>
          <Details.Content>
            <Rows entries={citable.notes} {...props} />
          </Details.Content>
        </Details>
      )}
      {ownShelves.length > 0 && (
        <Shelves heading={t.knowledge.picker.step}>
          {ownShelves.map((shelf, index) => (
            <Shelf key={shelf.id} shelf={shelf} open={index === 0} {...props} />
          ))}
        </Shelves>
      )}
      {otherShelves.length > 0 && (
        <Shelves heading={ownShelves.length > 0 ? t.knowledge.picker.others : t.knowledge.picker.all}>
          {otherShelves.map((shelf) => (
            <Shelf key={shelf.id} shelf={shelf} open={false} {...props} />
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

function Shelf({ shelf, open, ...props }: Props & { readonly shelf: ShelfEntry; readonly open: boolean }) {
  const words = useCitationWords();
  const { citable } = props;
  const name =
    shelf.kind === 'casePaper'
      ? `${words.paper(shelf.value.number)}: ${shelf.value.title}`
      : shelf.value.title;
  return (
    <Details defaultOpen={open}>
      <Details.Summary>{name}</Details.Summary>
      <Details.Content>
        <Rows
          entries={citable.paragraphs.filter(
            (entry) => entry.value.casePaperId === shelf.id && entry.value.block !== 'heading',
          )}
          {...props}
        />
        {citable.datasets
          .filter((entry) => entry.value.sourceId === shelf.id)
          .map((entry) => (
            <Figures key={entry.id} entry={entry} {...props} />
          ))}
        <Rows entries={citable.statements.filter((entry) => entry.value.sourceId === shelf.id)} {...props} />
      </Details.Content>
    </Details>
  );
}

type Listed = Entry<'paragraph'> | Entry<'statement'> | Entry<'note'>;

function Rows({ entries, chosen, onToggle }: Props & { readonly entries: readonly Listed[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className={styles.rows}>
      {entries.map((entry) => {
        const evidence = { type: entry.kind, id: entry.id } as Evidence;
        return (
          <li key={entry.id}>
            <EvidenceRow
              evidence={evidence}
              target={entry as AnyEntry}
              chosen={chosen.has(evidenceKey(evidence))}
              onToggle={onToggle}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** The latest figure of each area, a button each: other years are found by searching or in the source itself. */
function Figures({ entry, chosen, onToggle }: Props & { readonly entry: Entry<'dataset'> }) {
  const words = useCitationWords();
  const describe = useDescribe();
  return (
    <ul className={styles.figures}>
      {latestRows(entry.value).map((row) => (
        <li key={row.key} className={styles.figure}>
          <span className={styles.short}>{row.label}</span>
          <span className={styles.cells}>
            {row.cells.map(({ label, cell }) => {
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
  );
}

function holdsAny(citable: Citable, id: string): boolean {
  return (
    citable.paragraphs.some((entry) => entry.value.casePaperId === id) ||
    citable.datasets.some((entry) => entry.value.sourceId === id) ||
    citable.statements.some((entry) => entry.value.sourceId === id)
  );
}
