import { Textfield } from '@digdir/designsystemet-react';
import type { Ref } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { useDraftField } from '#/features/shared/use-draft.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import styles from './DraftText.module.css';

interface Common {
  readonly label: string;
  readonly description?: string;
}

/** Whether there is room for more than one line. */
type Length =
  | { readonly long: true; readonly fieldRef?: Ref<HTMLTextAreaElement> }
  | { readonly long?: false; readonly fieldRef?: Ref<HTMLInputElement> };

type Props = Common &
  Length &
  (
    | { readonly entry: Entry<'decision'>; readonly field: 'goal' }
    | {
        readonly entry: Entry<'point'>;
        readonly field: 'text' | 'responsible' | 'economy' | 'minorityRemark';
      }
  );

/** A text field that saves itself while it is written. */
export function DraftText(props: Props) {
  return 'goal' === props.field ? <OfDecision {...props} /> : <OfPoint {...props} />;
}

function OfDecision(props: Extract<Props, { field: 'goal' }>) {
  const { workshopId } = useWorkshop();
  return <Field {...props} draft={useDraftField({ workshopId, entry: props.entry, field: props.field })} />;
}

function OfPoint(props: Exclude<Props, { field: 'goal' }>) {
  const { workshopId } = useWorkshop();
  return <Field {...props} draft={useDraftField({ workshopId, entry: props.entry, field: props.field })} />;
}

type FieldProps = Common & Length & { readonly draft: ReturnType<typeof useDraftField> };

function Field({ label, description, draft, ...length }: FieldProps) {
  const { canWrite } = useWorkshop();
  const common = {
    label,
    ...(description && { description }),
    value: draft.value,
    readOnly: !canWrite,
    onBlur: draft.onBlur,
    className: styles.field ?? '',
    onChange: (event: { currentTarget: { value: string } }) => draft.onChange(event.currentTarget.value),
  };
  return length.long ? (
    <Textfield {...common} multiline rows={2} ref={length.fieldRef} />
  ) : (
    <Textfield {...common} ref={length.fieldRef} />
  );
}
