import { Button, Checkbox, Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useMemo, useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { LeftOut } from '#/exchange/left-out.ts';
import { paths } from '#/features/shared/paths.ts';
import { useLazyTexts } from '#/features/shared/use-lazy-texts.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { packageTexts } from '#/i18n/package-texts.ts';
import { useLanguage, useTexts } from '#/i18n/react.tsx';
import { useEntries, useExchanges } from '#/storage/react.ts';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { ClockRuns } from './ClockRuns.tsx';
import { DeleteWorkshop } from './DeleteWorkshop.tsx';
import { Delivered } from './Delivered.tsx';
import styles from './Exchange.module.css';
import { ExchangeLog } from './ExchangeLog.tsx';
import { FileOffer } from './FileOffer.tsx';
import { type Preparation, usePrepared } from './use-prepared.ts';

const archiveFile = { purpose: 'archive' } as const;
const resultFile = { purpose: 'result' } as const;

/** The workshop leaves this device: files, «Levert», the log, and then the deletion. */
export function HandOverScreen() {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const [persons, setPersons] = useState(false);
  const fullFile = useMemo(() => ({ purpose: 'full', persons }) as const, [persons]);
  const full = usePrepared(workshopId, fullFile);
  const archive = usePrepared(workshopId, archiveFile);
  const result = usePrepared(workshopId, resultFile);
  const participants = useEntries(workshopId, 'participant');
  const exchanges = useExchanges(workshopId);
  const after = useLazyTexts(packageTexts, useLanguage())?.after;
  const words = t.exchange.handOver;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <div className={styles.sections}>
        <ClockRuns />
        {after && (
          <section className={styles.section} aria-labelledby="package">
            <Heading level={2} data-size="sm" id="package">
              {t.exchange.handOver.nav.package}
            </Heading>
            <Paragraph>{after.packageText}</Paragraph>
            <Button asChild>
              <RouterLink to={paths.package(workshopId)}>{after.toPackage}</RouterLink>
            </Button>
          </section>
        )}
        <section className={styles.section} aria-labelledby="files">
          <Heading level={2} data-size="sm" id="files">
            {words.files}
          </Heading>
          <ul className={styles.list}>
            <OfferedFile title={words.full.title} text={words.full.text} prepared={full}>
              {participants && participants.length > 0 && (
                <Checkbox
                  label={words.full.persons}
                  checked={persons}
                  onChange={(event) => setPersons(event.target.checked)}
                />
              )}
            </OfferedFile>
            <OfferedFile title={words.archive.title} text={words.archive.text} prepared={archive}>
              {typeof archive === 'object' && <NotInArchive leftOut={archive.leftOut} />}
            </OfferedFile>
            <OfferedFile title={words.result.title} text={words.result.text} prepared={result} />
          </ul>
        </section>
        {after && <Delivered after={after} />}
        {exchanges && <ExchangeLog exchanges={exchanges} />}
        {after && exchanges && full !== 'preparing' && (
          <DeleteWorkshop
            exchanges={exchanges}
            // A file that cannot be made says nothing of what is here: then no earlier one counts as all of it.
            lastChange={full === 'failed' ? Number.POSITIVE_INFINITY : full.lastChange}
            after={after}
          />
        )}
      </div>
    </>
  );
}

interface OfferedFileProps {
  readonly title: string;
  readonly text: string;
  readonly prepared: Preparation;
  readonly children?: ReactNode;
}

function OfferedFile({ title, text, prepared, children }: OfferedFileProps) {
  return (
    <li className={styles.card}>
      <Heading level={3} data-size="2xs">
        {title}
      </Heading>
      <Paragraph>{text}</Paragraph>
      {children}
      <FileOffer prepared={prepared} />
    </li>
  );
}

function NotInArchive({ leftOut: { participants, marked, older, trash } }: { leftOut: LeftOut }) {
  const words = useTexts().exchange.handOver.archive;
  const lines = [
    ...(participants > 0 ? [words.participants(participants)] : []),
    ...(marked > 0 ? [words.marked(marked)] : []),
    ...(older > 0 ? [words.older(older)] : []),
    ...(trash > 0 ? [words.trash(trash)] : []),
  ];
  return (
    <Paragraph>{lines.length === 0 ? words.nothing : `${words.leftOut}: ${lines.join(', ')}.`}</Paragraph>
  );
}
