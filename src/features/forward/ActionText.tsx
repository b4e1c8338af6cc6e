import { type ActionStanding, actionStanding, type NumberedPoint, pointsServed } from '#/domain/actions.ts';
import type { Entry } from '#/domain/entry.ts';
import { useToday } from '#/features/shared/use-today.ts';
import type { ForwardTexts } from '#/i18n/forward-texts.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { Facts } from '#/ui/Facts.tsx';
import styles from './Forward.module.css';

interface Props {
  readonly action: Entry<'action'>;
  readonly points: readonly NumberedPoint[];
  readonly words: ForwardTexts;
}

/** An action as it is read: what, for which points, who, when, where, how far, and what the residents are told. */
export function ActionText({ action, points, words }: Props) {
  const t = useTexts();
  const { date } = useFormat();
  const standing = actionStanding(action, useToday());
  const { value } = action;
  const late = standingInWords(standing, words);
  const facts = [
    [t.decide.point.responsible, value.responsible || words.action.noResponsible],
    [t.decide.point.deadline, date(value.deadline) || words.action.noDeadline],
    [t.decide.all.committee, value.committee],
    [t.decide.all.meetingDate, date(value.meetingDate)],
    [t.decide.all.status, t.decide.all.statuses[value.status]],
    [t.decide.all.feedback, value.feedback],
  ] as const;
  return (
    <div className={styles.text} data-standing={standing.type}>
      <p className={styles.what}>{value.text || words.action.untitled}</p>
      <p className={styles.soft}>
        {late && <strong>{`${late}. `}</strong>}
        {servedInWords(action, points, words)}
      </p>
      <Facts facts={facts} />
    </div>
  );
}

/** «Gjelder punkt 1, 4» */
export function servedInWords(
  action: Entry<'action'>,
  points: readonly NumberedPoint[],
  words: ForwardTexts,
): string {
  const served = pointsServed(action, points);
  if (served.length === 0) return words.action.servesNone;
  if (served.every(({ proposal }) => proposal === null))
    return words.action.serves(words.proposal.points(served.map(({ number }) => number).join(', ')));
  const names = served.map(({ number, proposal }) => words.proposal.point(number, proposal).toLowerCase());
  return words.action.serves(names.join(', '));
}

function standingInWords(standing: ActionStanding, words: ForwardTexts): string | null {
  switch (standing.type) {
    case 'late':
      return words.action.late(standing.days);
    case 'ahead':
      return standing.days === 0 ? words.action.today : null;
    case 'done':
    case 'undated':
      return null;
  }
}
