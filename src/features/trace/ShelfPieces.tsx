import { Button, Link } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { evidenceKey } from '#/domain/citation.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import type { Shelf } from '#/domain/trace-shelves.ts';
import { shapedBy, shapedOf } from '#/domain/trace-up.ts';
import type { TraceView } from '#/domain/trace-view.ts';
import { KnowledgeLine } from '#/features/shared/evidence/KnowledgeLine.tsx';
import { useDescribe } from '#/features/shared/evidence/use-citation.ts';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import styles from './Trace.module.css';
import { TraceLink } from './TraceLink.tsx';

interface Props {
  readonly shelf: Shelf;
  readonly words: TraceTexts;
  readonly view: TraceView;
}

/** The most that is drawn before somebody asks for more. */
const most = 20;

/** What of a source is used, piece by piece with the way up; then what of its texts is not. Unused figures are counted, not listed. */
export function ShelfPieces({ shelf, words, view }: Props) {
  const used = usedOf(shelf, view);
  const unused = unusedOf(shelf, view);
  return (
    <>
      <Some evidence={used} words={words} view={view} isUsed />
      {unused.length > 0 && (
        <section className={styles.step}>
          <h4 className={styles.subtitle}>{words.sources.unused(unused.length)}</h4>
          <Some evidence={unused} words={words} view={view} isUsed={false} />
        </section>
      )}
    </>
  );
}

interface SomeProps {
  readonly evidence: readonly Evidence[];
  readonly words: TraceTexts;
  readonly view: TraceView;
  readonly isUsed: boolean;
}

function Some({ evidence, words, view, isUsed }: SomeProps) {
  const [shown, setShown] = useState(most);
  const left = evidence.length - shown;
  return (
    <>
      <ul className={styles.lines}>
        {evidence.slice(0, shown).map((each) => (
          <li key={evidenceKey(each)}>
            <KnowledgeLine
              evidence={each}
              target={view.shelves.pieces.get(each.id) as AnyEntry | undefined}
            />
            {isUsed && <WayUp evidence={each} words={words} view={view} />}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button variant="tertiary" onClick={() => setShown(shown + 5 * most)}>
          {words.sources.unusedMore(left)}
        </Button>
      )}
    </>
  );
}

function WayUp({ evidence, words, view }: { evidence: Evidence; words: TraceTexts; view: TraceView }) {
  const { workshopId } = useWorkshop();
  const describe = useDescribe();
  const steps = shapedBy(evidence, view.index);
  const { short } = describe(evidence, view.shelves.pieces.get(evidence.id) as AnyEntry | undefined);
  return (
    <p className={styles.wayUp}>
      {words.up.counts(shapedOf(steps, 'note').length, shapedOf(steps, 'point').length)}{' '}
      <Link asChild>
        <TraceLink
          to={paths.traceKnowledge(workshopId, evidenceKey(evidence))}
          aria-label={words.up.linkOf(short)}
        >
          {words.up.link}
        </TraceLink>
      </Link>
    </p>
  );
}

/** Every link to the source that somebody has made, in the order of what it holds. */
function usedOf({ pieces }: Shelf, { index }: TraceView): readonly Evidence[] {
  const found = new Map<string, Evidence>();
  for (const { id } of pieces)
    for (const { evidence } of index.citations.get(id) ?? []) found.set(evidenceKey(evidence), evidence);
  return [...found.values()];
}

function unusedOf({ pieces }: Shelf, { index }: TraceView): readonly Evidence[] {
  return pieces.flatMap((piece): readonly Evidence[] => {
    if (index.citations.has(piece.id) || piece.kind === 'dataset') return [];
    if (piece.kind === 'attachment') return [{ type: 'attachment', id: piece.id, page: null }];
    if (piece.kind === 'statement') return [{ type: 'statement', id: piece.id }];
    const { block, text } = piece.value;
    return block === 'heading' || text.trim() === '' ? [] : [{ type: 'paragraph', id: piece.id }];
  });
}
