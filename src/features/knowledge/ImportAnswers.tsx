import { Select } from '@digdir/designsystemet-react';
import { DelimiterChoice, SheetChoice } from '#/features/shared/imports/TableChoices.tsx';
import type { ImportTexts } from '#/i18n/import-texts.ts';
import { textOf } from '#/importers/grid.ts';
import { type Answers, type TableReading, tableKinds } from '#/importers/reading.ts';
import { Choice } from '#/ui/Choice.tsx';
import styles from './Import.module.css';
import type { TableImport } from './use-import.ts';

interface Props {
  readonly reading: TableReading;
  readonly table: TableImport;
  readonly words: ImportTexts;
}

/** Every guess about the whole table, each of them correctable. A new answer reads the file anew. */
export function ImportAnswers({ reading, table, words }: Props) {
  const { answers } = table;
  // Roles belong to the columns they were given to.
  const whole = (change: Answers) => {
    const { roles: _, ...kept } = answers;
    table.answer({ ...kept, ...change });
  };
  const lines = reading.sample.map((row) => row.map(textOf).filter(Boolean).slice(0, 4).join(' | '));
  const asksHeader = reading.questions.some(({ type }) => type === 'noHeader');
  const asksDecimal = reading.questions.some(({ type }) => type === 'decimalSign');
  const bottom = reading.headerRows.at(-1);
  return (
    <div className={styles.answers}>
      <Choice
        label={words.screen.kind}
        value={reading.kind}
        onChoose={(value) => whole({ kind: tableKinds.find((kind) => kind === value) ?? reading.kind })}
      >
        {tableKinds
          .filter(
            (kind) => reading.format !== 'jsonStat' || kind === 'statistics' || kind === 'placeStandard',
          )
          .map((kind) => (
            <Select.Option key={kind} value={kind}>
              {words.kinds[kind]}
            </Select.Option>
          ))}
      </Choice>
      <SheetChoice
        label={words.screen.sheet}
        sheets={reading.sheets}
        sheet={reading.sheet}
        onChoose={(sheet) => table.answer({ sheet })}
      />
      {reading.tables > 1 && (
        <Choice
          label={words.screen.table}
          value={String(reading.table)}
          onChoose={(value) => whole({ table: Number(value) })}
        >
          {Array.from({ length: reading.tables }, (_, index) => String(index)).map((each) => (
            <Select.Option key={each} value={each}>
              {words.screen.tableNumber(Number(each) + 1)}
            </Select.Option>
          ))}
        </Choice>
      )}
      <DelimiterChoice
        delimiter={reading.delimiter}
        words={words}
        onChoose={(delimiter) => whole({ delimiter })}
      />
      {reading.format !== 'jsonStat' && (
        <Choice
          label={words.screen.headerRow}
          value={asksHeader ? '' : String(bottom ?? 0)}
          onChoose={(value) => value !== '' && whole({ headerRow: Number(value) })}
        >
          {asksHeader && <Select.Option value="">{words.screen.chooseAnswer}</Select.Option>}
          <Select.Option value="0">{words.screen.noHeader}</Select.Option>
          {bottom !== undefined && bottom > lines.length && (
            <Select.Option value={String(bottom)}>{words.screen.line(bottom, '')}</Select.Option>
          )}
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
            <Select.Option key={index} value={String(index + 1)}>
              {words.screen.line(index + 1, line)}
            </Select.Option>
          ))}
        </Choice>
      )}
      {(asksDecimal || reading.decimal !== null) && (
        <Choice
          label={words.screen.decimal}
          value={reading.decimal ?? ''}
          onChoose={(value) => {
            if (value === ',' || value === '.') table.answer({ ...answers, decimal: value });
          }}
        >
          {asksDecimal && <Select.Option value="">{words.screen.chooseAnswer}</Select.Option>}
          <Select.Option value=",">{words.decimals[',']}</Select.Option>
          <Select.Option value=".">{words.decimals['.']}</Select.Option>
        </Choice>
      )}
    </div>
  );
}
