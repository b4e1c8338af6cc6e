import { Button } from '@digdir/designsystemet-react';
import { choose } from '#/domain/decisions.ts';
import type { Entry } from '#/domain/entry.ts';
import { keepFocusNear } from '#/features/shared/keep-focus.ts';
import { useEdit } from '#/features/shared/use-edit.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';
import type { TraceTexts } from '#/i18n/trace-texts.ts';
import { useToast } from '#/ui/Toasts.tsx';
import styles from './Coverage.module.css';

interface Props {
  readonly point: Entry<'point'>;
  readonly name: string;
  readonly words: TraceTexts;
}

/** The room says there and then that a point of the plenary's was meant so. A group's point is the group's to say it of. */
export function StateChoice({ point, name, words }: Props) {
  const t = useTexts();
  const toast = useToast();
  const { workshopId } = useWorkshop();
  const edit = useEdit(workshopId);
  const write = (deliberateChoice: boolean) => edit(() => choose(point.id, { deliberateChoice }));

  async function state() {
    const refocus = keepFocusNear();
    const saved = await write(true);
    if (!saved.ok) return;
    refocus();
    toast({
      text: words.coverage.stated(name),
      action: { label: t.common.undo, run: () => void write(false) },
    });
  }

  return (
    <div className={styles.state}>
      <Button
        variant="secondary"
        aria-label={`${words.coverage.state}: ${name}`}
        onClick={() => void state()}
      >
        {words.coverage.state}
      </Button>
    </div>
  );
}
