import { Button, Heading, Link } from '@digdir/designsystemet-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Link as RouterLink, useParams, useSearchParams } from 'react-router';
import type { Entry } from '#/domain/entry.ts';
import { KnowledgePane } from '#/features/shared/evidence/KnowledgePane.tsx';
import { useSettled } from '#/features/shared/evidence/use-settled.ts';
import { paths } from '#/features/shared/paths.ts';
import { useMedia } from '#/features/shared/use-media.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import type { ComposerHandle } from './Composer.tsx';
import { Conversation } from './Conversation.tsx';
import { EvidenceDialog } from './EvidenceDialog.tsx';
import styles from './NotesScreen.module.css';
import { type Place, placesOf } from './place.ts';
import { QuestionTabs } from './QuestionTabs.tsx';
import { useKeyboardHeight } from './use-keyboard-height.ts';

/** `/w/:id/run/:groupId/step/:stepId?question=…`: a group writes what it says in one step. */
export function NotesScreen() {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  const { groupId, stepId } = useParams();
  const hasPicture = useSettled();
  const group = session.groups.find((each) => each.id === groupId);
  const step = session.steps.find((each) => each.id === stepId);
  if (group === undefined || step === undefined) {
    return (
      <EmptyState text={t.notes.notFound}>
        <Link asChild>
          <RouterLink to={paths.run(workshopId)}>{t.notes.toRun}</RouterLink>
        </Link>
      </EmptyState>
    );
  }
  return <StepNotes key={`${group.id}/${step.id}`} group={group} step={step} hasPicture={hasPicture} />;
}

interface Props {
  readonly group: Entry<'group'>;
  readonly step: Entry<'step'>;
  /** Whether the screen has been seen: the knowledge beside the notes comes after. */
  readonly hasPicture: boolean;
}

function StepNotes({ group, step, hasPicture }: Props) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const { open, places } = usePlaces(group, step);
  const composer = useRef<ComposerHandle>(null);
  const beside = useMedia('(orientation: landscape) and (min-width: 60rem)');
  const { number, title } = step.value;
  const stepName = number === null ? title : t.notes.stepNumber(number, title);
  useKeyboardHeight();
  useEffect(() => {
    document.title = `${t.notes.title(group.value.name, stepName)} – ${t.common.appName}`;
  }, [group.value.name, stepName, t]);

  const knowledge = (
    <KnowledgePane
      workshopId={workshopId}
      stepId={step.id}
      onCite={(evidence) => composer.current?.cite(evidence)}
    />
  );
  return (
    <div className={styles.panes} data-beside={beside}>
      <div className={styles.notes}>
        <header className={styles.head}>
          <div>
            <Link asChild className={styles.up}>
              <RouterLink to={paths.run(workshopId)}>{group.value.name}</RouterLink>
            </Link>
            <Heading level={1} data-size="2xs">
              {stepName}
            </Heading>
          </div>
          {!beside && <KnowledgeButton>{knowledge}</KnowledgeButton>}
        </header>
        <QuestionTabs open={open} places={places} />
        <Heading level={2} data-size="2xs" className={styles.question}>
          {open.name}
        </Heading>
        <Conversation key={open.key} place={open} composer={composer} />
      </div>
      {beside && (
        <section aria-label={t.notes.panes.knowledge} className={styles.knowledge}>
          {hasPicture && knowledge}
        </section>
      )}
    </div>
  );
}

function KnowledgeButton({ children }: { children: React.ReactNode }) {
  const t = useTexts();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t.notes.panes.show}
      </Button>
      {open && (
        <EvidenceDialog title={t.notes.panes.knowledge} onClose={() => setOpen(false)}>
          {children}
        </EvidenceDialog>
      )}
    </>
  );
}

/** The questions of the step and its summary, and the one the URL names (else the first). */
function usePlaces(
  group: Entry<'group'>,
  step: Entry<'step'>,
): { readonly open: Place; readonly places: readonly Place[] } {
  const t = useTexts();
  const { session } = useWorkshop();
  const [search] = useSearchParams();
  const wanted = search.get('question');
  const places = useMemo(() => placesOf(t, session, group.id, step.id), [t, session, group.id, step.id]);
  const open = places.find((place) => place.key === wanted) ?? places[0];
  if (open === undefined) throw new Error('A step always has its summary');
  return { open, places };
}
