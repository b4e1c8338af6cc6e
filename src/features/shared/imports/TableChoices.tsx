import { Select } from '@digdir/designsystemet-react';
import type { ImportTexts } from '#/i18n/import-texts.ts';
import { type Delimiter, delimiters } from '#/importers/reading.ts';
import { Choice } from '#/ui/Choice.tsx';

interface DelimiterProps {
  /** Not there where the file has none. */
  readonly delimiter: Delimiter | null;
  readonly words: ImportTexts;
  readonly onChoose: (delimiter: Delimiter) => void;
}

/** What stands between the columns of a text file. */
export function DelimiterChoice({ delimiter, words, onChoose }: DelimiterProps) {
  if (delimiter === null) return null;
  return (
    <Choice
      label={words.screen.delimiter}
      value={delimiter}
      onChoose={(value) => {
        const chosen = delimiters.find((each) => each === value);
        if (chosen) onChoose(chosen);
      }}
    >
      {delimiters.map((each) => (
        <Select.Option key={each} value={each}>
          {words.delimiters[each]}
        </Select.Option>
      ))}
    </Choice>
  );
}

interface SheetProps {
  readonly label: string;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  readonly onChoose: (sheet: string) => void;
}

/** Which sheet of a workbook. Not there where there is one only. */
export function SheetChoice({ label, sheets, sheet, onChoose }: SheetProps) {
  if (sheets.length < 2) return null;
  return (
    <Choice label={label} value={sheet ?? ''} onChoose={onChoose}>
      {sheets.map((each) => (
        <Select.Option key={each} value={each}>
          {each}
        </Select.Option>
      ))}
    </Choice>
  );
}
