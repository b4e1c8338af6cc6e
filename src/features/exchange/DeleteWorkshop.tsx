import { Button, Checkbox, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { deleteWorkshop } from '#/storage/emptying.ts';
import type { Exchange } from '#/storage/rows.ts';
import { ConfirmDialog } from '#/ui/ConfirmDialog.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import styles from './Exchange.module.css';

interface Props {
  readonly exchanges: readonly Exchange[];
  /** What a file must hold to count as an export of all there is. */
  readonly lastChange: number;
}

/** Deletes the workshop from this device: after an export, or after saying that none is wanted. */
export function DeleteWorkshop({ exchanges, lastChange }: Props) {
  const t = useTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const toast = useToast();
  const { workshopId, session } = useWorkshop();
  const [without, setWithout] = useState(false);
  const [reminded, setReminded] = useState(false);
  const [asking, setAsking] = useState(false);
  const words = t.exchange.handOver.remove;
  const exported = exchanges.find((each) => isExport(each) && each.upTo >= lastChange);

  function ask() {
    if (exported || without) setAsking(true);
    else setReminded(true);
  }

  async function remove() {
    setAsking(false);
    const deleted = await deleteWorkshop(workshopId);
    if (!deleted.ok) return toast({ text: words.failed, tone: 'danger' });
    toast({ text: words.done });
    await navigate(paths.home);
  }

  return (
    <section className={styles.section} aria-labelledby="delete">
      <Heading level={2} data-size="sm" id="delete">
        {words.title}
      </Heading>
      <Paragraph>{words.text}</Paragraph>
      <Paragraph>{exported ? words.exported(format.dateTime(exported.at)) : words.notExported}</Paragraph>
      {!exported && (
        <Checkbox
          label={words.withoutExport}
          checked={without}
          error={reminded && !without && words.exportFirst}
          onChange={(event) => setWithout(event.target.checked)}
        />
      )}
      <Button variant="secondary" data-color="danger" onClick={ask}>
        {words.button}
      </Button>
      {asking && (
        <ConfirmDialog
          title={words.ask(session.workshop.value.title)}
          text={words.askText}
          confirmLabel={words.yes}
          tone="danger"
          onConfirm={() => void remove()}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}

const wholeExports: readonly Exchange['purpose'][] = ['full', 'archive', 'packageArchive', 'packageAll'];

function isExport({ direction, purpose }: Exchange): boolean {
  return direction === 'sent' && wholeExports.includes(purpose);
}
