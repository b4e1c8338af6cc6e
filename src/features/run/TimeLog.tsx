import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Change } from '#/domain/change.ts';
import { forgetHeld, type HeldIn, isSame, restoreHeld } from '#/domain/time-log.ts';
import { isOf, type TimeOf, timeRows } from '#/domain/time-rows.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import { AddHeldDialog } from './AddHeldDialog.tsx';
import { HeldDialog } from './HeldDialog.tsx';
import styles from './TimeLog.module.css';
import type { Correcting } from './TimeLogRows.tsx';
import { TimeTable } from './TimeTable.tsx';
import type { ClockVerbs } from './use-clock-verbs.ts';
import type { Clock } from './use-running.ts';

interface Props {
  readonly time: TimeOf;
  readonly clock: Clock;
  readonly verbs: Pick<ClockVerbs, 'countRehearsal'>;
  readonly words: ClockTexts;
}

/** What was planned for each phase and what it took. Before the day it is there only if something has been noted. */
export function TimeLog({ time, clock, verbs, words }: Props) {
  const t = useTexts();
  const { workshopId, session, role } = useWorkshop();
  const edit = useEdit(workshopId);
  const toast = useToast();
  const [correcting, setCorrecting] = useState<Correcting | null>(null);
  const [isAdding, setAdding] = useState(false);
  const rows = timeRows(session.steps, time);
  const canAdd = time === 'day' && role.type === 'facilitator' && clock.slots.length > 0;
  const hasBegun = clock.announcedStart !== null && clock.announcedStart <= clock.now;
  if (rows.length === 0 && !(canAdd && hasBegun)) return null;
  const { log } = words;
  const isThis = isOf(time);
  const heading = `time-${time}`;

  async function change(changes: readonly Change[], said: string) {
    setCorrecting(null);
    setAdding(false);
    if (changes.length === 0) return;
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

  return (
    <div className={styles.section}>
      <Heading level={2} data-size="xs" id={heading}>
        {time === 'day' ? log.title : log.rehearsalTitle}
      </Heading>
      <Paragraph className={styles.lead ?? ''}>{leadOf(time, rows.length, log)}</Paragraph>
      {rows.length > 0 && (
        <TimeTable
          rows={rows}
          labelledBy={heading}
          words={words}
          onCorrect={setCorrecting}
          onRemove={(noted) => void forget(noted)}
        />
      )}
      {rows.some(({ doubled }) => doubled >= 30_000) && <Paragraph>{log.doubled}</Paragraph>}
      <div className={styles.buttons}>
        {canAdd && (
          <Button variant="secondary" onClick={() => setAdding(true)}>
            {log.add.open}
          </Button>
        )}
        {time === 'rehearsal' && (
          <Button variant="secondary" onClick={() => void verbs.countRehearsal()}>
            {log.count}
          </Button>
        )}
        {rows.length > 0 && (
          <Button
            variant="tertiary"
            data-color="danger"
            onClick={() => void change(forgetHeld(session.steps, isThis), log.removedAll)}
          >
            {log.removeAll}
          </Button>
        )}
      </div>
      {correcting && (
        <HeldDialog
          {...correcting}
          words={words}
          onChange={(changes) => change(changes, log.edit.done)}
          onCancel={() => setCorrecting(null)}
        />
      )}
      {isAdding && (
        <AddHeldDialog
          running={clock.running}
          words={words}
          onAdd={(changes) => change(changes, log.add.done)}
          onCancel={() => setAdding(false)}
        />
      )}
    </div>
  );
}

function leadOf(time: TimeOf, rows: number, log: ClockTexts['log']): string {
  if (time === 'rehearsal') return log.rehearsalLead;
  return rows === 0 ? log.add.empty : log.lead;
}
