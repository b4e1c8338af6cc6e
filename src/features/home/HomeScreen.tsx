import { Button } from '@digdir/designsystemet-react';
import { lazy, Suspense, useState } from 'react';
import { Navigate, Link as RouterLink, useNavigate } from 'react-router';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import type { Result } from '#/domain/result.ts';
import type { NewWorkshop } from '#/domain/template.ts';
import { paths } from '#/features/shared/paths.ts';
import { problemLine } from '#/i18n/problem-text.ts';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { useDevice, useWorkshops } from '#/storage/react.ts';
import { EmptyState } from '#/ui/EmptyState.tsx';
import { Main } from '#/ui/Main.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { useToast } from '#/ui/Toasts.tsx';
import styles from './HomeScreen.module.css';
import { makeWorkshop } from './make-workshop.ts';
import { type ExampleProblem, exampleId, openExample } from './open-example.ts';
import { WorkshopRow } from './WorkshopRow.tsx';

/** Kept on the device, but not part of what the first screen waits for. */
const NewWorkshopDialog = lazy(async () => ({
  default: (await import('./NewWorkshopDialog.tsx')).NewWorkshopDialog,
}));

/** The workshops on this device, and the three ways to get one. */
export function HomeScreen() {
  const t = useTexts();
  const navigate = useNavigate();
  const device = useDevice();
  const workshops = useWorkshops();
  const toast = useToast();
  const format = useFormat();
  const [naming, setNaming] = useState(false);
  const [fetching, setFetching] = useState(false);

  if (device && !device.firstStartDone) return <Navigate replace to={paths.welcome} />;

  async function make(wanted: NewWorkshop) {
    setNaming(false);
    await enter(await makeWorkshop(wanted));
  }

  async function tryExample() {
    if (workshops?.some((workshop) => workshop.id === exampleId)) {
      return navigate(paths.workshop(exampleId));
    }
    setFetching(true);
    await enter(await openExample());
    setFetching(false);
  }

  async function enter(opened: Result<Id<'workshop'>, ExampleProblem>) {
    if (opened.ok) return navigate(paths.workshop(opened.value));
    if (opened.problem.type === 'exampleMissing')
      return toast({ tone: 'danger', text: t.home.exampleFailed });
    toast({ tone: 'danger', text: problemLine(t, format, opened.problem) });
  }

  return (
    <Main>
      <PageHeader title={t.home.title}>
        <Button onClick={() => setNaming(true)}>{t.home.newWorkshop}</Button>
        <Button asChild variant="secondary">
          <RouterLink to={paths.open}>{t.home.openFile}</RouterLink>
        </Button>
        <Button variant="secondary" loading={fetching} onClick={() => void tryExample()}>
          {fetching ? t.home.openingExample : t.home.tryExample}
        </Button>
      </PageHeader>
      {workshops && device && (
        <>
          {workshops.length === 0 && <EmptyState text={t.home.empty} />}
          {workshops.length > 0 && (
            <ul className={styles.list} aria-label={t.home.list}>
              {newestFirst(workshops).map((workshop) => (
                <WorkshopRow key={workshop.id} workshop={workshop} role={device.roles[workshop.id]} />
              ))}
            </ul>
          )}
        </>
      )}
      {naming && (
        <Suspense fallback={null}>
          <NewWorkshopDialog onMake={(wanted) => void make(wanted)} onCancel={() => setNaming(false)} />
        </Suspense>
      )}
    </Main>
  );
}

/** By the day of the workshop, the latest first; those without a day on top, since they are being planned. */
function newestFirst(workshops: readonly Entry<'workshop'>[]): Entry<'workshop'>[] {
  const dayOf = (workshop: Entry<'workshop'>) => workshop.value.date ?? '9999';
  return workshops.toSorted(
    (a, b) => dayOf(b).localeCompare(dayOf(a)) || b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1),
  );
}
