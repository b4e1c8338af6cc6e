import { Alert, Button, Paragraph, Tag } from '@digdir/designsystemet-react';
import { lazy, Suspense } from 'react';
import { Navigate, NavLink, Outlet, useLocation, useParams } from 'react-router';
import type { Id } from '#/domain/ids.ts';
import { isPractice } from '#/domain/practice.ts';
import { paths } from '#/features/shared/paths.ts';
import { useWriter } from '#/features/shared/use-writer.ts';
import { useWorkshop, WorkshopProvider } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useDevice, useSession } from '#/storage/react.ts';
import { AppHeader } from './AppHeader.tsx';
import appStyles from './AppLayout.module.css';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import { isInPractice, NotInPractice } from './NotInPractice.tsx';
import styles from './WorkshopLayout.module.css';

const ClockLine = lazy(async () => ({
  default: (await import('#/features/run/ClockLine.tsx')).ClockLine,
}));
const Tour = lazy(async () => ({ default: (await import('#/features/practice/Tour.tsx')).Tour }));

/** One workshop: its name, its five parts as tabs (a bottom bar in portrait), and the screen that is open. */
export function WorkshopLayout() {
  const t = useTexts();
  const workshopId = useParams().workshopId as Id<'workshop'>;
  const session = useSession(workshopId);
  const device = useDevice();
  const writer = useWriter(workshopId);
  const { pathname } = useLocation();
  if (session === undefined || device === undefined) {
    return (
      <>
        <AppHeader home={t.common.home} />
        <main className={appStyles.main} id="content" aria-busy="true" aria-label={t.common.loading} />
      </>
    );
  }
  if (session === null) {
    return (
      <>
        <AppHeader home={t.common.home} />
        <main className={appStyles.main} id="content" tabIndex={-1}>
          <NotFoundScreen text={t.common.notFound.workshop} />
        </main>
      </>
    );
  }
  const role = device.roles[workshopId] ?? { type: 'facilitator' };
  const practising = isPractice(workshopId);
  return (
    <WorkshopProvider value={{ workshopId, session, role, canWrite: writer.canWrite }}>
      <AppHeader home={t.common.home}>
        <span>{session.workshop.value.title}</span>
        {practising ? (
          <Tag data-color="warning">{t.common.practice.name}</Tag>
        ) : (
          session.workshop.value.illustrative && <Tag data-color="warning">{t.common.example}</Tag>
        )}
      </AppHeader>
      <PartsNav />
      {device.running?.[workshopId] && (
        <Suspense fallback={null}>
          <ClockLine />
        </Suspense>
      )}
      {practising && typeof device.tour === 'number' && (
        <Suspense>
          <Tour at={device.tour} />
        </Suspense>
      )}
      <main className={appStyles.main} id="content" tabIndex={-1}>
        {!writer.canWrite && (
          <Alert data-color="info" className={styles.banner ?? ''}>
            <Paragraph>{t.common.otherWindow.text}</Paragraph>
            <Button variant="secondary" onClick={() => void writer.takeOver()}>
              {t.common.otherWindow.takeOver}
            </Button>
          </Alert>
        )}
        {practising && !isInPractice(pathname) ? <NotInPractice /> : <Outlet />}
      </main>
    </WorkshopProvider>
  );
}

function PartsNav() {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const parts = [
    { to: paths.plan(workshopId), label: t.common.parts.plan },
    { to: paths.knowledge(workshopId), label: t.common.parts.knowledge },
    { to: paths.run(workshopId), label: t.common.parts.run },
    { to: paths.decide(workshopId), label: t.common.parts.decide },
    { to: paths.handOver(workshopId), label: t.common.parts.handOver },
  ].filter(({ to }) => !isPractice(workshopId) || isInPractice(to));
  return (
    <nav aria-label={t.common.parts.label} className={styles.parts}>
      <ul>
        {parts.map((part) => (
          <li key={part.to}>
            <NavLink to={part.to}>{part.label}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** `/w/:id`: the facilitator starts with the plan, a group with its notes; the screen in the room is the screen. */
export function WorkshopStart() {
  const { workshopId, role } = useWorkshop();
  const starts = {
    facilitator: paths.plan,
    group: paths.run,
    administration: paths.run,
    screen: paths.screen,
  };
  return <Navigate replace to={starts[role.type](workshopId)} />;
}
