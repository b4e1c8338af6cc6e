import { Outlet } from 'react-router';
import { paths } from '#/features/shared/paths.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { SubNav } from '#/ui/SubNav.tsx';
import styles from './HandOverLayout.module.css';

/** Overlever: the files, the documents to be read, and all of it in one package. */
export function HandOverLayout() {
  const words = useTexts().exchange.handOver.nav;
  const { workshopId } = useWorkshop();
  return (
    <>
      <div className={styles.nav}>
        <SubNav
          label={words.label}
          items={[
            { to: paths.handOver(workshopId), label: words.files },
            { to: paths.documents(workshopId), label: words.report },
            { to: paths.package(workshopId), label: words.package },
          ]}
        />
      </div>
      <Outlet />
    </>
  );
}
