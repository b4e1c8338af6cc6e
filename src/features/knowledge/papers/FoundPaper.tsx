import { Alert, Button, Details, Tag, Textfield } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { attachmentLimits } from '#/domain/attachments.ts';
import { paperFromDraft } from '#/domain/case-paper-draft.ts';
import type { Change, Moment } from '#/domain/change.ts';
import { plainText } from '#/domain/citation-markup.ts';
import { sections } from '#/domain/knowledge.ts';
import { attachable } from '#/features/shared/attachments/read-attachment.ts';
import { paths } from '#/features/shared/paths.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import type { PaperFound } from '#/importers/case-paper-found.ts';
import { useEntries } from '#/storage/react.ts';
import { useToast } from '#/ui/Toasts.tsx';
import styles from './Papers.module.css';
import { remarkText } from './remark-words.ts';

interface Props {
  readonly found: PaperFound;
  /** What the file is called, for a paper that says no title. */
  readonly name: string;
  readonly onAgain: () => void;
}

/** What was read, section by section, and what could not be kept; nothing is saved before it is asked for. */
export function FoundPaper({ found, name, onAgain }: Props) {
  const t = useTexts();
  const words = t.papers.import;
  const heading = useRef<HTMLHeadingElement>(null);
  const [title, setTitle] = useState(found.draft.header.title ?? name);
  const [missing, setMissing] = useState(false);
  const save = useSave(found);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {words.found}
      </h2>
      <Textfield
        label={words.paperTitle}
        value={title}
        autoComplete="off"
        error={missing && title.trim() === '' ? t.papers.edit.titleMissing : undefined}
        onChange={(event) => setTitle(event.target.value)}
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
      <Sections found={found} />
      <div className={styles.buttons}>
        <Button onClick={() => (title.trim() === '' ? setMissing(true) : void save(title.trim()))}>
          {words.save}
        </Button>
        <Button variant="secondary" onClick={onAgain}>
          {words.again}
        </Button>
      </div>
    </>
  );
}

function Head({ found: { draft } }: { found: PaperFound }) {
  const t = useTexts();
  const { date } = useFormat();
  const { caseOfficer, archiveNumber, committee, meetingDate, fictional } = draft.header;
  const facts = [
    [t.knowledge.paper.caseOfficer, caseOfficer],
    [t.knowledge.paper.archiveNumber, archiveNumber],
    [t.knowledge.paper.committee, committee],
    [t.knowledge.paper.meetingDate, meetingDate && date(meetingDate)],
  ].filter(([, said]) => said);
  return (
    <>
      {fictional && (
        <Tag data-color="warning" className={styles.start ?? ''}>
          {t.common.fictional}
        </Tag>
      )}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([label, said]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{said}</dd>
            </div>
          ))}
        </dl>
      )}
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

/** Saves the paper, opens it, and offers to take it back. */
function useSave({ draft, pictures }: PaperFound): (title: string) => Promise<void> {
  const t = useTexts();
  const toast = useToast();
  const navigate = useNavigate();
  const { workshopId, session } = useWorkshop();
  const format = useFormat();
  const edit = useEdit(workshopId);
  const attached = useEntries(workshopId, 'attachment');
  return async (title) => {
    const { language } = session.workshop.value;
    const files = pictures.map(({ title: said, mime, data }, index) =>
      attachable(
        `${t.attachments.picture.toLowerCase()}-${index + 1}.${mime.split('/')[1]}`,
        mime,
        data,
        said,
      ),
    );
    const bytes = [
      ...(attached ?? []).map(({ value }) => value.bytes),
      ...files.map(({ about }) => about.bytes),
    ];
    if (files.length > 0 && bytes.reduce((sum, each) => sum + each, 0) > attachmentLimits.all) {
      const limit = format.bytes(attachmentLimits.all);
      toast({ text: t.attachments.problem.tooMuch(title, limit), tone: 'danger' });
      return;
    }
    const titled = { ...draft, header: { ...draft.header, title } };
    let made: readonly Change[] = [];
    let path = '';
    const rule = (moment: Moment) => {
      const { casePaperId, changes } = paperFromDraft(
        session.casePapers,
        titled,
        { title, language },
        moment,
        files.map(({ about }) => about),
      );
      path = paths.casePaper(workshopId, casePaperId);
      made = changes;
      return changes;
    };
    const saved = await edit(rule, { files: files.map(({ bytes }) => bytes) });
    if (!saved.ok) return;
    const run = () => void edit(() => made.map(({ id }) => ({ type: 'delete', id })));
    toast({ text: t.papers.import.saved, action: { label: t.common.undo, run } });
    await navigate(path);
  };
}
