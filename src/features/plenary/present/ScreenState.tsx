import { Button } from '@digdir/designsystemet-react';
import { Link as RouterLink, useHref, useLocation } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import type { Presentation } from '#/features/shared/screen/use-presentation.ts';
import { useScreen } from '#/features/shared/screen/use-screen.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ForwardTexts } from '#/i18n/forward-texts.ts';
import { fillScreen } from '#/platform/full-screen.ts';
import { openOwnWindow } from '#/platform/windows.ts';
import { useToast } from '#/ui/Toasts.tsx';
import styles from './Present.module.css';

interface Props {
  readonly presentation: Presentation;
  readonly words: ForwardTexts;
}

/** What the screen in the room shows now, and whether it is to be this. */
export function ScreenState({ presentation: { isUp, choose }, words: { present: words } }: Props) {
  const toast = useToast();
  const { workshopId } = useWorkshop();
  const { pathname } = useLocation();
  const address = useHref(paths.screen(workshopId));
  const { choice } = useScreen();
  async function open() {
    const opening = openOwnWindow(address, `politisk-verksted-screen-${workshopId}`);
    choose({ isUp: true });
    toast({ text: words[await opening] });
  }
  return (
    <div className={styles.state}>
      <p role="status" className={styles.said}>
        {choice.black ? words.isBlack : isUp ? words.isProposal : words.isClock}
      </p>
      <div className={styles.buttons}>
        {isUp ? (
          <Button variant="secondary" onClick={() => choose({ isUp: false })}>
            {words.showClock}
          </Button>
        ) : (
          <Button onClick={() => choose({ isUp: true })}>{words.show}</Button>
        )}
        <Button variant="secondary" onClick={() => void open()}>
          {words.open}
        </Button>
        <Button asChild variant="tertiary">
          <RouterLink
            to={paths.screen(workshopId)}
            state={{ from: pathname }}
            onClick={() => {
              choose({ isUp: true });
              fillScreen();
            }}
          >
            {words.here}
          </RouterLink>
        </Button>
      </div>
    </div>
  );
}
