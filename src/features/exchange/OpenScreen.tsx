import type { Id } from '#/domain/ids.ts';
import { useTexts } from '#/i18n/react.tsx';
import type { Exchange } from '#/storage/rows.ts';
import { Main } from '#/ui/Main.tsx';
import { PageHeader } from '#/ui/PageHeader.tsx';
import { ChooseRole } from './ChooseRole.tsx';
import styles from './Exchange.module.css';
import { FilePicker } from './FilePicker.tsx';
import { IntakeList } from './IntakeList.tsx';
import type { IntakeItem } from './intake.ts';
import { useIntake } from './use-intake.ts';

/** Opens files: what is wrong with them or what they would do, then the receipt, then the one next thing. */
export function OpenScreen() {
  const t = useTexts();
  const intake = useIntake();
  return (
    <Main>
      <PageHeader title={t.exchange.open.title} lead={t.exchange.open.lead} />
      <div className={styles.section}>
        <FilePicker label={t.exchange.open.choose} onFiles={intake.add} />
        <IntakeList intake={intake} label={t.exchange.open.title} />
        {workshopsOf(intake.items).map((workshopId) => (
          <ChooseRole key={workshopId} workshopId={workshopId} />
        ))}
      </div>
    </Main>
  );
}

function workshopsOf(items: readonly IntakeItem[]): readonly Id<'workshop'>[] {
  const received = items.flatMap(({ state }): Exchange[] =>
    state.step === 'received' && state.undo !== 'done' ? [state.exchange] : [],
  );
  return [...new Set(received.map((exchange) => exchange.workshopId))];
}
