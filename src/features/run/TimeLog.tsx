import { Button, Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Change } from '#/domain/change.ts';
import { forgetHeld, type HeldIn, isSame, restoreHeld } from '#/domain/time-log.ts';
import { isOf, type TimeOf, timeRows, timeTotal } from '#/domain/time-rows.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import { HeldDialog } from './HeldDialog.tsx';
import styles from './TimeLog.module.css';
import { type Correcting, Figures, TimeLogRows } from './TimeLogRows.tsx';
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
  const [correcting, setCorrecting] = useState<Correcting | null>(null);
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
  const forget = ({ stepId, held }: HeldIn) =>
    change(
      forgetHeld(
        session.steps.filter(({ id }) => id === stepId),
        (each) => isSame(each, held),
      ),
      log.removed,
    );
  async function correct(changes: readonly Change[]) {
    setCorrecting(null);
    if (changes.length > 0) await change(changes, log.edit.done);
  }

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
                onCorrect={setCorrecting}
                onRemove={(noted) => void forget(noted)}
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
      {rows.some(({ doubled }) => doubled >= 30_000) && <Paragraph>{log.doubled}</Paragraph>}
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
      {correcting && (
        <HeldDialog {...correcting} words={words} onChange={correct} onCancel={() => setCorrecting(null)} />
      )}
    </div>
  );
}
