import { Outlet, useMatch } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { useConflictCount } from '#/storage/react.ts';
import { SubNav } from '#/ui/SubNav.tsx';
import styles from './DecideLayout.module.css';

/** Vedtak: what the groups have handed in, what they propose, and what is to be settled. */
export function DecideLayout() {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  const conflicts = useConflictCount(workshopId);
  const isSettling = useMatch(paths.conflicts(workshopId)) !== null;
  return (
    <>
      <div className={styles.nav}>
        <SubNav
          label={t.decide.nav.label}
          items={[
            { to: paths.decide(workshopId), label: t.decide.nav.collect },
            { to: paths.proposals(workshopId), label: t.decide.nav.proposals },
            { to: paths.compare(workshopId), label: t.decide.nav.compare },
            { to: paths.support(workshopId), label: t.decide.nav.support },
            { to: paths.trace(workshopId), label: t.decide.nav.trace },
            { to: paths.forward(workshopId), label: t.decide.nav.forward },
            { to: paths.present(workshopId), label: t.decide.nav.present },
            ...(conflicts > 0 || isSettling
              ? [{ to: paths.conflicts(workshopId), label: t.decide.nav.conflicts, extra: String(conflicts) }]
              : []),
          ]}
        />
      </div>
      <Outlet />
    </>
  );
}
