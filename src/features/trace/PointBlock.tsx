import { Button, Link, Tag } from '@digdir/designsystemet-react';
import { basisOf } from '#/domain/coverage.ts';
import type { Entry } from '#/domain/entry.ts';
import { isDirect, type Trace } from '#/domain/trace.ts';
import { EvidenceChips } from '#/features/shared/evidence/EvidenceChips.tsx';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import { Down } from './Down.tsx';
import type { Chosen } from './filters.ts';
import type { Names } from './names.ts';
import styles from './Trace.module.css';
import { TraceLink } from './TraceLink.tsx';

interface Props {
  readonly trace: Trace;
  readonly words: TraceTexts;
  readonly names: Names;
  readonly chosen: Chosen;
  readonly open: boolean;
  readonly whole: boolean;
  readonly onToggle: () => void;
}

/** A point, what it rests on in one sentence, and all of it where that is asked for. */
export function PointBlock({ trace, words, names, chosen, open, whole, onToggle }: Props) {
  const { workshopId } = useWorkshop();
  const point = trace.of as Entry<'point'>;
  const name = names.written(point);
  const own = trace.knowledge.filter((each) => isDirect(trace, each) && chosen.wants(each.evidence));
  const id = `trace-${point.id}`;
  return (
    <li className={styles.block} id={id} tabIndex={-1}>
      <PointHead trace={trace} words={words} name={name} />
      {!open && <EvidenceChips workshopId={workshopId} evidence={own.map(({ evidence }) => evidence)} />}
      <div className={styles.actions}>
        {trace.knowledge.length + trace.steps.length + trace.missing.length > 1 && (
          <Button
            variant="secondary"
            aria-expanded={open}
            aria-controls={`${id}-down`}
            aria-label={open ? words.down.closeOf(name) : words.down.openOf(name)}
            onClick={onToggle}
          >
            {open ? words.down.close : words.down.open}
          </Button>
        )}
        <Link asChild className={styles.link ?? ''}>
          <TraceLink to={paths.tracePoint(workshopId, point.id)} aria-label={words.down.onlyOf(name)}>
            {words.down.only}
          </TraceLink>
        </Link>
      </div>
      <div id={`${id}-down`} className={styles.down} hidden={!open}>
        {open && <Down {...{ trace, words, names, chosen, whole }} level={4} />}
      </div>
    </li>
  );
}

interface HeadProps {
  readonly trace: Trace;
  readonly words: TraceTexts;
  /** Null where the page is already called so. */
  readonly name: string | null;
}

/** The wording of a point, and what it rests on in one sentence. */
export function PointHead({ trace, words, name }: HeadProps) {
  const { value } = trace.of as Entry<'point'>;
  const basis = basisOf(trace);
  const own = trace.knowledge.filter((each) => isDirect(trace, each)).length;
  const isKnowledge = basis === 'direct' || basis === 'through';
  return (
    <>
      {name !== null && <h3 className={styles.name}>{name}</h3>}
      <p className={styles.text}>{value.text || words.point.noText}</p>
      {value.setAside !== '' && <p className={styles.soft}>{words.point.setAside(value.setAside)}</p>}
      <p className={styles.basis} data-basis={basis}>
        {isKnowledge ? words.basis.sentence(own, trace.knowledge.length - own) : words.basis[basis]}
        {isKnowledge && value.deliberateChoice && <Tag>{words.basis.alsoDeliberate}</Tag>}
      </p>
    </>
  );
}
