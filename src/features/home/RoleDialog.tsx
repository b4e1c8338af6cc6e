import { useState } from 'react';
import type { Id } from '#/domain/ids.ts';
import { inOrder } from '#/domain/order.ts';
import { RoleSelect } from '#/features/shared/RoleSelect.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { type Role, saveRole } from '#/storage/device.ts';
import { useEntries } from '#/storage/react.ts';
import { FormDialog } from '#/ui/FormDialog.tsx';

interface Props {
  readonly workshopId: Id<'workshop'>;
  readonly role: Role | undefined;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Asks what this device is in a workshop. */
export function RoleDialog({ workshopId, role, onDone, onCancel }: Props) {
  const t = useTexts();
  const groups = useEntries(workshopId, 'group');
  const [chosen, choose] = useState<Role>(role ?? { type: 'facilitator' });
  async function save() {
    await saveRole(workshopId, chosen);
    onDone();
  }
  return (
    <FormDialog
      title={t.home.chooseRole.title}
      lead={t.home.chooseRole.text}
      submitLabel={t.home.chooseRole.submit}
      onSubmit={() => void save()}
      onCancel={onCancel}
    >
      <RoleSelect
        label={t.home.chooseRole.label}
        role={chosen}
        groups={inOrder(groups ?? [])}
        onChange={choose}
      />
    </FormDialog>
  );
}
