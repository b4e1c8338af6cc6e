import { Button, Link, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import type { Id } from '#/domain/ids.ts';
import { practiceId } from '#/domain/practice.ts';
import { discussedSteps } from '#/domain/roll-call.ts';
import type { Session } from '#/domain/session.ts';
import { paths } from '#/features/shared/paths.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type PracticeTexts, practiceTexts } from '#/i18n/practice-texts.ts';
import { problemText } from '#/i18n/problem-text.ts';
import { useFormat, useLanguage, useTexts } from '#/i18n/react.tsx';
import { openToWriting } from '#/storage/closed.ts';
import { useEntry } from '#/storage/react.ts';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import { beginPractice } from './begin-practice.ts';
import { EndPractice } from './EndPractice.tsx';
import styles from './Practice.module.css';

/** `/w/:id/practice`: what a practice is, and the way into one, with somebody to show the way or without. */
export function PracticeScreen() {
  const t = useTexts();
  const words = useLazyTexts(practiceTexts, useLanguage());
  if (words === null) return <Paragraph aria-busy="true">{t.common.loading}</Paragraph>;
  return <Practice words={words} />;
}

function Practice({ words }: { words: PracticeTexts }) {
  const { workshopId, session, role } = useWorkshop();
  const goingOn = useEntry(practiceId(workshopId));
  const groupId = role.type === 'group' ? role.groupId : session.groups[0]?.id;
  if (goingOn === undefined) return null;
  return (
    <>
      <PageHeader title={words.title} lead={goingOn ? words.goingOn : words.lead} />
      <ul className={styles.facts}>
        {words.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {groupId === undefined ? (
        <EmptyState text={words.noGroup}>
          <Link asChild>
            <RouterLink to={paths.run(workshopId)}>{words.toRun}</RouterLink>
          </Link>
        </EmptyState>
      ) : (
        <Ways words={words} groupId={groupId} goingOn={goingOn !== null} />
      )}
    </>
  );
}

interface WaysProps {
  readonly words: PracticeTexts;
  readonly groupId: Id<'group'>;
  readonly goingOn: boolean;
}

function Ways({ words, groupId, goingOn }: WaysProps) {
  const { workshopId, session } = useWorkshop();
  const navigate = useNavigate();
  const [preparing, prepare] = useBegin(groupId);
  const place = placeToWrite(session, groupId);
  const enter = () => {
    // An ending that failed, here or before another window began anew, has closed it to this window.
    openToWriting(practiceId(workshopId));
    return navigate(place);
  };
  const begin = async (withTour: boolean) => {
    if (await prepare(withTour)) await enter();
  };
  if (goingOn && preparing === null) {
    return (
      <div className={styles.ways}>
        <Button onClick={() => void enter()}>{words.goOn}</Button>
        <Button variant="secondary" onClick={() => void begin(true)}>
          {words.startAgain}
        </Button>
        <EndPractice workshopId={workshopId} variant="secondary" />
      </div>
    );
  }
  return (
    <>
      <div className={styles.ways}>
        <Button loading={preparing === 'withTour'} onClick={() => void begin(true)}>
          {words.withTour}
        </Button>
        <Button variant="secondary" loading={preparing === 'alone'} onClick={() => void begin(false)}>
          {words.alone}
        </Button>
      </div>
      <p role="status" className={styles.help}>
        {preparing === null ? words.withTourHelp : words.preparing}
      </p>
    </>
  );
}

/** What is being prepared, and how to begin: true when the practice is there. */
function useBegin(groupId: Id<'group'>) {
  const t = useTexts();
  const format = useFormat();
  const toast = useToast();
  const { workshopId } = useWorkshop();
  const [preparing, setPreparing] = useState<'withTour' | 'alone' | null>(null);
  const prepare = async (withTour: boolean): Promise<boolean> => {
    if (preparing !== null) return false;
    setPreparing(withTour ? 'withTour' : 'alone');
    const begun = await beginPractice(workshopId, groupId, withTour);
    if (begun.ok) return true;
    setPreparing(null);
    const { problem } = begun;
    if (problem.type === 'notEmpty') {
      toast({ tone: 'danger', text: t.common.practice.notEnded });
      return false;
    }
    const { title, text } = problemText(t, format, problem);
    toast({ tone: 'danger', text: `${title} ${text}` });
    return false;
  };
  return [preparing, prepare] as const;
}

/** The first step in which groups write, in the practice. */
function placeToWrite(session: Session, groupId: Id<'group'>): string {
  const practice = practiceId(session.workshop.id);
  const [step] = discussedSteps(session);
  return step ? paths.notes(practice, practiceId(groupId), practiceId(step.stepId)) : paths.run(practice);
}
