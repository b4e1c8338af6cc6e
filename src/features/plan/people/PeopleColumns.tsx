import { Details, Select } from '@digdir/designsystemet-react';
import { DelimiterChoice, SheetChoice } from '#/features/shared/imports/TableChoices.tsx';
import type { ImportTexts } from '#/i18n/import-texts.ts';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';
import { type PeopleReading, type PersonAnswers, personRoles } from '#/importers/participants-reading.ts';
import { Choice } from '#/ui/Choice.tsx';
import styles from './People.module.css';
import type { PeopleReadingState } from './use-people-reading.ts';

interface Props {
  readonly reading: PeopleReading;
  readonly list: PeopleReadingState;
  readonly words: ParticipantsTexts;
  readonly tables: ImportTexts;
}

/** Headings are near the top, wherever they are. */
const linesOffered = 10;

/** Every guess about the list, each of them correctable. A new answer reads it anew. */
export function PeopleColumns({ reading, list, words, tables }: Props) {
  const { answers, answer } = list;
  // Roles belong to the columns they were given to.
  const whole = (change: PersonAnswers) => {
    const { roles: _, ...kept } = answers;
    answer({ ...kept, ...change });
  };
  const lines = Array.from({ length: Math.min(linesOffered, reading.lines) }, (_, index) => index + 1);
  return (
    <Details defaultOpen={!reading.hasName}>
      <Details.Summary>{words.take.columns}</Details.Summary>
      <Details.Content>
        <div className={styles.answers}>
          {reading.columns.map(({ name, role, samples }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <div key={index}>
              <Choice
                label={name || words.take.column(index + 1)}
                value={role}
                onChoose={(value) => {
                  const chosen = personRoles.find((each) => each === value);
                  if (chosen) answer({ ...answers, roles: { ...answers.roles, [index]: chosen } });
                }}
              >
                {personRoles.map((each) => (
                  <Select.Option key={each} value={each}>
                    {words.take.roles[each]}
                  </Select.Option>
                ))}
              </Choice>
              <p className={styles.samples}>{samples.join(' · ')}</p>
            </div>
          ))}
          <Choice
            label={words.take.headerRow}
            value={String(reading.headerRow)}
            onChoose={(value) => whole({ headerRow: Number(value) })}
          >
            <Select.Option value="0">{words.take.noHeader}</Select.Option>
            {[...new Set([...lines, reading.headerRow])]
              .filter((line) => line > 0)
              .map((line) => (
                <Select.Option key={line} value={String(line)}>
                  {words.take.line(line)}
                </Select.Option>
              ))}
          </Choice>
          <DelimiterChoice
            delimiter={reading.delimiter}
            words={tables}
            onChoose={(delimiter) => whole({ delimiter })}
          />
          <SheetChoice {...reading} label={words.take.sheet} onChoose={(sheet) => answer({ sheet })} />
        </div>
      </Details.Content>
    </Details>
  );
}
