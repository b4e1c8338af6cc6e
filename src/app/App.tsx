import '@digdir/designsystemet-css';
import '#/ui/theme/tokens.css';
import '#/ui/theme/fonts.css';
import '#/ui/theme/app.css';
import '#/ui/theme/print.css';
import { StrictMode, useEffect } from 'react';
import { RouterProvider } from 'react-router/dom';
import { LanguageProvider } from '#/i18n/react.tsx';
import { useDevice, useSaveState } from '#/storage/react.ts';
import { ToastProvider } from '#/ui/Toasts.tsx';
import { NoStorageScreen } from './NoStorageScreen.tsx';
import { Opening } from './Opening.tsx';
import { router } from './routes.tsx';

/** The app from the outside in: the device's language and text size, messages, screens. */
export function App() {
  const device = useDevice();
  useEffect(() => {
    document.documentElement.dataset.textSize = device?.textSize ?? 'normal';
  }, [device?.textSize]);
  if (device === undefined) return <Starting />;
  return (
    <StrictMode>
      <LanguageProvider language={device.language}>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </LanguageProvider>
    </StrictMode>
  );
}

/** Until the database has been opened. */
function Starting() {
  const saving = useSaveState();
  return saving.state === 'failed' ? <NoStorageScreen problem={saving.problem} /> : <Opening />;
}
