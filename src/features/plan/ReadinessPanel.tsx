import { Details, Link } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { type Readiness, type ReadinessItem, readiness } from '#/domain/readiness.ts';
import { paths } from '#/features/shared/paths.ts';
import { useOnePane } from '#/features/shared/use-one-pane.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import styles from './AboutScreen.module.css';
import { fieldIds } from './readiness-links.ts';

/** What is in place and what is missing; each line leads to where it is filled in. Advice, never a hindrance. */
export function ReadinessPanel() {
  const t = useTexts();
  const { session } = useWorkshop();
  const startsOpen = !useOnePane();
  const items = readiness(session);
  const ready = items.filter((each) => each.ready).length;
  return (
    <aside className={styles.panel} aria-label={t.plan.readiness.title}>
      <Details defaultOpen={startsOpen}>
        <Details.Summary>
          {ready === items.length ? t.plan.readiness.all : t.plan.readiness.count(ready, items.length)}
        </Details.Summary>
        <Details.Content>
          <ul>
            {items.toSorted(missingFirst).map((each) => (
              <li key={each.item} className={styles.item}>
                <ReadinessLink item={each.item} />
                <span className={styles.state} data-ready={each.ready}>
                  <Mark ready={each.ready} />
                  {each.ready ? t.plan.readiness.ready : t.plan.readiness.missing}
                </span>
              </li>
            ))}
          </ul>
        </Details.Content>
      </Details>
    </aside>
  );
}

function ReadinessLink({ item }: { item: ReadinessItem }) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const label = t.plan.readiness.items[item];
  switch (item) {
    case 'questions':
    case 'fitsTime':
      return <PageLink to={paths.program(workshopId)} label={label} />;
    case 'groups':
      return <PageLink to={paths.groups(workshopId)} label={label} />;
    case 'casePapers':
      return <PageLink to={paths.knowledge(workshopId)} label={label} />;
    case 'municipality':
    case 'date':
    case 'startTime':
    case 'place':
    case 'committees':
    case 'areas':
    case 'purpose':
    case 'meetingStatus':
      return <FieldLink id={fieldIds[item]} label={label} />;
  }
}

function PageLink({ to, label }: { to: string; label: string }) {
  return (
    <Link asChild>
      <RouterLink to={to}>{label}</RouterLink>
    </Link>
  );
}

function FieldLink({ id, label }: { id: string; label: string }) {
  return (
    <Link
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(id)?.focus();
      }}
    >
      {label}
    </Link>
  );
}

function missingFirst(a: Readiness, b: Readiness): number {
  return Number(a.ready) - Number(b.ready);
}

function Mark({ ready }: { ready: boolean }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
      {ready && <path d="M4.5 8.5l2.5 2.5 4.5-5.5" fill="none" stroke="currentColor" strokeWidth="1.5" />}
    </svg>
  );
}
