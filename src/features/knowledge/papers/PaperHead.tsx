import { Checkbox } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { edit as change } from '#/domain/change.ts';
import type { Entry } from '#/domain/entry.ts';
import type { CasePaper } from '#/domain/knowledge.ts';
import { DateTimeField } from '#/features/shared/fields/DateTimeField.tsx';
import fields from '#/features/shared/fields/fields.module.css';
import { LanguageSelect } from '#/features/shared/fields/LanguageSelect.tsx';
import { NumberField } from '#/features/shared/fields/NumberField.tsx';
import { TextField } from '#/features/shared/fields/TextField.tsx';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';

/** The title, and who, where and when. */
export function PaperHead({ paper }: { paper: Entry<'casePaper'> }) {
  const t = useTexts();
  const { workshopId, canWrite } = useWorkshop();
  const edit = useEdit(workshopId);
  const heading = useId();
  const save = (patch: Partial<CasePaper>) => edit(() => [change('casePaper', paper.id, patch)]);
  const { number, fictional, meetingDate, language } = paper.value;
  return (
    <section className={fields.section} aria-labelledby={heading}>
      <h2 id={heading} className="visually-hidden">
        {t.papers.edit.head}
      </h2>
      <TextField
        entry={paper}
        field="title"
        label={t.papers.edit.paperTitle}
        whenEmpty={t.papers.edit.titleMissing}
        multiline
      />
      <Checkbox
        label={t.papers.edit.fictional}
        description={t.papers.edit.fictionalHelp}
        checked={fictional}
        readOnly={!canWrite}
        onChange={(event) => canWrite && void save({ fictional: event.target.checked })}
      />
      <TextField
        entry={paper}
        field="caseOfficer"
        label={t.knowledge.paper.caseOfficer}
        description={t.papers.edit.caseOfficerHelp}
      />
      <TextField entry={paper} field="committee" label={t.knowledge.paper.committee} />
      <TextField entry={paper} field="archiveNumber" label={t.knowledge.paper.archiveNumber} />
      <div className={fields.together}>
        <DateTimeField
          type="date"
          label={t.knowledge.paper.meetingDate}
          value={meetingDate}
          onSave={(date) => save({ meetingDate: date })}
        />
        <NumberField
          label={t.papers.edit.number}
          className={fields.start}
          value={number}
          min={1}
          max={9999}
          onSave={(value) => save({ number: value })}
        />
        <LanguageSelect
          label={t.papers.edit.language}
          language={language}
          onChoose={(chosen) => canWrite && void save({ language: chosen })}
        />
      </div>
    </section>
  );
}
