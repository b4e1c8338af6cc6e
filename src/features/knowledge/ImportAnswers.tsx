import { Field, Label, Select } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { ImportTexts } from '#/i18n/import-texts.ts';
import { textOf } from '#/importers/grid.ts';
import { type Answers, delimiters, type TableReading, tableKinds } from '#/importers/reading.ts';
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
      {reading.sheets.length > 1 && (
        <Choice
          label={words.screen.sheet}
          value={reading.sheet ?? ''}
          onChoose={(sheet) => table.answer({ sheet })}
        >
          {reading.sheets.map((sheet) => (
            <Select.Option key={sheet} value={sheet}>
              {sheet}
            </Select.Option>
          ))}
        </Choice>
      )}
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
      {reading.delimiter !== null && (
        <Choice
          label={words.screen.delimiter}
          value={reading.delimiter}
          onChoose={(value) => {
            const delimiter = delimiters.find((each) => each === value);
            if (delimiter) whole({ delimiter });
          }}
        >
          {delimiters.map((each) => (
            <Select.Option key={each} value={each}>
              {words.delimiters[each]}
            </Select.Option>
          ))}
        </Choice>
      )}
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

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

export function Choice({ label, value, onChoose, children }: ChoiceProps) {
  return (
    <Field>
      <Label>{label}</Label>
      <Select value={value} onChange={(event) => onChoose(event.target.value)}>
        {children}
      </Select>
    </Field>
  );
}
