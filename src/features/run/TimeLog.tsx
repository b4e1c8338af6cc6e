import { Button, Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import type { Change } from '#/domain/change.ts';
import {
  forgetHeld,
  isOf,
  restoreHeld,
  type TimeOf,
  type TimeRow,
  timeRows,
  timeTotal,
} from '#/domain/time-log.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import { phaseName, stepAndPhase } from './step-name.ts';
import styles from './TimeLog.module.css';
import type { ClockVerbs } from './use-clock-verbs.ts';

interface Props {
  readonly time: TimeOf;
  readonly verbs: Pick<ClockVerbs, 'countRehearsal'>;
  readonly words: ClockTexts;
}

/** What was planned for each phase and what it took. Not there before something has been noted. */
export function TimeLog({ time, verbs, words }: Props) {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  const edit = useEdit(workshopId);
  const toast = useToast();
  const rows = timeRows(session.steps, time);
  if (rows.length === 0) return null;
  const { log } = words;
  const isThis = isOf(time);

  async function change(changes: readonly Change[], said: string) {
    const saved = await edit(() => changes);
    if (!saved.ok) return;
    const takeBack = () => void edit(() => restoreHeld(session.steps, saved.value.written));
    toast({ text: said, action: { label: t.common.undo, run: takeBack } });
  }
  const forget = ({ stepId, phaseId }: TimeRow) =>
    change(
      forgetHeld(
        session.steps.filter(({ id }) => id === stepId),
        (held) => isThis(held) && held.phaseId === phaseId,
      ),
      log.removed,
    );

  return (
    <div className={styles.section}>
      <Heading level={2} data-size="xs" id={`time-${time}`}>
        {time === 'day' ? log.title : log.rehearsalTitle}
      </Heading>
      <Paragraph className={styles.lead ?? ''}>{time === 'day' ? log.lead : log.rehearsalLead}</Paragraph>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable */}
      <section className={styles.scroll} aria-labelledby={`time-${time}`} tabIndex={0}>
        <Table className={styles.table ?? ''} aria-labelledby={`time-${time}`}>
          <Table.Head>
            <Table.Row>
              {[log.phase, log.planned, log.used, log.difference].map((heading) => (
                <Table.HeaderCell key={heading} scope="col">
                  {heading}
                </Table.HeaderCell>
              ))}
              <Table.HeaderCell scope="col">
                <span className="visually-hidden">{log.remove}</span>
              </Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {rows.map((row) => (
              <Row
                key={`${row.stepId}/${row.phaseId}`}
                row={row}
                words={words}
                onRemove={() => void forget(row)}
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
      <div className={styles.buttons}>
        {time === 'rehearsal' && (
          <Button variant="secondary" onClick={() => void verbs.countRehearsal()}>
            {log.count}
          </Button>
        )}
        <Button
          variant="tertiary"
          data-color="danger"
          onClick={() => void change(forgetHeld(session.steps, isThis), log.removedAll)}
        >
          {log.removeAll}
        </Button>
      </div>
    </div>
  );
}

function Row({ row, words, onRemove }: { row: TimeRow; words: ClockTexts; onRemove: () => void }) {
  const t = useTexts();
  const format = useFormat();
  const { session } = useWorkshop();
  const step = session.steps.find(({ id }) => id === row.stepId);
  const phase = row.slot === null ? words.log.gone : phaseName(t, row.slot);
  const name = stepAndPhase(t, step, phase);
  const minutes = t.common.minutes(Math.round(row.paused / 60_000));
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <span className={styles.name}>{name}</span>
        <span className={styles.detail}>
          {words.log.when(format.time(row.from), format.time(row.to))}
          {row.paused >= 30_000 && `, ${words.log.paused(minutes)}`}
        </span>
      </Table.HeaderCell>
      <Figures row={row} words={words} />
      <Table.Cell>
        <Button variant="tertiary" aria-label={words.log.removeNamed(name)} onClick={onRemove}>
          {words.log.remove}
        </Button>
      </Table.Cell>
    </Table.Row>
  );
}

function Figures({ row, words }: { row: Pick<TimeRow, 'planned' | 'used'>; words: ClockTexts }) {
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
