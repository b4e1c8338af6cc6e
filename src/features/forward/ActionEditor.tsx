import { Checkbox, Fieldset, Radio } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { chooseForAction, type NumberedPoint, toggleServed } from '#/domain/actions.ts';
import { remove as deletion } from '#/domain/change.ts';
import { actionStatuses } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import { EditorPane } from '#/features/shared/EditorPane.tsx';
import { DateTimeField } from '#/features/shared/fields/DateTimeField.tsx';
import { DeleteOpen } from '#/features/shared/fields/DeleteOpen.tsx';
import fields from '#/features/shared/fields/fields.module.css';
import { TextField } from '#/features/shared/fields/TextField.tsx';
import { useDelete } from '#/features/shared/fields/use-delete.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ForwardTexts } from '#/i18n/forward-texts.ts';
import { useTexts } from '#/i18n/react.tsx';
import styles from './Forward.module.css';

interface Props {
  readonly action: Entry<'action'>;
  readonly points: readonly NumberedPoint[];
  readonly words: ForwardTexts;
}

/** One action. Everything saves itself. */
export function ActionEditor(props: Props) {
  const { action, words } = props;
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const edit = useEdit(workshopId);
  const { text, deadline, meetingDate } = action.value;
  return (
    <EditorPane
      name={text || words.action.untitled}
      isNew={text === ''}
      title={words.action.title}
      back={words.action.back}
    >
      <div className={fields.section}>
        <TextField entry={action} field="text" label={words.action.what} multiline advisesOnNames />
        <TextField
          entry={action}
          field="responsible"
          label={t.decide.point.responsible}
          description={words.action.responsibleHelp}
          advisesOnNames
        />
        <DateTimeField
          type="date"
          label={t.decide.point.deadline}
          value={deadline}
          onSave={(date) => edit(() => chooseForAction(action.id, { deadline: date }))}
        />
        <div className={styles.pair}>
          <TextField entry={action} field="committee" label={t.decide.all.committee} advisesOnNames />
          <DateTimeField
            type="date"
            label={t.decide.all.meetingDate}
            value={meetingDate}
            onSave={(date) => edit(() => chooseForAction(action.id, { meetingDate: date }))}
          />
        </div>
        <TextField
          entry={action}
          field="feedback"
          label={t.decide.all.feedback}
          description={words.action.feedbackHelp}
          multiline
        />
        <Served {...props} />
        <Status {...props} />
        <DeleteAction {...props} />
      </div>
    </EditorPane>
  );
}

/** One action may serve several points. */
function Served({ action, points, words }: Props) {
  const { workshopId, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  if (points.length === 0) return null;
  return (
    <Fieldset>
      <Fieldset.Legend>{words.action.points}</Fieldset.Legend>
      <Fieldset.Description>{words.action.pointsHelp}</Fieldset.Description>
      <div className={styles.choices}>
        {points.map(({ point, number, proposal }) => (
          <Checkbox
            key={point.id}
            value={point.id}
            label={words.proposal.point(number, proposal)}
            description={<span className={styles.short}>{point.value.text}</span>}
            checked={action.value.pointIds.includes(point.id)}
            readOnly={!canWrite}
            onChange={() => canWrite && void edit(() => toggleServed(action, point.id))}
          />
        ))}
      </div>
    </Fieldset>
  );
}

function Status({ action }: Props) {
  const t = useTexts();
  const name = useId();
  const { workshopId, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  return (
    <Fieldset>
      <Fieldset.Legend>{t.decide.all.status}</Fieldset.Legend>
      <div className={styles.line}>
        {actionStatuses.map((status) => (
          <Radio
            key={status}
            name={name}
            value={status}
            label={t.decide.all.statuses[status]}
            checked={action.value.status === status}
            readOnly={!canWrite}
            onChange={() => void edit(() => chooseForAction(action.id, { status }))}
          />
        ))}
      </div>
    </Fieldset>
  );
}

function DeleteAction({ action, words }: Props) {
  const t = useTexts();
  const remove = useDelete();
  const name = words.action.removed(action.value.text || words.action.untitled);
  return (
    <DeleteOpen
      label={words.action.remove}
      onDelete={() => remove([deletion(action.id)], t.common.deleted(name))}
    />
  );
}
