import { Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import type { Entry } from '#/domain/entry.ts';
import type { ImportTexts } from '#/i18n/import-texts.ts';
import { guessRemarks } from '#/importers/guess-remarks.ts';
import type { TableReading } from '#/importers/reading.ts';
import styles from './Import.module.css';

export interface SourceDraft {
  readonly title: string;
  readonly publisher: string;
  readonly table: string;
  readonly period: string;
  readonly fetched: string;
  readonly licence: string;
  readonly remarks: string;
}

const fields = ['title', 'publisher', 'table', 'period', 'fetched', 'licence'] as const;

/** What the file tells, over what is known of the source from before. */
export function lineFrom(
  { source, content, titles, notes }: TableReading,
  known: Entry<'source'> | null,
): SourceDraft {
  return {
    title: known?.value.title ?? content.title,
    publisher: source.publisher || (known?.value.publisher ?? ''),
    table: known?.value.table || source.table || content.title,
    period: source.period,
    fetched: source.fetched ?? '',
    licence: source.licence || (known?.value.licence ?? ''),
    remarks: guessRemarks(titles, notes) || (known?.value.remarks ?? ''),
  };
}

export function emptyFields(draft: SourceDraft): readonly (typeof fields)[number][] {
  return fields.filter((field) => draft[field].trim() === '');
}

interface Props {
  readonly draft: SourceDraft;
  readonly withTitle: boolean;
  readonly showErrors: boolean;
  readonly words: ImportTexts;
  readonly onChange: (change: Partial<SourceDraft>) => void;
}

/** Where the knowledge comes from: all of it must be said before it is saved. */
export function ImportSourceLine({ draft, withTitle, showErrors, words, onChange }: Props) {
  const empty = showErrors ? emptyFields(draft) : [];
  return (
    <section className={styles.part}>
      <Heading level={2} data-size="xs">
        {words.screen.source}
      </Heading>
      <Paragraph>{words.screen.sourceLead}</Paragraph>
      <div className={styles.fields}>
        {fields
          .filter((field) => withTitle || field !== 'title')
          .map((field) => (
            <Textfield
              key={field}
              label={words.screen.fields[field]}
              description={words.screen.fieldHelp[field]}
              type={field === 'fetched' ? 'date' : 'text'}
              autoComplete="off"
              value={draft[field]}
              error={empty.includes(field) ? words.screen.fieldEmpty : undefined}
              onChange={(event) => onChange({ [field]: event.target.value })}
            />
          ))}
      </div>
      <Textfield
        multiline
        rows={3}
        label={words.screen.remarksField}
        description={words.screen.remarksHelp}
        value={draft.remarks}
        onChange={(event) => onChange({ remarks: event.target.value })}
      />
    </section>
  );
}
