import { Button, Table } from '@digdir/designsystemet-react';
import type { HeldIn } from '#/domain/time-log.ts';
import type { TimeRow } from '#/domain/time-rows.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { phaseName, stepAndPhase } from './step-name.ts';
import styles from './TimeLog.module.css';

/** The stretch that is being put right, and what it is called. */
export interface Correcting {
  readonly noted: HeldIn;
  readonly name: string;
}

interface Props {
  readonly row: TimeRow;
  readonly words: ClockTexts;
  readonly onCorrect: (correcting: Correcting) => void;
  readonly onRemove: (noted: HeldIn) => void;
}

/** A phase with what it took, and below it each time it was held, where that was more than once. */
export function TimeLogRows({ row, words, onCorrect, onRemove }: Props) {
  const t = useTexts();
  const format = useFormat();
  const { session } = useWorkshop();
  const step = session.steps.find(({ id }) => id === row.stepId);
  const phase = row.slot === null ? words.log.gone : phaseName(t, row.slot);
  const name = stepAndPhase(t, step, phase);
  const [only, ...more] = row.stretches;
  const when = ({ from, to, paused }: Pick<TimeRow, 'from' | 'to' | 'paused'>) => {
    const pause = words.log.paused(t.common.minutes(Math.round(paused / 60_000)));
    return `${words.log.when(format.time(from), format.time(to))}${paused >= 30_000 ? `, ${pause}` : ''}`;
  };
  const buttons = (held: TimeRow['stretches'][number], called: string) => {
    const noted = { stepId: row.stepId, held };
    return (
      <div className={styles.verbs}>
        <Button
          variant="tertiary"
          aria-label={words.log.edit.openNamed(called)}
          onClick={() => onCorrect({ noted, name: called })}
        >
          {words.log.edit.open}
        </Button>
        <Button variant="tertiary" aria-label={words.log.removeNamed(called)} onClick={() => onRemove(noted)}>
          {words.log.remove}
        </Button>
      </div>
    );
  };
  return (
    <>
      <Table.Row>
        <Table.HeaderCell scope="row">
          <span className={styles.name}>{name}</span>
          <span className={styles.detail}>{when(row)}</span>
        </Table.HeaderCell>
        <Figures row={row} words={words} />
        <Table.Cell>{only && more.length === 0 && buttons(only, name)}</Table.Cell>
      </Table.Row>
      {more.length > 0 &&
        row.stretches.map((held, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two clocks may have noted the same beginning
          <Table.Row key={`${held.startedAt} ${index}`}>
            <Table.Cell colSpan={4} className={styles.stretch ?? ''}>
              {words.log.time(index + 1, row.stretches.length)}:{' '}
              {when({ from: held.startedAt, to: held.endedAt, paused: held.pausedMs })}
            </Table.Cell>
            <Table.Cell>{buttons(held, words.log.timeOf(index + 1, name))}</Table.Cell>
          </Table.Row>
        ))}
    </>
  );
}

export function Figures({ row, words }: { row: Pick<TimeRow, 'planned' | 'used'>; words: ClockTexts }) {
  const format = useFormat();
  const used = Math.round(row.used / 60_000);
  const difference = used - row.planned;
  const minutes = (n: number) => words.log.minutes(format.number(n));
  return (
    <>
      <Table.Cell>{minutes(row.planned)}</Table.Cell>
      <Table.Cell>{minutes(used)}</Table.Cell>
      <Table.Cell>{difference > 0 ? `+${minutes(difference)}` : minutes(difference)}</Table.Cell>
    </>
  );
}
