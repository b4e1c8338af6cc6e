import { Button, Link, Tag } from '@digdir/designsystemet-react';
import { createElement, useState } from 'react';
import { evidenceKey } from '#/domain/citation.ts';
import type { Citing } from '#/domain/citation-index.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { isDirect, type Trace, type TracedKnowledge, type TraceStep, wayTo } from '#/domain/trace.ts';
import { KnowledgeLine } from '#/features/shared/evidence/KnowledgeLine.tsx';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { listed } from '#/i18n/listed.ts';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import type { Chosen } from './filters.ts';
import type { Names } from './names.ts';
import { Quote } from './Quote.tsx';
import styles from './Trace.module.css';
import { TraceLink } from './TraceLink.tsx';

interface Props {
  readonly trace: Trace;
  readonly words: TraceTexts;
  readonly names: Names;
  readonly chosen: Chosen;
  /** On paper: all the steps. */
  readonly whole: boolean;
  /** Of the headings. */
  readonly level: 2 | 4;
}

/** The most steps that are drawn before somebody asks for the rest. */
const most = 40;

/** Everything a point rests on: its own links in full, then each thing it builds on with its links, nearest first. */
export function Down({ trace, words, names, chosen, whole, level }: Props) {
  const [all, setAll] = useState(false);
  const own = trace.knowledge.filter((each) => isDirect(trace, each) && chosen.wants(each.evidence));
  const steps = trace.steps
    .slice(1)
    .filter((step) => chosen.kind === null || knowledgeOf(trace, step, chosen).length > 0);
  const shown = all || whole ? steps : steps.slice(0, most);
  return (
    <>
      {own.length > 0 && (
        <section className={styles.step}>
          {createElement(`h${level}`, { className: styles.subtitle }, words.down.direct)}
          <Lines knowledge={own} words={words} chosen={chosen} isShown={() => false} />
        </section>
      )}
      {shown.map((step) => (
        <Step key={step.entry.id} {...{ trace, step, words, names, chosen, whole, level }} />
      ))}
      {steps.length > shown.length && (
        <Button variant="secondary" onClick={() => setAll(true)}>
          {words.down.moreSteps(steps.length - shown.length)}
        </Button>
      )}
      {trace.missing.length > 0 && <p className={styles.soft}>{words.down.missing(trace.missing.length)}</p>}
    </>
  );
}

function Step({ trace, step, words, names, chosen, level }: Props & { readonly step: TraceStep }) {
  const { entry } = step;
  const knowledge = knowledgeOf(trace, step, chosen);
  const before = viaOf(trace, step);
  return (
    <section className={styles.step}>
      {createElement(`h${level}`, { className: styles.subtitle }, words.down.through(names.written(entry)))}
      {before.length > 0 && (
        <p className={styles.soft}>{words.down.way(listed(before.map(names.listed), words.and))}</p>
      )}
      {entry.kind === 'note' && (entry as Entry<'note'>).value.workingFileOnly && (
        <Tag>{words.point.workingFileOnly}</Tag>
      )}
      <Quote entry={entry} words={words} />
      {knowledge.length === 0 ? (
        <p className={styles.soft}>{words.down.noKnowledge}</p>
      ) : (
        <Lines
          knowledge={knowledge}
          words={words}
          chosen={chosen}
          isShown={(each) => firstStep(trace, each) !== entry}
        />
      )}
      {entry.kind === 'note' && <BecameOf entry={entry} words={words} names={names} />}
    </section>
  );
}

/** From a note up again, to all that it came to. */
function BecameOf({ entry, words, names }: Pick<Props, 'words' | 'names'> & { readonly entry: Citing }) {
  const { workshopId } = useWorkshop();
  const key = evidenceKey({ type: 'note', id: entry.id as Id<'note'> });
  const name = `${names.written(entry)}: ${entry.value.text}`;
  return (
    <Link asChild className={styles.link ?? ''}>
      <TraceLink to={paths.traceKnowledge(workshopId, key)} aria-label={words.up.linkOf(name)}>
        {words.up.link}
      </TraceLink>
    </Link>
  );
}

interface LinesProps {
  readonly knowledge: Trace['knowledge'];
  readonly words: TraceTexts;
  readonly chosen: Chosen;
  /** Whether it stands in full further up. */
  readonly isShown: (knowledge: TracedKnowledge) => boolean;
}

function Lines({ knowledge, words, chosen, isShown }: LinesProps) {
  return (
    <ul className={styles.lines}>
      {knowledge.map((each) => (
        <li key={each.key}>
          <KnowledgeLine
            evidence={each.evidence}
            target={chosen.targetOf(each.evidence)}
            shownAs={isShown(each) ? words.down.shown : null}
          />
        </li>
      ))}
    </ul>
  );
}

/** Steps are drawn in the order of the way, and so are those who name a piece of knowledge. */
function firstStep(trace: Trace, { by }: TracedKnowledge): Citing {
  return by[0] ?? trace.of;
}

function knowledgeOf(trace: Trace, { entry }: TraceStep, chosen: Chosen) {
  return trace.knowledge.filter(({ evidence, by }) => by.includes(entry) && chosen.wants(evidence));
}

/** Who led there, where that was not the point itself. With a longer way, everybody on it. */
function viaOf(trace: Trace, { entry, through }: TraceStep): readonly Citing[] {
  const way = wayTo(trace, entry).slice(0, -1);
  const others = through.filter((each) => each !== trace.of && !way.includes(each));
  return [...way, ...others];
}
