import { useCallback } from 'react';
import { edit } from '#/domain/change.ts';
import type { Workshop } from '#/domain/workshop.ts';
import fields from '#/features/shared/fields/fields.module.css';
import panes from '#/features/shared/panes.module.css';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import styles from './AboutScreen.module.css';
import { CommitteeFields, StatusFields, TimeFields, WhatFields } from './AboutSections.tsx';
import { DeviceFields, LanguageFields } from './LanguageFields.tsx';
import { ReadinessPanel } from './ReadinessPanel.tsx';

/** What the workshop is about, when, where and for whom; and what is still missing. */
export function AboutScreen() {
  const t = useTexts();
  const { workshopId, session } = useWorkshop();
  const edits = useEdit(workshopId);
  const save = useCallback(
    (patch: Partial<Workshop>) => edits(() => [edit('workshop', workshopId, patch)]),
    [edits, workshopId],
  );
  const workshop = session.workshop;
  return (
    <>
      <PageHeader title={t.plan.about.title} lead={t.plan.about.lead} />
      <div className={`${panes.panes} ${styles.panes}`}>
        <div className={fields.form}>
          <WhatFields workshop={workshop} save={save} />
          <TimeFields workshop={workshop} save={save} />
          <CommitteeFields workshop={workshop} save={save} />
          <StatusFields workshop={workshop} save={save} />
          <LanguageFields workshop={workshop} save={save} />
          <DeviceFields />
        </div>
        <ReadinessPanel />
      </div>
    </>
  );
}
