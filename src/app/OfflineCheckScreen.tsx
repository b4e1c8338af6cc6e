import { Button, Details, Paragraph, Table, Tag } from '@digdir/designsystemet-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { InstallAdvice } from '#/features/shared/InstallAdvice.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { askToPersist } from '#/platform/durable-storage.ts';
import { useDevice } from '#/storage/react.ts';
import { PageHeader } from '#/ui/PageHeader.tsx';
import appStyles from './AppLayout.module.css';
import { fetchMissing, type KeptFile } from './kept-files.ts';
import styles from './OfflineCheckScreen.module.css';
import { checkOffline, type OfflineCheck } from './offline-check.ts';
import { type Line, type LineState, linesOf, versionText } from './offline-lines.ts';

/** «Klar for bruk uten nett»: what the device itself answers, with what to do about it. Made to be printed. */
export function OfflineCheckScreen() {
  const t = useTexts();
  const format = useFormat();
  const device = useDevice();
  const [check, setCheck] = useState<OfflineCheck | null>(null);
  const [checkedAt, setCheckedAt] = useState<number | null>(null);

  const runs = useRef(0);

  /** Only the latest run answers: an earlier one may be slower. */
  const run = useCallback(async () => {
    runs.current += 1;
    const own = runs.current;
    setCheck(null);
    const answer = await checkOffline();
    if (own !== runs.current) return;
    setCheck(answer);
    setCheckedAt(Date.now());
  }, []);
  useEffect(() => {
    void run();
  }, [run]);

  const lines = check ? linesOf(check, t, format) : [];
  return (
    <main className={appStyles.main} id="content" tabIndex={-1}>
      <PageHeader title={t.offline.title} lead={t.offline.lead}>
        <Button className={styles.screenOnly ?? ''} onClick={() => void run()}>
          {t.offline.checkAgain}
        </Button>
        <Button variant="secondary" className={styles.screenOnly ?? ''} onClick={() => print()}>
          {t.offline.print}
        </Button>
      </PageHeader>
      <p className={styles.verdict} role="status">
        {check ? verdictOf(lines, t.offline) : t.offline.checking}
      </p>
      {check && (
        <>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <LineItem key={line.id} line={line} check={check} onChanged={() => void run()} />
            ))}
          </ul>
          <Paragraph className={styles.about}>
            {t.offline.version.title}: {versionText(t, format)}{' '}
            {device?.label && `${t.offline.device(device.label)}. `}
            {checkedAt !== null && `${t.offline.checkedAt(format.dateTime(checkedAt))}.`}
          </Paragraph>
          {check.files.type === 'checked' && <FileList files={check.files.files} />}
        </>
      )}
    </main>
  );
}

function verdictOf(lines: readonly Line[], t: ReturnType<typeof useTexts>['offline']): string {
  const problems = lines.filter((line) => line.state === 'problem').length;
  return problems === 0 ? t.ready : t.notReady(problems);
}

const tagColors = { ok: 'success', advice: 'warning', problem: 'danger' } as const satisfies Record<
  LineState,
  string
>;

function LineItem({ line, check, onChanged }: { line: Line; check: OfflineCheck; onChanged: () => void }) {
  const t = useTexts();
  return (
    <li className={styles.line}>
      <Tag className={styles.tag ?? ''} data-color={tagColors[line.state]}>
        {t.offline.state[line.state]}
      </Tag>
      <div className={styles.said}>
        <strong>{line.title}</strong>
        <span>{line.text}</span>
        {line.state !== 'ok' && <WhatToDo line={line} check={check} onChanged={onChanged} />}
      </div>
    </li>
  );
}

function WhatToDo({ line, check, onChanged }: { line: Line; check: OfflineCheck; onChanged: () => void }) {
  const t = useTexts();
  const { files } = check;
  if (line.id === 'files' && files.type === 'checked') {
    return (
      <Button variant="secondary" onClick={() => void fetchMissing(files.files).then(onChanged)}>
        {t.offline.files.repair}
      </Button>
    );
  }
  if (line.id === 'persistence' && check.persisted === false) return <AskToPersist onGranted={onChanged} />;
  return line.id === 'installed' ? <InstallAdvice /> : null;
}

function AskToPersist({ onGranted }: { onGranted: () => void }) {
  const t = useTexts();
  const [refused, setRefused] = useState(false);
  async function ask() {
    if (await askToPersist()) onGranted();
    else setRefused(true);
  }
  return (
    <>
      <Button variant="secondary" onClick={() => void ask()}>
        {t.offline.persistence.ask}
      </Button>
      <span role="status">{refused && t.offline.persistence.refused}</span>
    </>
  );
}

function FileList({ files }: { files: readonly KeptFile[] }) {
  const t = useTexts();
  const format = useFormat();
  return (
    <Details className={styles.files ?? ''}>
      <Details.Summary>{t.offline.files.list}</Details.Summary>
      <Details.Content>
        <Table>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{t.offline.files.file}</Table.HeaderCell>
              <Table.HeaderCell>{t.offline.files.size}</Table.HeaderCell>
              <Table.HeaderCell>{t.offline.files.status}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {files.map((file) => (
              <Table.Row key={file.url}>
                <Table.Cell>{file.url}</Table.Cell>
                <Table.Cell>{format.bytes(file.bytes)}</Table.Cell>
                <Table.Cell>{file.kept ? t.offline.files.kept : t.offline.files.missing}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Details.Content>
    </Details>
  );
}
