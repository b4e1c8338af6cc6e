import { createBrowserRouter, type RouteObject } from 'react-router';
import { Main } from '#/ui/Main.tsx';
import { AppLayout } from './AppLayout.tsx';
import { CrashScreen } from './CrashScreen.tsx';
import { NotFoundScreen } from './NotFoundScreen.tsx';
import { Opening } from './Opening.tsx';
import { ScreenLayout } from './ScreenLayout.tsx';
import { WorkshopLayout } from './WorkshopLayout.tsx';
import { workshopRoutes } from './workshop-routes.tsx';

/** Every screen is a chunk of its own, fetched when it is first opened (and kept for use without a network). */
const routes: RouteObject[] = [
  {
    path: 'w/:workshopId/screen',
    element: <ScreenLayout />,
    errorElement: <CrashScreen />,
    hydrateFallbackElement: <Opening />,
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('#/features/run/ScreenScreen.tsx')).ScreenScreen }),
      },
    ],
  },
  {
    element: <AppLayout />,
    errorElement: <CrashScreen />,
    hydrateFallbackElement: <Opening />,
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('#/features/home/HomeScreen.tsx')).HomeScreen }),
      },
      {
        path: 'welcome',
        lazy: async () => ({ Component: (await import('#/features/home/WelcomeScreen.tsx')).WelcomeScreen }),
      },
      {
        path: 'open',
        lazy: async () => ({ Component: (await import('#/features/exchange/OpenScreen.tsx')).OpenScreen }),
      },
      {
        path: 'settings',
        lazy: async () => ({
          Component: (await import('#/features/settings/SettingsScreen.tsx')).SettingsScreen,
        }),
      },
      {
        path: 'settings/offline',
        lazy: async () => ({ Component: (await import('#/app/OfflineCheckScreen.tsx')).OfflineCheckScreen }),
      },
      {
        path: 'help',
        lazy: async () => ({ Component: (await import('#/features/help/HelpScreen.tsx')).HelpScreen }),
      },
      { path: 'w/:workshopId', element: <WorkshopLayout />, children: workshopRoutes() },
      {
        path: '*',
        element: (
          <Main>
            <NotFoundScreen />
          </Main>
        ),
      },
    ],
  },
];

export const router = createBrowserRouter(routes, { basename: import.meta.env.BASE_URL });
