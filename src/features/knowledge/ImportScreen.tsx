import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useParams } from 'react-router';
import type { Entry } from '#/domain/entry.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { importProblemText } from '#/i18n/import-problem-text.ts';
import { type ImportTexts, importTexts } from '#/i18n/import-texts.ts';
import { useFormat, useLanguage, useTexts } from '#/i18n/react.tsx';
import { FileButton } from '#/ui/FileButton.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import styles from './Import.module.css';
import { ImportReview } from './ImportReview.tsx';
import { BackToList, NotHere } from './NotHere.tsx';
import reader from './Reader.module.css';
import { type TableImport, useImport } from './use-import.ts';
import { Working } from './Working.tsx';

/** `/w/:id/knowledge/import`, and `/w/:id/knowledge/source/:sourceId/import` for a newer version of what is here. */
export function ImportScreen() {
  const t = useTexts();
  const words = useLazyTexts(importTexts, useLanguage());
  const { session, role, canWrite } = useWorkshop();
  const { sourceId } = useParams();
  const source = session.sources.find(({ id }) => id === sourceId);
  if (sourceId !== undefined && source === undefined) return <NotHere text={t.knowledge.notFoundSource} />;
  if (words === null) return <Paragraph aria-busy="true">{t.knowledge.loading}</Paragraph>;
  if (role.type !== 'facilitator' || !canWrite) return <NotHere text={words.screen.notYou} />;
  return <Import key={sourceId ?? ''} source={source ?? null} words={words} />;
}

function Import({ source, words }: { source: Entry<'source'> | null; words: ImportTexts }) {
  const t = useTexts();
  const format = useFormat();
  const table = useImport(words.dimensions);
  const { reading } = table;
  const problem = table.problem && importProblemText(words, format, table.problem);
  return (
    <article className={reader.article}>
      <BackToList />
      <PageHeader
        title={source ? t.knowledge.importNewer : t.knowledge.importTable}
        lead={source ? words.screen.leadNewer(source.value.title) : words.screen.lead}
      />
      <ChooseFile table={table} words={words} />
      <Working
        label={table.progress === null ? null : words.screen.reading}
        share={table.progress}
        words={words}
        onCancel={table.cancel}
      />
      {problem && (
        <Alert data-color="danger" role="alert">
          <b>{problem.title}.</b> {problem.text}
        </Alert>
      )}
      {reading && table.fileName !== null && (
        <ImportReview
          key={table.fileName}
          reading={reading.reading}
          size={reading.size}
          table={table}
          source={source}
          words={words}
        />
      )}
    </article>
  );
}

function ChooseFile({ table, words }: { table: TableImport; words: ImportTexts }) {
  const isFirst = table.fileName === null;
  return (
    <div className={styles.choose}>
      <FileButton
        label={isFirst ? words.screen.choose : words.screen.chooseOther}
        variant={isFirst ? 'primary' : 'secondary'}
        onFiles={([file]) => table.choose(file)}
      />
      {table.fileName !== null && <Paragraph>{table.fileName}</Paragraph>}
    </div>
  );
}
