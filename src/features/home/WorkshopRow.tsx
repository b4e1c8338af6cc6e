import { Button, Link, Tag } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router';
import { deletionReminder } from '#/domain/deletion-date.ts';
import type { Entry } from '#/domain/entry.ts';
import { paths } from '#/features/shared/paths.ts';
import { useToday } from '#/features/shared/use-today.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import type { Role } from '#/storage/device.ts';
import { useEntry, useExchanges } from '#/storage/react.ts';
import styles from './HomeScreen.module.css';

const RoleDialog = lazy(async () => ({ default: (await import('./RoleDialog.tsx')).RoleDialog }));

interface Props {
  readonly workshop: Entry<'workshop'>;
  readonly role: Role | undefined;
}

/** One workshop on this device: what it is, when, this device's part in it, and when it was last handed on. */
export function WorkshopRow({ workshop, role }: Props) {
  const t = useTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const [asking, ask] = useState<'toOpen' | 'toChange' | null>(null);
  const { title, date, place, illustrative } = workshop.value;
  const address = paths.workshop(workshop.id);
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <Link asChild className={styles.title}>
          <RouterLink
            to={address}
            onClick={(event) => {
              if (role !== undefined) return;
              event.preventDefault();
              ask('toOpen');
            }}
          >
            {title}
          </RouterLink>
        </Link>
        {illustrative && <Tag data-color="warning">{t.common.example}</Tag>}
        <p className={styles.facts}>
          <span>{date ? format.longDate(date) : t.home.noDate}</span>
          {place && <span>{place}</span>}
        </p>
        <p className={styles.facts}>
          <RoleName role={role} />
          {!illustrative && <LastExchange workshopId={workshop.id} />}
          {!illustrative && <DeletionDate date={workshop.value.deletionDate} />}
        </p>
      </div>
      <Button variant="tertiary" aria-label={t.home.changeRoleFor(title)} onClick={() => ask('toChange')}>
        {t.home.changeRole}
      </Button>
      {asking && (
        <Suspense fallback={null}>
          <RoleDialog
            workshopId={workshop.id}
            role={role}
            onCancel={() => ask(null)}
            onDone={() => {
              ask(null);
              if (asking === 'toOpen') void navigate(address);
            }}
          />
        </Suspense>
      )}
    </li>
  );
}

function RoleName({ role }: { role: Role | undefined }) {
  const t = useTexts();
  if (role === undefined) return <span>{t.home.noRole}</span>;
  if (role.type === 'group') return <GroupRole role={role} />;
  return <span>{t.home.role(t.common.role[role.type])}</span>;
}

function GroupRole({ role }: { role: Role & { type: 'group' } }) {
  const t = useTexts();
  const group = useEntry(role.groupId);
  return group ? <span>{t.home.role(t.common.role.group(group.value.name))}</span> : null;
}

function DeletionDate({ date }: { date: string | null }) {
  const t = useTexts();
  const format = useFormat();
  const reminder = deletionReminder(date, useToday());
  return reminder && <Tag data-color="warning">{t.home.deletion[reminder](format.date(date))}</Tag>;
}

function LastExchange({ workshopId }: { workshopId: Entry<'workshop'>['id'] }) {
  const t = useTexts();
  const format = useFormat();
  const exchanges = useExchanges(workshopId);
  if (exchanges === undefined) return null;
  const [last] = exchanges;
  if (last === undefined) return <span>{t.home.neverSent}</span>;
  const when = format.dateTime(last.at);
  return <span>{last.direction === 'sent' ? t.home.lastSent(when) : t.home.lastReceived(when)}</span>;
}
