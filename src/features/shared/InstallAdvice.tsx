import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useSyncExternalStore } from 'react';
import { useTexts } from '#/i18n/react.tsx';
import { install, installWay, subscribeToInstallOffer } from '#/platform/install.ts';

/** How to put the app on this device, in the words of this very browser. */
export function InstallAdvice() {
  const t = useTexts();
  const way = useSyncExternalStore(subscribeToInstallOffer, installWay);
  if (way === 'button') {
    return (
      <Button variant="secondary" onClick={() => void install()}>
        {t.offline.install.button}
      </Button>
    );
  }
  return <Paragraph>{t.offline.install[way]}</Paragraph>;
}
