import { Checkbox, Fieldset, Link } from '@digdir/designsystemet-react';
import { useCallback } from 'react';
import { Link as RouterLink } from 'react-router';
import { edit as change } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { belongs } from '#/domain/program.ts';
import fields from '#/features/shared/fields/fields.module.css';
import { paths } from '#/features/shared/paths.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { Section } from './AboutSections.tsx';
import { useWholeList } from './use-whole-list.ts';

/** Which case papers and sources belong to the step. */
export function StepKnowledge({ step }: { step: Entry<'step'> }) {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  const edit = useEdit(workshopId);
  const saveCasePapers = useCallback(
    (casePaperIds: readonly Id<'casePaper'>[]) => edit(() => [change('step', step.id, { casePaperIds })]),
    [edit, step.id],
  );
  const saveSources = useCallback(
    (sourceIds: readonly Id<'source'>[]) => edit(() => [change('step', step.id, { sourceIds })]),
    [edit, step.id],
  );
  const { casePapers, sources } = session;
  return (
    <Section title={t.plan.program.knowledge}>
      {casePapers.length + sources.length === 0 ? (
        <p className={fields.muted}>
          {t.plan.program.noKnowledge}{' '}
          <Link asChild>
            <RouterLink to={paths.knowledge(workshopId)}>{t.plan.program.toKnowledge}</RouterLink>
          </Link>
        </p>
      ) : (
        <p className={fields.muted}>{t.plan.program.knowledgeHelp}</p>
      )}
      <Choices
        legend={t.plan.program.casePapers}
        all={casePapers}
        chosen={step.value.casePaperIds}
        save={saveCasePapers}
      />
      <Choices
        legend={t.plan.program.sources}
        all={sources}
        chosen={step.value.sourceIds}
        save={saveSources}
      />
    </Section>
  );
}

interface ChoicesProps<T extends string> {
  readonly legend: string;
  readonly all: readonly { readonly id: T; readonly value: { readonly title: string } }[];
  readonly chosen: readonly T[];
  readonly save: (ids: readonly T[]) => Promise<unknown>;
}

function Choices<T extends string>({ legend, all, chosen, save }: ChoicesProps<T>) {
  const { canWrite } = useWorkshop();
  const choose = useWholeList(chosen, save);
  if (all.length === 0) return null;
  return (
    <Fieldset>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {all.map(({ id, value }) => (
        <Checkbox
          key={id}
          value={id}
          label={value.title}
          checked={chosen.includes(id)}
          readOnly={!canWrite}
          onChange={(event) => canWrite && void choose((ids) => belongs(ids, id, event.target.checked))}
        />
      ))}
    </Fieldset>
  );
}
