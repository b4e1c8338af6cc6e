import { Button, Link, Paragraph } from '@digdir/designsystemet-react';
import { Link as RouterLink, useNavigate } from 'react-router';
import type { Id } from '#/domain/ids.ts';
import { practiceId } from '#/domain/practice.ts';
import { discussedSteps } from '#/domain/roll-call.ts';
import type { Session } from '#/domain/session.ts';
import { paths } from '#/features/shared/paths.ts';
import { useLate } from '#/features/shared/use-late.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { type PracticeTexts, practiceTexts } from '#/i18n/practice-texts.ts';
import { useLanguage, useTexts } from '#/i18n/react.tsx';
import { openToWriting } from '#/storage/closed.ts';
import { useEntry } from '#/storage/react.ts';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { EndPractice } from './EndPractice.tsx';
import styles from './Practice.module.css';
import { type Preparing, useBegin } from './use-begin.ts';

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
  const { preparing, prepare, cancel } = useBegin(groupId);
  const place = placeToWrite(session, groupId);
  const enter = () => {
    // An ending that failed, here or before another window began anew, has closed it to this window.
    openToWriting(practiceId(workshopId));
    return navigate(place);
  };
  const begin = async (how: Preparing['how']) => {
    if (await prepare(how)) await enter();
  };
  if (goingOn && preparing === null) {
    return (
      <div className={styles.ways}>
        <Button onClick={() => void enter()}>{words.goOn}</Button>
        <Button variant="secondary" onClick={() => void begin('withTour')}>
          {words.startAgain}
        </Button>
        <EndPractice workshopId={workshopId} variant="secondary" />
      </div>
    );
  }
  return (
    <>
      <div className={styles.ways}>
        <Button loading={preparing?.how === 'withTour'} onClick={() => void begin('withTour')}>
          {words.withTour}
        </Button>
        <Button variant="secondary" loading={preparing?.how === 'alone'} onClick={() => void begin('alone')}>
          {words.alone}
        </Button>
      </div>
      <p role="status" className={styles.help}>
        {preparing === null && words.withTourHelp}
        {preparing && (preparing.isStopping ? words.stopping : words.preparing)}
      </p>
      {preparing && <Progress words={words} preparing={preparing} onCancel={cancel} />}
    </>
  );
}

/** What is quick says little; what takes its time says how far it has come, and can be stopped. */
function Progress({
  words,
  preparing,
  onCancel,
}: {
  readonly words: PracticeTexts;
  readonly preparing: Preparing;
  readonly onCancel: () => void;
}) {
  const isSlow = useLate(true, 300);
  const isVerySlow = useLate(true, 2_000);
  return (
    <div className={styles.progress}>
      {isSlow && <progress aria-label={words.preparing} max={1} value={preparing.part} />}
      {isVerySlow && !preparing.isStopping && (
        <Button variant="secondary" onClick={onCancel}>
          {words.cancel}
        </Button>
      )}
    </div>
  );
}

/** The first step in which groups write, in the practice. */
function placeToWrite(session: Session, groupId: Id<'group'>): string {
  const practice = practiceId(session.workshop.id);
  const [step] = discussedSteps(session);
  return step ? paths.notes(practice, practiceId(groupId), practiceId(step.stepId)) : paths.run(practice);
}
