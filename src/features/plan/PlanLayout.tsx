import { Outlet } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { SubNav } from '#/ui/SubNav.tsx';
import styles from './PlanLayout.module.css';

/** Forbered: the pages on which a workshop is planned. */
export function PlanLayout() {
  const t = useTexts();
  const { workshopId } = useWorkshop();
  return (
    <>
      <div className={styles.nav}>
        <SubNav
          label={t.plan.nav.label}
          items={[
            { to: paths.plan(workshopId), label: t.plan.nav.about },
            { to: paths.timeline(workshopId), label: t.plan.nav.timeline },
            { to: paths.program(workshopId), label: t.plan.nav.program },
            { to: paths.groups(workshopId), label: t.plan.nav.groups },
            { to: paths.sharePlan(workshopId), label: t.plan.nav.share },
          ]}
        />
      </div>
      <Outlet />
    </>
  );
}
