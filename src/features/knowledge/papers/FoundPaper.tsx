import { Alert, Button, Details, Paragraph, Tag, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { plainText } from '#/domain/citation-markup.ts';
import { sections } from '#/domain/knowledge.ts';
import type { AttachableFile } from '#/features/shared/attachments/read-attachment.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import type { PaperFound } from '#/importers/case-paper-found.ts';
import { Facts } from '#/ui/Facts.tsx';
import { EditionChoice, useEditionChoice } from './EditionChoice.tsx';
import { EditionPreview } from './EditionPreview.tsx';
import styles from './Papers.module.css';
import { remarkText } from './remark-words.ts';
import { useSavePaper } from './use-save-paper.ts';
import { usePictureFiles } from './use-standing.ts';

const none: readonly AttachableFile[] = [];

interface Props {
  readonly found: PaperFound;
  /** What the file is called, for a paper that says no title. */
  readonly name: string;
  /** The paper that somebody wants a newer edition of; else it is guessed. */
  readonly wanted: string | null;
  readonly onAgain: () => void;
}

/** What was read, section by section, and what could not be kept; nothing is saved before it is asked for. */
export function FoundPaper({ found, name, wanted, onAgain }: Props) {
  const t = useTexts();
  const words = t.papers.import;
  const heading = useRef<HTMLHeadingElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const files = usePictureFiles(found);
  const save = useSavePaper(found, files ?? none);
  const choice = useEditionChoice(found, files, wanted);
  const { laying } = choice;
  const title = typed ?? found.draft.header.title ?? laying?.standing.paper.value.title ?? name;
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.found}
      </h2>
      <EditionChoice choice={choice} />
      <Textfield
        label={words.paperTitle}
        value={title}
        autoComplete="off"
        error={missing && title.trim() === '' ? t.papers.edit.titleMissing : undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Head found={found} />
      {found.remarks.length > 0 && (
        <Alert data-color="warning">
          <h3 className={styles.subHeading}>{words.remarks}</h3>
          <ul className={styles.remarks}>
            {found.remarks.map((remark) => (
              <li key={remarkText(t, remark)}>{remarkText(t, remark)}</li>
            ))}
          </ul>
        </Alert>
      )}
      {laying && choice.words ? (
        <EditionPreview edition={laying.edition} words={choice.words} />
      ) : (
        <Sections found={found} />
      )}
      {choice.isReady ? (
        <div className={styles.buttons}>
          <Button onClick={() => (title.trim() === '' ? setMissing(true) : void save(title.trim(), laying))}>
            {laying && choice.words ? choice.words.save : words.save}
          </Button>
          <Button variant="secondary" onClick={onAgain}>
            {words.again}
          </Button>
        </div>
      ) : (
        <Paragraph aria-busy="true">{words.reading}</Paragraph>
      )}
    </>
  );
}

function Head({ found: { draft } }: { found: PaperFound }) {
  const t = useTexts();
  const { date } = useFormat();
  const {
    caseOfficer = '',
    archiveNumber = '',
    committee = '',
    meetingDate = null,
    fictional,
  } = draft.header;
  const facts = [
    [t.knowledge.paper.caseOfficer, caseOfficer],
    [t.knowledge.paper.archiveNumber, archiveNumber],
    [t.knowledge.paper.committee, committee],
    [t.knowledge.paper.meetingDate, date(meetingDate)],
  ] as const;
  return (
    <>
      {fictional && (
        <Tag data-color="warning" className={styles.start ?? ''}>
          {t.common.fictional}
        </Tag>
      )}
      <Facts facts={facts} />
    </>
  );
}

function Sections({ found: { draft } }: { found: PaperFound }) {
  const t = useTexts();
  return (
    <div>
      {sections.map((section) => {
        const blocks = draft.blocks.filter((block) => block.section === section);
        const name = t.knowledge.citation.sections[section];
        if (blocks.length === 0)
          return (
            <p key={section} className={styles.none}>
              {name}: {t.papers.import.none}
            </p>
          );
        return (
          <Details key={section}>
            <Details.Summary>
              {name}: {t.papers.import.blocks(blocks.length)}
            </Details.Summary>
            <Details.Content>
              <ol className={styles.preview}>
                {blocks.map(({ block, marker, text }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: what was read does not change
                  <li key={index} data-block={block}>
                    {[marker, plainText(text)].filter(Boolean).join(' ')}
                  </li>
                ))}
              </ol>
            </Details.Content>
          </Details>
        );
      })}
    </div>
  );
}
