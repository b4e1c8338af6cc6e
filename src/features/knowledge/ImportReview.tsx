import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import type { Entry } from '#/domain/entry.ts';
import { importLimits } from '#/features/shared/imports/import-limits.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { questionText, remarkText } from '#/i18n/import-problem-text.ts';
import type { ImportTexts } from '#/i18n/import-texts.ts';
import { useFormat } from '#/i18n/react.tsx';
import type { TableReading } from '#/importers/reading.ts';
import { useEntries } from '#/storage/react.ts';
import { focusError } from '#/ui/focus-error.ts';
import styles from './Import.module.css';
import { ImportAnswers } from './ImportAnswers.tsx';
import { ImportAreas } from './ImportAreas.tsx';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { emptyFields, ImportSourceLine, lineFrom, type SourceDraft } from './ImportSourceLine.tsx';
import { useCompared } from './use-compared.ts';
import type { TableImport } from './use-import.ts';
import { useNewer } from './use-newer.ts';
import { useSaveSource } from './use-save-source.ts';
import { Working } from './Working.tsx';

interface Props {
  readonly reading: TableReading;
  readonly size: number;
  readonly table: TableImport;
  /** The source that this is a newer version of. */
  readonly source: Entry<'source'> | null;
  readonly words: ImportTexts;
}

/** What was found, what is asked, where it comes from; then it is saved by one rule. */
export function ImportReview({ reading, size, table, source, words }: Props) {
  const format = useFormat();
  const { workshopId } = useWorkshop();
  const datasets = useEntries(workshopId, 'dataset', source?.id ?? 'none');
  const statements = useEntries(workshopId, 'statement', source?.id ?? 'none');
  const saving = useSaveSource(source);
  const [typed, setTyped] = useState<Partial<SourceDraft>>({});
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const draft = { ...lineFrom(reading, source), ...typed };
  const { content, questions } = reading;
  const areas =
    content.type === 'figures'
      ? content.dimensions.flatMap(({ role, categories }) => (role === 'area' ? categories : []))
      : [];
  const newer = useNewer(content, datasets);
  const compared = useCompared(content, newer, statements, words);
  const isOther = size > 0 && content.type === 'figures' && newer === null && datasets && datasets.length > 0;
  const isLarge = size > importLimits[content.type];
  const isBusy = table.progress !== null || saving.isSaving || newer === undefined;

  function save() {
    if (isBusy || !datasets || !statements) return;
    setTried(true);
    if (questions.length > 0 || isOther || isLarge || emptyFields(draft).length > 0) {
      if (form.current) focusError(form.current);
      return;
    }
    const said = source ? words.screen.savedNewer : words.screen.saved(draft.title);
    saving.save(reading, draft, { datasets, statements, newer }, said);
  }

  return (
    <form
      ref={form}
      className={styles.review}
      noValidate
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <section className={styles.part}>
        <Heading level={2} data-size="xs">
          {words.screen.found}
        </Heading>
        <Paragraph>
          {words.screen.foundIn(
            words.formats[reading.format],
            words.screen.count[content.type](format.number(size)),
          )}
        </Paragraph>
        {questions.length > 0 && (
          <Alert data-color="warning" role="alert" tabIndex={-1}>
            <b>{words.screen.questions}</b>
            <ul>
              {questions.map((question) => (
                <li key={question.type}>{questionText(words, question)}</li>
              ))}
            </ul>
          </Alert>
        )}
        {isLarge && (
          <Alert data-color="danger" role="alert" tabIndex={-1}>
            {words.screen.tooMany(
              words.screen.count[content.type](format.number(size)),
              format.number(importLimits[content.type]),
            )}
          </Alert>
        )}
        <ImportAnswers reading={reading} table={table} words={words} />
        {reading.format !== 'jsonStat' && <ImportColumns reading={reading} table={table} words={words} />}
        <ImportAreas areas={areas} table={table} words={words} />
        {size > 0 && <ImportPreview content={content} words={words} />}
        {reading.remarks.length > 0 && (
          <Alert data-color={reading.remarks.some(({ type }) => type === 'smallCounts') ? 'warning' : 'info'}>
            <b>{words.screen.remarks}</b>
            <ul>
              {reading.remarks.map((remark) => (
                <li key={remark.type}>{remarkText(words, format, remark)}</li>
              ))}
            </ul>
          </Alert>
        )}
      </section>
      {compared && <Alert data-color="info">{compared}</Alert>}
      {isOther && (
        <Alert data-color="danger" role="alert" tabIndex={-1}>
          {words.screen.otherTable}
        </Alert>
      )}
      <ImportSourceLine
        draft={draft}
        withTitle={source === null}
        showErrors={tried}
        words={words}
        onChange={(change) => setTyped({ ...typed, ...change })}
      />
      <div className={styles.buttons}>
        <Button type="submit">{source ? words.screen.saveNewer : words.screen.save}</Button>
        {tried && newer === undefined && <Paragraph role="status">{words.screen.comparing}</Paragraph>}
        {tried && questions.length > 0 && <Paragraph role="status">{words.screen.answerFirst}</Paragraph>}
      </div>
      <Working label={saving.isSaving ? words.screen.saving : null} words={words} onCancel={saving.cancel} />
    </form>
  );
}
