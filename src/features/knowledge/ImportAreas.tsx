import { Details, Paragraph, Select } from '@digdir/designsystemet-react';
import { areaKinds, type Category } from '#/domain/knowledge.ts';
import type { ImportTexts } from '#/i18n/import-texts.ts';
import { Choice } from '#/ui/Choice.tsx';
import styles from './Import.module.css';
import type { TableImport } from './use-import.ts';

interface Props {
  readonly areas: readonly Category[];
  readonly table: TableImport;
  readonly words: ImportTexts;
}

/** More than these are not gone through one by one: a column in the table tells, or their names. */
const most = 60;

/** What kind each area is, so that it can be measured against the wider ones. */
export function ImportAreas({ areas, table, words }: Props) {
  const { answers } = table;
  if (areas.length < 2 || areas.length > most) return null;
  return (
    <Details className={styles.guesses ?? ''}>
      <Details.Summary>{words.screen.areas(areas.length)}</Details.Summary>
      <Details.Content>
        <Paragraph className={styles.samples}>{words.screen.areasLead}</Paragraph>
        <ul className={styles.columns}>
          {areas.map(({ key, label, areaKind }) => (
            <li key={key}>
              <Choice
                label={label}
                value={areaKind ?? 'unknown'}
                onChoose={(value) => {
                  const chosen = areaKinds.find((each) => each === value) ?? 'unknown';
                  table.answer({ ...answers, areaKinds: { ...answers.areaKinds, [key]: chosen } });
                }}
              >
                {(['unknown', ...areaKinds] as const).map((each) => (
                  <Select.Option key={each} value={each}>
                    {words.areaKinds[each]}
                  </Select.Option>
                ))}
              </Choice>
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
}
