import { Table } from '@digdir/designsystemet-react';
import type { HeldIn } from '#/domain/time-log.ts';
import { type TimeRow, timeTotal } from '#/domain/time-rows.ts';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import styles from './TimeLog.module.css';
import { type Correcting, Figures, TimeLogRows } from './TimeLogRows.tsx';

interface Props {
  readonly rows: readonly TimeRow[];
  /** The id of its heading. */
  readonly labelledBy: string;
  readonly words: ClockTexts;
  readonly onCorrect: (correcting: Correcting) => void;
  readonly onRemove: (noted: HeldIn) => void;
}

/** Phase by phase, and the whole day below. */
export function TimeTable({ rows, labelledBy, words, onCorrect, onRemove }: Props) {
  const { log } = words;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable
    <section className={styles.scroll} aria-labelledby={labelledBy} tabIndex={0}>
      <Table className={styles.table ?? ''} aria-labelledby={labelledBy}>
        <Table.Head>
          <Table.Row>
            {[log.phase, log.planned, log.used, log.difference].map((heading) => (
              <Table.HeaderCell key={heading} scope="col">
                {heading}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell scope="col">
              <span className="visually-hidden">{log.changes}</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map((row) => (
            <TimeLogRows
              key={`${row.stepId}/${row.phaseId}`}
              row={row}
              words={words}
              onCorrect={onCorrect}
              onRemove={onRemove}
            />
          ))}
        </Table.Body>
        <Table.Foot>
          <Table.Row>
            <Table.HeaderCell scope="row">{log.total}</Table.HeaderCell>
            <Figures row={timeTotal(rows)} words={words} />
            <Table.Cell />
          </Table.Row>
        </Table.Foot>
      </Table>
    </section>
  );
}
