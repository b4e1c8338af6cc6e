import { Button, Checkbox, Heading, Link, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import { useSpot } from '#/features/shared/evidence/use-spot.ts';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { PackageTexts } from '#/i18n/package-texts.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { deleteWorkshop } from '#/storage/emptying.ts';
import { useEntries } from '#/storage/react.ts';
import { bringsNews, type Exchange, isWholeExport } from '#/storage/rows.ts';
import { ConfirmDialog } from '#/ui/ConfirmDialog.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import { DeletionDate } from './DeletionDate.tsx';
import styles from './Exchange.module.css';
import { useGroupSent } from './use-group-sent.ts';

interface Props {
  readonly after: PackageTexts['after'];
  readonly exchanges: readonly Exchange[];
  /** What a file must hold to count as an export of all there is. */
  readonly lastChange: number;
}

/** Deletes the workshop from this device: after an export, or after saying that none is wanted. */
export function DeleteWorkshop({ exchanges, lastChange, after }: Props) {
  const t = useTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const toast = useToast();
  const { workshopId, session, role } = useWorkshop();
  const [without, setWithout] = useState(false);
  const [reminded, setReminded] = useState(false);
  const [asking, setAsking] = useState(false);
  const participants = useEntries(workshopId, 'participant');
  const words = t.exchange.handOver.remove;
  const isGroup = role.type === 'group';
  // It comes when the files have been made: too late for the browser to find the place in the address by itself.
  useSpot(true);
  const groupSent = useGroupSent(isGroup ? role.groupId : null, exchanges);
  const saved = exchanges.find(
    (each) =>
      isWholeExport(each) && each.upTo >= lastChange && !exchanges.some((other) => bringsNews(other, each)),
  );
  const exported = saved ?? groupSent;

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
      <Heading level={2} data-size="sm" id="delete" tabIndex={-1}>
        {words.title}
      </Heading>
      <Paragraph>{words.text}</Paragraph>
      <Paragraph>{after.verified}</Paragraph>
      <DeletionDate words={after} />
      <Paragraph>
        {saved
          ? words.exported(format.dateTime(saved.at))
          : groupSent
            ? after.groupSent(format.dateTime(groupSent.at))
            : isGroup
              ? after.groupNotSent
              : words.notExported}
      </Paragraph>
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
      {participants !== undefined && participants.length > 0 && (
        <Paragraph>
          {after.listAlone}{' '}
          <Link asChild>
            <RouterLink to={paths.participants(workshopId)}>{after.toList}</RouterLink>
          </Link>
        </Paragraph>
      )}
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
