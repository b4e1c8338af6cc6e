import { Textfield } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Entry } from '#/domain/entry.ts';
import type { Kind } from '#/domain/kinds.ts';
import { NameAdvice } from '#/features/shared/NameAdvice.tsx';
import { useDraftField } from '#/features/shared/use-draft.ts';
import { useParticipantNames } from '#/features/shared/use-participant-names.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import styles from './fields.module.css';

interface Props<K extends Kind> {
  readonly entry: Entry<K>;
  readonly field: Parameters<typeof useDraftField<K>>[0]['field'];
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly multiline?: boolean;
  readonly id?: string;
  /** What to say when nothing is written. */
  readonly whenEmpty?: string;
  /** Softly said when somebody is named: what stands here is shown to the room. */
  readonly advisesOnNames?: boolean;
}

/** A text of a record, saved while it is written. */
export function TextField<K extends Kind>({
  entry,
  field,
  whenEmpty,
  multiline,
  advisesOnNames,
  ...rest
}: Props<K>) {
  const { workshopId, canWrite } = useWorkshop();
  const { value, onChange, onBlur } = useDraftField({ workshopId, entry, field });
  const common = {
    ...rest,
    value,
    onBlur,
    readOnly: !canWrite,
    autoComplete: 'off',
    error: whenEmpty && value.trim() === '' ? whenEmpty : undefined,
    className: styles.field,
  };
  const input = multiline ? (
    <Textfield {...common} multiline rows={2} onChange={(event) => onChange(event.target.value)} />
  ) : (
    <Textfield {...common} onChange={(event) => onChange(event.target.value)} />
  );
  if (!advisesOnNames) return input;
  return (
    <div>
      {input}
      <OnNames text={value} />
    </div>
  );
}

function OnNames({ text }: { text: string }) {
  return <NameAdvice text={text} participants={useParticipantNames()} />;
}
