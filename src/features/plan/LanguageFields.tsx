import { DateTimeField } from '#/features/shared/fields/DateTimeField.tsx';
import { LanguageSelect } from '#/features/shared/fields/LanguageSelect.tsx';
import { RoleSelect } from '#/features/shared/RoleSelect.tsx';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { saveRole } from '#/storage/device.ts';
import { Section, type SectionProps } from './AboutSections.tsx';

export function LanguageFields({ workshop, save }: SectionProps) {
  const t = useTexts();
  const { canWrite } = useWorkshop();
  const { date, deletionDate, language } = workshop.value;
  const tooEarly = date !== null && deletionDate !== null && deletionDate < date;
  return (
    <Section title={t.plan.about.languageAndDeletion}>
      <LanguageSelect
        label={t.plan.about.language}
        description={t.plan.about.languageHelp}
        language={language}
        onChoose={(chosen) => canWrite && void save({ language: chosen })}
      />
      <DateTimeField
        type="date"
        label={t.plan.about.deletionDate}
        description={t.plan.about.deletionDateHelp}
        value={deletionDate}
        error={tooEarly ? t.plan.about.deletionBeforeDate : undefined}
        onSave={(day) => save({ deletionDate: day })}
      />
    </Section>
  );
}

/** Not the workshop's, but this device's: what it is in this workshop. */
export function DeviceFields() {
  const t = useTexts();
  const { workshopId, session, role } = useWorkshop();
  return (
    <Section title={t.plan.about.role}>
      <RoleSelect
        label={t.plan.about.roleLabel}
        description={t.plan.about.roleHelp}
        role={role}
        groups={session.groups}
        onChange={(chosen) => void saveRole(workshopId, chosen)}
      />
    </Section>
  );
}
