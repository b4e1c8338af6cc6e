import { Button, Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { Link as RouterLink } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import { useTexts } from '#/i18n/react.tsx';
import { useConflictCount } from '#/storage/react.ts';
import { countWords } from './count-words.ts';
import styles from './Exchange.module.css';
import type { IntakeState } from './intake.ts';
import { Receipt } from './Receipt.tsx';

interface Props {
  readonly name: string;
  readonly state: Extract<IntakeState, { step: 'received' }>;
  readonly onUndo: () => void;
}

/** The receipt of a file that has come in, and the way back. */
export function ReceivedCard({ name, state, onUndo }: Props) {
  const t = useTexts();
  const words = t.exchange.received;
  const { exchange, known, undo } = state;
  if (undo === 'done') {
    return (
      <div className={styles.card} role="status">
        <Heading level={2} data-size="2xs" className={styles.name ?? ''}>
          {words.undoneTitle(name)}
        </Heading>
        <Paragraph>{words.undone}</Paragraph>
      </div>
    );
  }
  return (
    <div className={styles.card} data-tone="done" role="status">
      <Heading level={2} data-size="2xs" className={styles.name ?? ''}>
        {known ? words.known(name) : words.title(name)}
      </Heading>
      {known && (
        <Paragraph>
          {t.exchange.preview.nothingNew} {t.exchange.preview.nothingNewText}
        </Paragraph>
      )}
      <Receipt
        code={exchange.receipt}
        counts={countWords(exchange.purpose, exchange.counts, t.exchange.counts)}
        help={t.exchange.receipt.compareReceived}
      />
      <ConflictsHere workshopId={exchange.workshopId} />
      {undo === 'tooLate' && <Paragraph>{words.undoTooLate}</Paragraph>}
      {undo === 'possible' && (
        <Button variant="secondary" onClick={onUndo}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}

function ConflictsHere({ workshopId }: { workshopId: Props['state']['exchange']['workshopId'] }) {
  const t = useTexts();
  const conflicts = useConflictCount(workshopId);
  if (conflicts === 0) return null;
  return (
    <Link asChild>
      <RouterLink to={paths.conflicts(workshopId)}>{t.exchange.received.conflicts(conflicts)}</RouterLink>
    </Link>
  );
}
