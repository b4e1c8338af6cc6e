import { Link } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { evidenceKey } from '#/domain/citation.ts';
import { type Citing, citingOf } from '#/domain/citation-index.ts';
import type { Evidence } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import { isPractice } from '#/domain/practice.ts';
import { shapedBy, shapedOf, type TraceIndex } from '#/domain/trace-up.ts';
import { pathToNote } from '#/features/shared/evidence/spot.ts';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import styles from './UsedIn.module.css';

interface Props {
  readonly evidence: Evidence;
  readonly index: TraceIndex;
  readonly name: string;
}

/** Forward traceability: the notes and points that rest on a piece of knowledge, each a link, and the points these led to. */
export function UsedIn({ evidence, index, name }: Props) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const [open, setOpen] = useState(false);
  const id = useId();
  const citing = citingOf(index.citations, evidence);
  if (citing.length === 0) return null;
  return (
    <div className={styles.used}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={id}
        aria-label={t.knowledge.cite.usedInLabel(citing.length, name)}
        onClick={() => setOpen(!open)}
      >
        {t.knowledge.cite.usedIn(citing.length)}
      </button>
      <ul id={id} className={styles.list} hidden={!open}>
        {citing.map((by) => (
          <li key={by.id}>
            <CitingLink by={by} />
          </li>
        ))}
        {open && <LedTo evidence={evidence} index={index} />}
        {!isPractice(workshopId) && (
          <li>
            <Link asChild>
              <RouterLink
                to={paths.traceKnowledge(workshopId, evidenceKey(evidence))}
                aria-label={t.knowledge.cite.becameOfLabel(name)}
              >
                {t.knowledge.cite.becameOf}
              </RouterLink>
            </Link>
          </li>
        )}
      </ul>
    </div>
  );
}

/** The points that were made from those that cite it. */
function LedTo({ evidence, index }: Pick<Props, 'evidence' | 'index'>) {
  const t = useTexts();
  const further = shapedOf(shapedBy(evidence, index), 'point').filter(({ isDirect }) => !isDirect);
  return further.map(({ entry }) => (
    <li key={entry.id}>
      <span className={styles.through}>{t.knowledge.cite.through}: </span>
      <CitingLink by={entry} />
    </li>
  ));
}

function CitingLink({ by }: { by: Citing }) {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  const { plenary, unknownGroup } = t.knowledge.citation;
  const groupName = (groupId: string | null) =>
    groupId === null
      ? plenary
      : (session.groups.find((group) => group.id === groupId)?.value.name ?? unknownGroup);
  if (by.kind === 'note') {
    const note = by as Entry<'note'>;
    const name = t.knowledge.cite.usedInNote(groupName(note.value.groupId));
    const path = pathToNote(workshopId, note);
    return (
      <>
        {path === null ? (
          <span>{name}</span>
        ) : (
          <Link asChild>
            <RouterLink to={path}>{name}</RouterLink>
          </Link>
        )}
        <p className={styles.text}>{note.value.text}</p>
      </>
    );
  }
  const point = by as Entry<'point'>;
  const groupId = session.decisions.find(({ id }) => id === point.value.decisionId)?.value.groupId ?? null;
  const who = groupId === null ? t.knowledge.cite.plenary : groupName(groupId);
  return (
    <>
      <Link asChild>
        <RouterLink to={`${paths.proposals(workshopId)}#point-${point.id}`}>
          {t.knowledge.cite.usedInPoint(who)}
        </RouterLink>
      </Link>
      <p className={styles.text}>{point.value.text}</p>
    </>
  );
}
