import { Outlet, useParams } from 'react-router';
import type { Id } from '#/domain/ids.ts';
import { WorkshopProvider } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useDevice, useSession } from '#/storage/react.ts';
import { Main } from '#/ui/Main.tsx';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import { Opening } from './Opening.tsx';

/** Round the screen in the room: nothing. It never asks for the pen, so that opening it takes nothing from who writes. */
export function ScreenLayout() {
  const t = useTexts();
  const workshopId = useParams().workshopId as Id<'workshop'>;
  const session = useSession(workshopId);
  const role = useDevice()?.roles[workshopId] ?? { type: 'facilitator' };
  if (session === undefined) return <Opening />;
  if (session === null) {
    return (
      <Main>
        <NotFoundScreen text={t.common.notFound.workshop} />
      </Main>
    );
  }
  return (
    <WorkshopProvider value={{ workshopId, session, role, canWrite: false }}>
      <Outlet />
    </WorkshopProvider>
  );
}
