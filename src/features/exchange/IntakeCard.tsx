import { Button, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react';
import type { StorageProblem } from '#/domain/storage-problem.ts';
import { problemText } from '#/i18n/problem-text.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import styles from './Exchange.module.css';
import type { IntakeItem } from './intake.ts';
import type { OpenProblem } from './open-file.ts';
import { PreviewCard } from './PreviewCard.tsx';
import { ReceivedCard } from './ReceivedCard.tsx';
import type { Intake } from './use-intake.ts';

interface Props {
  readonly item: IntakeItem;
  readonly intake: Intake;
}

/** Where one chosen file has come on its way in. */
export function IntakeCard({ item, intake }: Props) {
  const t = useTexts();
  const { state, name, key } = item;
  switch (state.step) {
    case 'waiting':
    case 'reading':
      return <BusyCard name={name} text={t.exchange.open.reading} onCancel={() => intake.remove(key)} />;
    case 'comparing':
      return <BusyCard name={name} text={t.exchange.open.comparing} onCancel={() => intake.remove(key)} />;
    case 'bringingIn':
      return <BusyCard name={name} text={t.exchange.open.bringingIn} />;
    case 'problem':
      return (
        <ProblemCard
          name={name}
          problem={state.problem}
          onRemove={() => intake.remove(key)}
          onAcceptChanged={() => intake.acceptChanged(key)}
        />
      );
    case 'preview':
      return (
        <PreviewCard
          name={name}
          state={state}
          onBringIn={() => intake.bringIn(key)}
          onRemove={() => intake.remove(key)}
        />
      );
    case 'received':
      return <ReceivedCard name={name} state={state} onUndo={() => intake.undo(key)} />;
  }
}

function BusyCard({ name, text, onCancel }: { name: string; text: string; onCancel?: () => void }) {
  const t = useTexts();
  return (
    <article className={styles.card} aria-busy="true">
      <strong className={styles.name}>{name}</strong>
      <span className={styles.busy}>
        <Spinner aria-hidden="true" data-size="xs" /> {text}
      </span>
      {onCancel && (
        <Button variant="secondary" onClick={onCancel}>
          {t.exchange.open.cancel}
        </Button>
      )}
    </article>
  );
}

interface ProblemCardProps {
  readonly name: string;
  readonly problem: OpenProblem | StorageProblem;
  readonly onRemove: () => void;
  readonly onAcceptChanged: () => void;
}

function ProblemCard({ name, problem, onRemove, onAcceptChanged }: ProblemCardProps) {
  const t = useTexts();
  const format = useFormat();
  const words =
    problem.type === 'fileUnreadable' || problem.type === 'cancelled'
      ? { title: t.exchange.open.problemTitle(name), text: t.exchange.open.unreadable }
      : problemText(t, format, problem);
  return (
    <div className={styles.card} data-tone="problem" role="alert">
      <Heading level={2} data-size="2xs">
        {words.title}
      </Heading>
      <Paragraph className={styles.name}>{name}</Paragraph>
      <Paragraph>{words.text}</Paragraph>
      <Paragraph>{t.problems.nothingChanged}</Paragraph>
      <div className={styles.buttons}>
        <Button variant="secondary" aria-label={t.exchange.open.removeNamed(name)} onClick={onRemove}>
          {t.exchange.open.remove}
        </Button>
        {problem.type === 'fileChanged' && problem.revisions > 0 && (
          <Button variant="tertiary" onClick={onAcceptChanged}>
            {t.exchange.open.acceptChanged}
          </Button>
        )}
      </div>
    </div>
  );
}
