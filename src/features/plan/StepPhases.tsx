import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useCallback } from 'react';
import { edit as change } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import { addedPhase, changedPhase, movedPhase, withoutPhase } from '#/domain/program.ts';
import { type Phase, type PhaseKind, phaseKinds } from '#/domain/workshop.ts';
import fields from '#/features/shared/fields/fields.module.css';
import { NumberField } from '#/features/shared/fields/NumberField.tsx';
import { useFieldText } from '#/features/shared/fields/use-field-text.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { SortableList } from '#/ui/SortableList.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import { Section } from './AboutSections.tsx';
import { DeleteButton } from './DeleteButton.tsx';
import styles from './StepEditor.module.css';
import { useWholeList } from './use-whole-list.ts';

/** What happens within a step, and for how long. */
export function StepPhases({ step }: { step: Entry<'step'> }) {
  const t = useTexts();
  const toast = useToast();
  const { workshopId, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  const { phases } = step.value;
  const save = useCallback(
    (list: readonly Phase[]) => edit(() => [change('step', step.id, { phases: list })]),
    [edit, step.id],
  );
  const rephase = useWholeList(phases, save);
  const nameOf = (phase: Phase) => phase.title || t.run.phases[phase.phaseKind];

  async function remove(phase: Phase) {
    const index = phases.indexOf(phase);
    await rephase((all) => withoutPhase(all, phase.id));
    const takeBack = () => void rephase((all) => all.toSpliced(index, 0, phase));
    toast({
      text: t.plan.program.phaseDeleted(nameOf(phase)),
      action: { label: t.common.undo, run: takeBack },
    });
  }

  return (
    <Section title={t.plan.program.phases}>
      {phases.length === 0 && <p className={fields.muted}>{t.plan.program.noPhases}</p>}
      <SortableList
        label={t.plan.program.phases}
        items={phases}
        nameOf={nameOf}
        onMove={(from, to) => rephase((all) => movedPhase(all, from, to))}
        actions={(phase, index) => (
          <DeleteButton label={t.plan.program.removePhase(index + 1)} onClick={() => void remove(phase)} />
        )}
      >
        {(phase, index) => (
          <PhaseFields
            phase={phase}
            number={index + 1}
            onChange={(patch) => rephase((all) => changedPhase(all, phase.id, patch))}
          />
        )}
      </SortableList>
      {canWrite && (
        <Button
          variant="secondary"
          className={fields.start ?? ''}
          onClick={() => void rephase((all) => addedPhase(all, 'group', 10))}
        >
          {t.plan.program.addPhase}
        </Button>
      )}
    </Section>
  );
}

interface PhaseProps {
  readonly phase: Phase;
  readonly number: number;
  readonly onChange: (patch: Partial<Omit<Phase, 'id'>>) => Promise<unknown>;
}

function PhaseFields({ phase, number, onChange }: PhaseProps) {
  const t = useTexts();
  const { canWrite } = useWorkshop();
  const title = useFieldText(phase.title, (text) =>
    text === phase.title ? undefined : onChange({ title: text }),
  );
  return (
    <div className={styles.phase}>
      <Field>
        <Label>{t.plan.program.phaseKindOf(number)}</Label>
        <Select
          value={phase.phaseKind}
          onChange={(event) => canWrite && void onChange({ phaseKind: event.target.value as PhaseKind })}
        >
          {phaseKinds.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {t.run.phases[kind]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <NumberField
        className={styles.phaseMinutes}
        label={
          <>
            {t.plan.program.minutes}
            <span className="visually-hidden"> {t.plan.program.inPhase(number)}</span>
          </>
        }
        value={phase.minutes}
        max={600}
        onSave={(minutes) => onChange({ minutes })}
      />
      <Textfield
        className={styles.phaseTitle}
        label={
          <>
            {t.plan.program.phaseTitle}
            <span className="visually-hidden"> {t.plan.program.inPhase(number)}</span>
          </>
        }
        placeholder={t.run.phases[phase.phaseKind]}
        autoComplete="off"
        readOnly={!canWrite}
        value={title.text}
        onChange={(event) => title.onChange(event.target.value)}
        onBlur={title.onBlur}
      />
    </div>
  );
}
