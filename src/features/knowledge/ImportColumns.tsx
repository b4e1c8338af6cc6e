import { Details, Select } from '@digdir/designsystemet-react';
import type { ImportTexts } from '#/i18n/import-texts.ts';
import { columnRoles, type Question, type TableReading } from '#/importers/reading.ts';
import { Choice } from '#/ui/Choice.tsx';
import styles from './Import.module.css';
import type { TableImport } from './use-import.ts';

interface Props {
  readonly reading: TableReading;
  readonly table: TableImport;
  readonly words: ImportTexts;
}

/** What is answered by saying what a column is. */
const asksOfColumns = new Set<Question['type']>(['noFigures', 'noDimension', 'sameTwice']);

/** What each column is, with some of what stands in it. */
export function ImportColumns({ reading, table, words }: Props) {
  const { answers } = table;
  const isAsked = reading.questions.some(({ type }) => asksOfColumns.has(type));
  return (
    <Details className={styles.guesses ?? ''} key={String(isAsked)} defaultOpen={isAsked}>
      <Details.Summary>{words.screen.columns(reading.columns.length)}</Details.Summary>
      <Details.Content>
        <ul className={styles.columns}>
          {reading.columns.map(({ name, role, samples }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <li key={index}>
              <Choice
                label={name || words.screen.unnamedColumn(index + 1)}
                value={role}
                onChoose={(value) => {
                  const chosen = columnRoles.find((each) => each === value);
                  if (chosen) table.answer({ ...answers, roles: { ...answers.roles, [index]: chosen } });
                }}
              >
                {columnRoles.map((each) => (
                  <Select.Option key={each} value={each}>
                    {words.roles[each]}
                  </Select.Option>
                ))}
              </Choice>
              <p className={styles.samples}>{samples.join(' · ')}</p>
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
}
