import { Link } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import type { Change } from '#/domain/change.ts';
import type { AnyEntry } from '#/domain/entry.ts';
import { good } from '#/domain/result.ts';
import { paths } from '#/features/shared/paths.ts';
import { useDeviceNames } from '#/features/shared/use-device-names.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useConflicts } from '#/storage/react.ts';
import type { Saved } from '#/storage/records.ts';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import { ConflictCard } from './ConflictCard.tsx';
import styles from './Exchange.module.css';
import { takenUpAgain } from './settle.ts';

/** Everything that was changed on two devices, with every version, until somebody says which one holds. */
export function ConflictsScreen() {
  const t = useTexts();
  const words = t.exchange.conflicts;
  const { workshopId } = useWorkshop();
  const live = useConflicts(workshopId);
  const nameDevice = useDeviceNames(workshopId);
  const edit = useEdit(workshopId);
  const toast = useToast();
  const [reopened, setReopened] = useState<readonly AnyEntry[]>([]);

  async function settle(entry: AnyEntry, change: Change) {
    const saved = await edit(() => [change]);
    if (!saved.ok) return;
    setReopened((all) => all.filter((each) => each.id !== entry.id));
    toast({
      text: words.settled,
      action: { label: t.common.undo, run: () => void reopen(entry, change, saved.value) },
    });
  }

  /** No version is gone: they are laid out again, and the next choice is one more edit. */
  async function reopen(entry: AnyEntry, change: Change, settled: Saved) {
    const undeleted =
      change.type === 'delete' ? await edit(() => [{ type: 'undelete', id: entry.id }]) : good(settled);
    if (!undeleted.ok) return;
    const again = takenUpAgain(entry, undeleted.value.written);
    setReopened((all) => [...all.filter((each) => each.id !== entry.id), again]);
  }

  const isLive = new Set(live?.map((entry) => entry.id));
  const again = reopened.filter((entry) => !isLive.has(entry.id));
  const shown = [...(live ?? []), ...again];
  return (
    <>
      <PageHeader title={words.title} lead={shown.length > 0 ? words.lead : undefined} />
      {live && shown.length === 0 && (
        <EmptyState text={words.none}>
          <Link asChild>
            <RouterLink to={paths.decide(workshopId)}>{words.toCollect}</RouterLink>
          </Link>
        </EmptyState>
      )}
      <ul className={styles.list} aria-label={words.title}>
        {shown.map((entry) => (
          <li key={entry.id}>
            <ConflictCard
              entry={entry}
              again={again.includes(entry)}
              nameDevice={nameDevice}
              onSettle={(change) => void settle(entry, change)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
