import { Field, Label, Select } from '@digdir/designsystemet-react';
import type { Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { useTexts } from '#/i18n/react.tsx';
import type { Role } from '#/storage/device.ts';

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly role: Role;
  readonly groups: readonly Entry<'group'>[];
  readonly onChange: (role: Role) => void;
}

/** What this device is in the workshop: the facilitator's, a group's, the screen in the room, or the administration's. */
export function RoleSelect({ label, description, role, groups, onChange }: Props) {
  const t = useTexts();
  return (
    <Field>
      <Label>{label}</Label>
      {description && <Field.Description>{description}</Field.Description>}
      <Select value={keyOf(role)} onChange={(event) => onChange(roleOf(event.target.value))}>
        <Select.Option value="facilitator">{t.common.role.facilitator}</Select.Option>
        {groups.map((group) => (
          <Select.Option key={group.id} value={keyOf({ type: 'group', groupId: group.id })}>
            {t.common.role.group(group.value.name)}
          </Select.Option>
        ))}
        <Select.Option value="screen">{t.common.role.screen}</Select.Option>
        <Select.Option value="administration">{t.common.role.administration}</Select.Option>
      </Select>
    </Field>
  );
}

const groupPrefix = 'group:';

function keyOf(role: Role): string {
  return role.type === 'group' ? `${groupPrefix}${role.groupId}` : role.type;
}

function roleOf(key: string): Role {
  if (key.startsWith(groupPrefix)) {
    return { type: 'group', groupId: key.slice(groupPrefix.length) as Id<'group'> };
  }
  return { type: key === 'administration' || key === 'screen' ? key : 'facilitator' };
}
