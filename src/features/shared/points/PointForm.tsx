import { Button, Checkbox, Fieldset, Paragraph, Radio } from '@digdir/designsystemet-react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { choose, togglePointEvidence } from '#/domain/decisions.ts';
import { type Evidence, supports } from '#/domain/discussion.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { SearchIndex } from '#/domain/knowledge-search.ts';
import { EvidenceChips } from '#/features/shared/evidence/EvidenceChips.tsx';
import { EvidencePicker } from '#/features/shared/evidence/EvidencePicker.tsx';
import { SearchIndexOf } from '#/features/shared/evidence/SearchIndexOf.tsx';
import { useSettled } from '#/features/shared/evidence/use-settled.ts';
import { DateTimeField } from '#/features/shared/fields/DateTimeField.tsx';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useEntries } from '#/storage/react.ts';
import { Advice } from './Advice.tsx';
import { DraftText } from './DraftText.tsx';
import { OriginList } from './OriginList.tsx';
import styles from './PointForm.module.css';

interface Props {
  readonly point: Entry<'point'>;
  /** Null in the plenary. */
  readonly groupId: Id<'group'> | null;
}

/** Every field of a point. All save themselves. */
export function PointForm({ point, groupId }: Props) {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const edit = useEdit(workshopId);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const field = text.current;
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);
  return (
    <div className={styles.form}>
      <DraftText
        entry={point}
        field="text"
        label={t.decide.point.text}
        description={t.decide.point.onlyText}
        long
        fieldRef={text}
      />
      <div className={styles.pair}>
        <DraftText
          entry={point}
          field="responsible"
          label={t.decide.point.responsible}
          description={t.decide.point.responsibleHelp}
        />
        <DateTimeField
          type="date"
          label={t.decide.point.deadline}
          value={point.value.deadline}
          onSave={(deadline) => edit(() => choose(point.id, { deadline }))}
        />
      </div>
      <DraftText
        entry={point}
        field="economy"
        label={t.decide.point.economy}
        description={t.decide.point.economyHelp}
        long
      />
      <SupportChoice point={point} groupId={groupId} />
      {(point.value.support !== 'unanimous' || point.value.minorityRemark !== '') && (
        <DraftText
          entry={point}
          field="minorityRemark"
          label={t.decide.point.minority}
          description={t.decide.point.minorityHelp}
          long
        />
      )}
      <Basis point={point} groupId={groupId} />
      <OriginList origins={point.value.origins} />
      <Advice point={point.value} />
    </div>
  );
}

function SupportChoice({ point, groupId }: Props) {
  const t = useTexts();
  const { workshopId, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  const name = useId();
  return (
    <Fieldset>
      <Fieldset.Legend>
        {groupId === null ? t.decide.point.supportShort : t.decide.point.support}
      </Fieldset.Legend>
      <div className={styles.choices}>
        {supports.map((support) => (
          <Radio
            key={support}
            name={name}
            value={support}
            label={t.decide.point.supports[support]}
            checked={point.value.support === support}
            readOnly={!canWrite}
            onChange={() => void edit(() => choose(point.id, { support }))}
          />
        ))}
      </div>
    </Fieldset>
  );
}

interface PickerProps {
  readonly stepId: Id<'step'> | null;
  readonly groupId: Id<'group'> | null;
  readonly selected: readonly Evidence[];
  readonly onToggle: (evidence: Evidence) => void;
}

/** A point may rest on what the group has said, too; the plenary's on what any of them has. */
function Picker({ groupId, ...props }: PickerProps) {
  const { workshopId } = useWorkshop();
  const all = useEntries(workshopId, 'note');
  const notes = useMemo(
    () => all?.filter((note) => groupId === null || note.value.groupId === groupId) ?? [],
    [all, groupId],
  );
  const [index, setIndex] = useState<SearchIndex>();
  const settled = useSettled();
  return (
    <>
      {settled && <SearchIndexOf workshopId={workshopId} notes={notes} onMade={setIndex} />}
      <EvidencePicker index={index} workshopId={workshopId} notes={notes} {...props} />
    </>
  );
}

function Basis({ point, groupId }: Props) {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  const edit = useEdit(workshopId);
  const [picking, setPicking] = useState(false);
  const id = useId();
  const { evidence, deliberateChoice } = point.value;
  const step = session.steps.find((each) => each.value.stepKind === 'decision');
  const toggle = (one: Evidence) => void edit(() => togglePointEvidence(point, one));
  return (
    <section className={styles.basis} aria-labelledby={`${id}-title`}>
      <h4 id={`${id}-title`} className={styles.title}>
        {t.decide.point.evidence}
      </h4>
      {evidence.length === 0 ? (
        <Paragraph className={styles.soft}>{t.decide.point.noEvidence}</Paragraph>
      ) : (
        <EvidenceChips workshopId={workshopId} evidence={evidence} onRemove={toggle} />
      )}
      <Button
        variant="secondary"
        aria-expanded={picking}
        aria-controls={id}
        onClick={() => setPicking(!picking)}
      >
        {picking ? t.decide.point.doneLinking : t.decide.point.link}
      </Button>
      <div id={id}>
        {picking && (
          <div className={styles.picker}>
            <Picker stepId={step?.id ?? null} groupId={groupId} selected={evidence} onToggle={toggle} />
          </div>
        )}
      </div>
      <Checkbox
        label={t.decide.point.deliberate}
        description={t.decide.point.deliberateHelp}
        checked={deliberateChoice}
        onChange={(event) => {
          const chosen = event.currentTarget.checked;
          void edit(() => choose(point.id, { deliberateChoice: chosen }));
        }}
      />
    </section>
  );
}
