import { Button } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import type { Entry } from '#/domain/entry.ts';
import { addStep } from '#/domain/program.ts';
import panes from '#/features/shared/panes.module.css';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useOnePane } from '#/features/shared/use-one-pane.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import styles from './ProgramScreen.module.css';
import { ProgramTotal } from './ProgramTotal.tsx';
import { RunSheet } from './RunSheet.tsx';
import { StepEditor } from './StepEditor.tsx';
import { StepList } from './StepList.tsx';

/** The steps in order, and the one that is open. Beside each other in landscape, one at a time in portrait. */
export function ProgramScreen() {
  const t = useTexts();
  const { workshopId, session, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  const [search, setSearch] = useSearchParams();
  const chosen = session.steps.find((step) => step.id === search.get('step'));
  const onePane = useOnePane();
  const open = chosen ?? (onePane ? undefined : firstDiscussed(session.steps));
  const listShown = !(onePane && chosen);

  async function add() {
    const saved = await edit((moment) => addStep(session.steps, t.plan.program.newStep, moment));
    const [stepId] = saved.ok ? saved.value.heads.keys() : [];
    if (stepId) setSearch({ step: stepId });
  }

  return (
    <>
      <div className={styles.screen}>
        {listShown && (
          <div>
            <PageHeader title={t.plan.program.title} lead={t.plan.program.lead}>
              <Button variant="secondary" onClick={() => window.print()}>
                {t.plan.program.print}
              </Button>
            </PageHeader>
            <ProgramTotal />
          </div>
        )}
        <div className={`${panes.panes} ${styles.panes}`}>
          {listShown && (
            <section className={styles.list} aria-label={t.plan.program.steps}>
              {session.steps.length === 0 && <EmptyState text={t.plan.program.noSteps} />}
              <StepList openId={open?.id} />
              {canWrite && (
                <Button variant="secondary" onClick={() => void add()}>
                  {t.plan.program.addStep}
                </Button>
              )}
            </section>
          )}
          {open && <StepEditor key={open.id} step={open} />}
        </div>
      </div>
      <RunSheet />
    </>
  );
}

/** Where the planning usually begins: at the method's step 1. */
function firstDiscussed(steps: readonly Entry<'step'>[]): Entry<'step'> | undefined {
  return steps.find((step) => step.value.number === 1) ?? steps[0];
}
