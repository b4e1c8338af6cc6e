import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Entry } from '#/domain/entry.ts';
import { type Imported, importSource, reimportSource, sameTable } from '#/domain/imported.ts';
import { importLimits } from '#/features/shared/imports/import-limits.ts';
import { paths } from '#/features/shared/paths.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { questionText, remarkText } from '#/i18n/import-problem-text.ts';
import type { ImportTexts } from '#/i18n/import-texts.ts';
import { useFormat } from '#/i18n/react.tsx';
import { sourceKindOf, type TableReading } from '#/importers/reading.ts';
import { useEntries } from '#/storage/react.ts';
import { useToast } from '#/ui/Toasts.tsx';
import styles from './Import.module.css';
import { ImportAnswers } from './ImportAnswers.tsx';
import { ImportAreas } from './ImportAreas.tsx';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { emptyFields, ImportSourceLine, lineFrom, type SourceDraft } from './ImportSourceLine.tsx';
import type { TableImport } from './use-import.ts';

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
  const toast = useToast();
  const navigate = useNavigate();
  const { workshopId, session } = useWorkshop();
  const edits = useEdit(workshopId);
  const here = useHere(workshopId, source);
  const [typed, setTyped] = useState<Partial<SourceDraft>>({});
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const draft = { ...lineFrom(reading, source), ...typed };
  const { content, questions } = reading;
  const areas =
    content.type === 'figures'
      ? content.dimensions.flatMap(({ role, categories }) => (role === 'area' ? categories : []))
      : [];
  const datasets = here?.datasets;
  const newer = useMemo(
    () => (source && content.type === 'figures' && datasets ? sameTable(content, datasets) : null),
    [source, content, datasets],
  );
  const isOther = source && content.type === 'figures' && here && here.datasets.length > 0 && !newer;
  const isLarge = size > importLimits[content.type];

  async function save() {
    if (table.progress !== null) return;
    setTried(true);
    if (questions.length > 0 || isOther || isLarge || emptyFields(draft).length > 0 || here === null) {
      form.current?.querySelector<HTMLElement>('[role="alert"], [aria-invalid="true"]')?.focus();
      return;
    }
    const { title, ...line } = draft;
    const imported: Imported = content;
    let id = source?.id;
    const saved = await edits((moment) => {
      if (source) return reimportSource(source.id, line, imported, here, moment);
      const made = importSource(
        { title, ...line, sourceKind: sourceKindOf(reading.kind), remarks: '', illustrative: false },
        imported,
        session.sources,
        moment,
      );
      id = made.id;
      return made.changes;
    });
    if (!saved.ok || id === undefined) return;
    toast({ text: source ? words.screen.savedNewer : words.screen.saved(draft.title) });
    await navigate(paths.source(workshopId, id));
  }

  return (
    <form
      ref={form}
      className={styles.review}
      noValidate
      aria-busy={table.progress !== null}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <section className={styles.part}>
        <Heading level={2} data-size="xs">
          {words.screen.found}
        </Heading>
        <Paragraph>
          {words.screen.foundIn(words.formats[reading.format], words.screen.count[content.type](size))}
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
            {words.screen.tooMany(format.number(size), format.number(importLimits[content.type]))}
          </Alert>
        )}
        <ImportAnswers reading={reading} table={table} words={words} />
        {reading.format !== 'jsonStat' && <ImportColumns reading={reading} table={table} words={words} />}
        <ImportAreas areas={areas} table={table} words={words} />
        <ImportPreview content={content} words={words} />
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
      {newer && (
        <Alert data-color="info">
          {words.screen.compared(newer.newer.added, newer.newer.changed, newer.newer.vanished)}
        </Alert>
      )}
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
        {tried && questions.length > 0 && <Paragraph role="status">{words.screen.answerFirst}</Paragraph>}
      </div>
    </form>
  );
}

/** What the source has from before. Null while it is fetched. */
function useHere(workshopId: Entry<'source'>['workshopId'], source: Entry<'source'> | null) {
  const datasets = useEntries(workshopId, 'dataset', source?.id ?? 'none');
  const statements = useEntries(workshopId, 'statement', source?.id ?? 'none');
  return datasets && statements ? { datasets, statements } : null;
}
