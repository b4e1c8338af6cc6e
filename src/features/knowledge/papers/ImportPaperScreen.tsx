import { Alert, Button, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import { BackToList } from '#/features/knowledge/NotHere.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { FileButton } from '#/ui/FileButton.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { FoundPaper } from './FoundPaper.tsx';
import styles from './Papers.module.css';
import { paperProblemText } from './remark-words.ts';
import { type PaperReading, usePaperReading } from './use-paper-reading.ts';

/** `/w/:id/knowledge/import-paper?paper=…` */
export function ImportPaperScreen() {
  const t = useTexts();
  const reading = usePaperReading();
  const { state } = reading;
  const [address] = useSearchParams();
  const wanted = address.get('paper');
  return (
    <article className={styles.editor}>
      <BackToList />
      <PageHeader title={t.papers.import.title} lead={t.papers.import.lead} />
      {state.step === 'found' ? (
        <FoundPaper found={state.found} name={state.name} wanted={wanted} onAgain={reading.again} />
      ) : (
        <>
          <ChooseFile reading={reading} />
          <PasteText reading={reading} />
        </>
      )}
      <div role="status" className={styles.status}>
        {state.step === 'reading' && <Paragraph>{t.papers.import.reading}</Paragraph>}
        {state.step === 'problem' && <Alert data-color="danger">{paperProblemText(t, state.problem)}</Alert>}
      </div>
    </article>
  );
}

function ChooseFile({ reading }: { reading: PaperReading }) {
  const t = useTexts();
  const [over, setOver] = useState(false);
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void reading.readFile(file);
  }
  return (
    <div
      role="none"
      className={styles.zone}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileButton label={t.papers.import.choose} onFiles={([file]) => void reading.readFile(file)} />
      <Paragraph className={styles.hint}>{t.papers.import.drop}</Paragraph>
    </div>
  );
}

function PasteText({ reading }: { reading: PaperReading }) {
  const t = useTexts();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  function paste(event: ClipboardEvent) {
    const html = event.clipboardData.getData('text/html');
    if (html === '') return;
    event.preventDefault();
    void reading.readPaste({ html, text: event.clipboardData.getData('text/plain') });
  }
  return (
    <div className={styles.paste}>
      <Textfield
        multiline
        rows={4}
        label={t.papers.import.paste}
        description={t.papers.import.pasteHelp}
        value={text}
        error={missing && text.trim() === '' ? t.papers.import.noText : undefined}
        onChange={(event) => setText(event.target.value)}
        onPaste={paste}
      />
      <Button
        variant="secondary"
        className={styles.start ?? ''}
        onClick={() => (text.trim() === '' ? setMissing(true) : void reading.readText(text))}
      >
        {t.papers.import.readText}
      </Button>
    </div>
  );
}
