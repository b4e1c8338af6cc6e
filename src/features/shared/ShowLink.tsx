import { Button } from '@digdir/designsystemet-react';
import { Link, useLocation } from 'react-router';
import { useTexts } from '#/i18n/react.tsx';
import { fillScreen } from '#/platform/full-screen.ts';

/** «Vis på storskjerm». The tap is also what lets the page fill the screen. */
export function ShowLink({ to, title }: { to: string; title: string }) {
  const t = useTexts();
  const { pathname, search } = useLocation();
  return (
    <Button asChild variant="secondary">
      <Link
        to={to}
        state={{ from: pathname + search }}
        aria-label={t.figures.show.openNamed(title)}
        onClick={fillScreen}
      >
        {t.figures.show.open}
      </Link>
    </Button>
  );
}
