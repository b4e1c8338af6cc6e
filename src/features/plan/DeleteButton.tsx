import { Button } from '@digdir/designsystemet-react';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useTexts } from '#/i18n/react.tsx';

/** «Slett», which says to a screen reader what. Not there where this window only reads. */
export function DeleteButton({ label, onClick }: { label: string; onClick: () => void }) {
  const t = useTexts();
  const { canWrite } = useWorkshop();
  if (!canWrite) return null;
  return (
    <Button variant="tertiary" data-color="danger" aria-label={label} onClick={onClick}>
      {t.common.remove}
    </Button>
  );
}
