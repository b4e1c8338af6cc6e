import { Alert, Button, Link, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { good } from '#/domain/result.ts';
import { bytesOf } from '#/features/shared/imports/bytes-of.ts';
import { SheetChoice } from '#/features/shared/imports/TableChoices.tsx';
import { paths } from '#/features/shared/paths.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { importProblemText } from '#/i18n/import-problem-text.ts';
import { type ImportTexts, importTexts } from '#/i18n/import-texts.ts';
import type { ParticipantsTexts } from '#/i18n/participants-texts.ts';
import { useFormat, useLanguage, useTexts } from '#/i18n/react.tsx';
import type { PeopleProblem } from '#/importers/participants-reading.ts';
import type { ImportProblem } from '#/importers/problems.ts';
import { FileButton } from '#/ui/FileButton.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import styles from './People.module.css';
import { PeopleReview } from './PeopleReview.tsx';
import { type PeopleHere, usePeople } from './use-people.ts';
import { type PeopleReadingState, usePeopleReading } from './use-people-reading.ts';

/** `/w/:id/plan/groups/participants/import`: a list from a file or the clipboard, shown before it is saved. */
export function TakePeopleScreen() {
  const t = useTexts();
  const here = usePeople();
  const tables = useLazyTexts(importTexts, useLanguage());
  if (here === null || tables === null) return <Paragraph aria-busy="true">{t.common.loading}</Paragraph>;
  return <TakePeople {...here} tables={tables} />;
}

function TakePeople({ people, words, tables }: PeopleHere & { tables: ImportTexts }) {
  const { workshopId, canWrite } = useWorkshop();
  const list = usePeopleReading();
  const { read } = list;
  return (
    <article className={styles.take}>
      <Link asChild className={styles.back}>
        <RouterLink to={paths.participants(workshopId)}>{words.take.back}</RouterLink>
      </Link>
      <PageHeader title={words.take.title} lead={words.take.lead} />
      {list.source === null ? (
        canWrite && <Choose list={list} words={words} />
      ) : (
        <div className={styles.buttons}>
          <Paragraph>{list.source}</Paragraph>
          <Button variant="secondary" onClick={list.leave}>
            {words.take.again}
          </Button>
        </div>
      )}
      <div role="status">{list.isReading && <Paragraph>{words.take.reading}</Paragraph>}</div>
      {read && !read.ok && <Problem problem={read.problem} list={list} words={words} tables={tables} />}
      {read?.ok && (
        <PeopleReview reading={read.value} list={list} people={people} words={words} tables={tables} />
      )}
    </article>
  );
}

/** Pasted, which is quickest, or a file. */
function Choose({ list, words }: { list: PeopleReadingState; words: ParticipantsTexts }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);

  function readText() {
    setTried(true);
    if (text.trim() === '') field.current?.focus();
    else list.begin(words.take.fromPaste, good(new TextEncoder().encode(text)));
  }

  async function readFile(file: File) {
    list.begin(file.name, await bytesOf(file));
  }

  return (
    <>
      <Textfield
        ref={field}
        label={words.take.paste}
        description={words.take.pasteHelp}
        multiline
        rows={6}
        autoComplete="off"
        value={text}
        error={tried && text.trim() === '' ? words.take.pasteMissing : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.buttons}>
        <Button onClick={readText}>{words.take.read}</Button>
        <FileButton label={words.take.choose} variant="secondary" onFiles={([file]) => void readFile(file)} />
      </div>
    </>
  );
}

interface ProblemProps {
  readonly problem: ImportProblem | PeopleProblem;
  readonly list: PeopleReadingState;
  readonly words: ParticipantsTexts;
  readonly tables: ImportTexts;
}

function Problem({ problem, list, words, tables }: ProblemProps) {
  const format = useFormat();
  if (problem.type === 'tooManyPeople') {
    const { people, limit } = problem;
    return (
      <>
        <Alert data-color="danger" role="alert">
          {words.take.tooMany(format.number(people), format.number(limit))}
        </Alert>
        <SheetChoice {...problem} label={words.take.sheet} onChoose={(sheet) => list.answer({ sheet })} />
      </>
    );
  }
  const { title, text } = importProblemText(tables, format, problem);
  return (
    <Alert data-color="danger" role="alert">
      <b>{title}.</b> {text}
    </Alert>
  );
}
