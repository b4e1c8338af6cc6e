import { Fieldset, Heading, Paragraph, Radio } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { addMinutes } from '#/domain/calendar.ts';
import { moveDay } from '#/domain/deletion-date.ts';
import type { Entry } from '#/domain/entry.ts';
import { meetingStatuses, type Workshop } from '#/domain/workshop.ts';
import { DateTimeField } from '#/features/shared/fields/DateTimeField.tsx';
import styles from '#/features/shared/fields/fields.module.css';
import { NumberField } from '#/features/shared/fields/NumberField.tsx';
import { TextField } from '#/features/shared/fields/TextField.tsx';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { ListField } from './ListField.tsx';
import { fieldIds } from './readiness-links.ts';

export interface SectionProps {
  readonly workshop: Entry<'workshop'>;
  readonly save: (patch: Partial<Workshop>) => Promise<unknown>;
}

export function Section({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      {title && (
        <Heading level={2} data-size="xs">
          {title}
        </Heading>
      )}
      {children}
    </section>
  );
}

export function WhatFields({ workshop, save }: SectionProps) {
  const t = useTexts();
  const { areas } = workshop.value;
  return (
    <Section title={t.plan.about.what}>
      <TextField
        entry={workshop}
        field="title"
        label={t.plan.about.name}
        whenEmpty={t.plan.about.titleMissing}
      />
      <TextField
        entry={workshop}
        field="purpose"
        id={fieldIds.purpose}
        label={t.plan.about.purpose}
        description={t.plan.about.purposeHelp}
        multiline
      />
      <TextField
        entry={workshop}
        field="municipality"
        id={fieldIds.municipality}
        label={t.plan.about.municipality}
      />
      <Fieldset>
        <Fieldset.Legend>{t.plan.about.areas}</Fieldset.Legend>
        <Fieldset.Description>{t.plan.about.areasHelp}</Fieldset.Description>
        <ListField
          id={fieldIds.areas}
          lines={areas.map((area) => [area.name, area.description])}
          labels={(index) => [t.plan.about.areaName(index + 1), t.plan.about.areaDescription]}
          addLabel={t.plan.about.addArea}
          removeLabel={t.plan.about.removeArea}
          removedName={t.plan.about.area}
          onSave={(lines) =>
            save({ areas: lines.map(([name = '', description = '']) => ({ name, description })) })
          }
        />
      </Fieldset>
    </Section>
  );
}

export function TimeFields({ workshop, save }: SectionProps) {
  const t = useTexts();
  const format = useFormat();
  const { date, startTime, bookedMinutes } = workshop.value;
  return (
    <Section title={t.plan.about.whenAndWhere}>
      <div className={styles.together}>
        <DateTimeField
          type="date"
          id={fieldIds.date}
          label={t.plan.about.date}
          value={date}
          onSave={(day) => save(moveDay(workshop.value, day))}
        />
        <DateTimeField
          type="time"
          id={fieldIds.startTime}
          label={t.plan.about.startTime}
          value={startTime}
          onSave={(time) => save({ startTime: time })}
        />
        <NumberField
          label={t.plan.about.bookedMinutes}
          value={bookedMinutes}
          min={1}
          max={1440}
          onSave={(minutes) => save({ bookedMinutes: minutes })}
        />
      </div>
      {startTime && (
        <Paragraph className={styles.muted}>
          {t.plan.about.ends(format.clock(addMinutes(startTime, bookedMinutes)))}
        </Paragraph>
      )}
      <TextField entry={workshop} field="place" id={fieldIds.place} label={t.plan.about.place} />
    </Section>
  );
}

export function CommitteeFields({ workshop, save }: SectionProps) {
  const t = useTexts();
  return (
    <Section title={t.plan.about.committeesAndCase}>
      <Fieldset>
        <Fieldset.Legend>{t.plan.about.committees}</Fieldset.Legend>
        <ListField
          id={fieldIds.committees}
          lines={workshop.value.committees.map((committee) => [committee])}
          labels={(index) => [t.plan.about.committee(index + 1)]}
          addLabel={t.plan.about.addCommittee}
          removeLabel={t.plan.about.removeCommittee}
          removedName={(name) => name}
          onSave={(lines) => save({ committees: lines.map(([name = '']) => name) })}
        />
      </Fieldset>
      <TextField
        entry={workshop}
        field="caseNumber"
        label={t.plan.about.caseNumber}
        description={t.plan.about.caseNumberHelp}
      />
    </Section>
  );
}

export function StatusFields({ workshop, save }: SectionProps) {
  const t = useTexts();
  const { canWrite } = useWorkshop();
  return (
    <Section title={t.plan.about.meetingStatus}>
      <Fieldset>
        <Fieldset.Legend className="visually-hidden">{t.plan.about.meetingStatus}</Fieldset.Legend>
        <Fieldset.Description>{t.plan.about.meetingStatusHelp}</Fieldset.Description>
        {meetingStatuses.map((status) => (
          <Radio
            key={status}
            name="meetingStatus"
            id={status === 'open' ? fieldIds.meetingStatus : undefined}
            value={status}
            label={t.plan.about.meetingStatuses[status]}
            checked={workshop.value.meetingStatus === status}
            readOnly={!canWrite}
            onChange={() => canWrite && void save({ meetingStatus: status })}
          />
        ))}
      </Fieldset>
      <TextField
        entry={workshop}
        field="meetingStatusNote"
        label={t.plan.about.meetingStatusNote}
        description={t.plan.about.meetingStatusNoteHelp}
        multiline
      />
    </Section>
  );
}
