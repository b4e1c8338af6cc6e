import { Field, Fieldset, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { addDays, daysBetween } from '#/domain/calendar.ts';
import { remove as deletion } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import { type DatedTask, deadlineOf, leadOf, planTask } from '#/domain/timeline.ts';
import { EditorPane } from '#/features/shared/EditorPane.tsx';
import { DateTimeField } from '#/features/shared/fields/DateTimeField.tsx';
import { DeleteOpen } from '#/features/shared/fields/DeleteOpen.tsx';
import fields from '#/features/shared/fields/fields.module.css';
import { NumberField } from '#/features/shared/fields/NumberField.tsx';
import { TextField } from '#/features/shared/fields/TextField.tsx';
import { useDelete } from '#/features/shared/fields/use-delete.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import type { TimelineTexts } from '#/i18n/timeline-texts.ts';
import { Section } from './AboutSections.tsx';
import styles from './Timeline.module.css';

interface Props {
  readonly task: Entry<'task'>;
  readonly words: TimelineTexts;
}

/** One task: what, who, and when. */
export function TaskEditor({ dated: { task }, words }: { dated: DatedTask; words: TimelineTexts }) {
  const { title, basis, done } = task.value;
  return (
    <EditorPane
      name={title || words.untitled}
      isNew={title === ''}
      title={words.task}
      back={words.backToTasks}
    >
      <Section>
        <TextField entry={task} field="title" label={words.task} whenEmpty={words.taskMissing} multiline />
        <TextField
          entry={task}
          field="responsible"
          label={words.responsible}
          description={words.responsibleHelp}
        />
        {done ? <Paragraph>{words.doneFor}</Paragraph> : <DeadlineFields task={task} words={words} />}
        <Paragraph className={styles.basis}>{words.basis[basis]}</Paragraph>
        <DeleteTask task={task} words={words} />
      </Section>
    </EditorPane>
  );
}

/** Days from the workshop or, once that has a date, a date: two ways to say the same. */
function DeadlineFields({ task, words }: Props) {
  const { workshopId, session, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  const { date } = session.workshop.value;
  const deadline = deadlineOf(task.value);
  const lead = leadOf(task.value);
  const side = deadline === 0 ? 'day' : deadline < 0 ? 'before' : 'after';
  const plan = (days: number, begins = lead) => edit(() => planTask(task.id, days, begins));
  const move = { before: -(Math.abs(deadline) || 1), day: 0, after: Math.abs(deadline) || 1 };
  return (
    <>
      <Fieldset>
        <Fieldset.Legend>{words.deadline}</Fieldset.Legend>
        {date && <Fieldset.Description>{words.dateHelp}</Fieldset.Description>}
        <div className={fields.together}>
          <Field>
            <Label>{words.when}</Label>
            <Select
              value={side}
              onChange={(event) => canWrite && void plan(move[event.target.value as typeof side])}
            >
              {(['before', 'day', 'after'] as const).map((each) => (
                <Select.Option key={each} value={each}>
                  {words.parts[each]}
                </Select.Option>
              ))}
            </Select>
          </Field>
          {side !== 'day' && (
            <NumberField
              label={words.dayCount}
              value={Math.abs(deadline)}
              min={1}
              max={999}
              onSave={(days) => plan(side === 'before' ? -days : days)}
            />
          )}
          {date && (
            <DateTimeField
              type="date"
              label={words.date}
              value={addDays(date, deadline)}
              onSave={async (day) => day && (await plan(daysBetween(date, day)))}
            />
          )}
        </div>
      </Fieldset>
      <div className={fields.together}>
        <NumberField
          label={words.leadDays}
          description={words.leadHelp}
          value={lead}
          max={365}
          onSave={(days) => plan(deadline, days)}
        />
      </div>
    </>
  );
}

function DeleteTask({ task, words }: Props) {
  const t = useTexts();
  const remove = useDelete();
  const name = words.removed(task.value.title || words.untitled);
  return (
    <DeleteOpen label={words.remove} onDelete={() => remove([deletion(task.id)], t.common.deleted(name))} />
  );
}
