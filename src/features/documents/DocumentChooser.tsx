import { Checkbox, Field, Fieldset, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import type { DocumentChoice } from '#/documents/chosen.ts';
import { reportParts } from '#/documents/report-parts.ts';
import type { Entry } from '#/domain/entry.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { DocumentsScreenTexts } from '#/i18n/documents-screen-texts.ts';
import { documentChapters } from '#/i18n/documents-texts.ts';
import { useLanguage, useTexts } from '#/i18n/react.tsx';
import { toggled } from './choice.ts';
import styles from './Documents.module.css';

interface Props {
  readonly choice: DocumentChoice;
  readonly onChange: (choice: DocumentChoice) => void;
  readonly words: DocumentsScreenTexts;
}

/** Which document, and which parts of the report. */
export function DocumentChooser({ choice, onChange, words }: Props) {
  const t = useTexts();
  const { session } = useWorkshop();
  const paper =
    choice.type === 'paper' ? session.casePapers.find(({ id }) => id === choice.casePaperId) : undefined;
  const isGone = choice.type === 'paper' && paper === undefined;
  const language = paper?.value.language ?? session.workshop.value.language;
  return (
    <div className={styles.chooser}>
      <Field>
        <Label>{words.document}</Label>
        <Select
          value={choice.type !== 'paper' ? choice.type : (paper?.id ?? '')}
          onChange={(event) => onChange(choiceOf(event.target.value, session.casePapers))}
        >
          {isGone && <Select.Option value="">{words.gonePaper}</Select.Option>}
          {otherKinds.map((kind) => (
            <Select.Option key={kind} value={kind}>
              {words.kinds[kind]}
            </Select.Option>
          ))}
          {session.casePapers.map(({ id, value }) => (
            <Select.Option key={id} value={id}>
              {words.kinds.paper(value.number, value.title)}
            </Select.Option>
          ))}
        </Select>
      </Field>
      {!isGone && (
        <Paragraph className={styles.about}>
          {words.about[choice.type]} {words.language(t.common.languages[language])}{' '}
          {paper ? words.languageHelp.paper : words.languageHelp.workshop}
        </Paragraph>
      )}
      {choice.type === 'report' && (
        <Parts
          parts={choice.parts}
          legend={words.parts}
          onChange={(parts) => onChange({ type: 'report', parts })}
        />
      )}
    </div>
  );
}

const otherKinds = ['report', 'proposal', 'draft', 'steps'] as const;

function choiceOf(value: string, papers: readonly Entry<'casePaper'>[]): DocumentChoice {
  const paper = papers.find(({ id }) => id === value);
  if (paper) return { type: 'paper', casePaperId: paper.id };
  const kind = otherKinds.find((each) => each === value) ?? 'report';
  return kind === 'report' ? { type: kind, parts: reportParts } : { type: kind };
}

type Report = Extract<DocumentChoice, { type: 'report' }>;

interface PartsProps {
  readonly parts: Report['parts'];
  readonly legend: string;
  readonly onChange: (parts: Report['parts']) => void;
}

function Parts({ parts, legend, onChange }: PartsProps) {
  const chapters = useLazyTexts(documentChapters, useLanguage());
  if (chapters === null) return null;
  return (
    <Fieldset>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      <div className={styles.parts}>
        {reportParts.map((part) => (
          <Checkbox
            key={part}
            label={chapters[part]}
            value={part}
            checked={parts.includes(part)}
            onChange={() => onChange(toggled(parts, part))}
          />
        ))}
      </div>
    </Fieldset>
  );
}
