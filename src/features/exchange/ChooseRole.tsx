import { Button, Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Id } from '#/domain/ids.ts';
import { discussedSteps } from '#/domain/roll-call.ts';
import type { Session } from '#/domain/session.ts';
import { paths } from '#/features/shared/paths.ts';
import { RoleSelect } from '#/features/shared/RoleSelect.tsx';
import { useTexts } from '#/i18n/react.tsx';
import { type Device, type Role, saveRole } from '#/storage/device.ts';
import { useDevice, useSession } from '#/storage/react.ts';
import styles from './Exchange.module.css';

/** What this device is in the workshop that has just come in, and then straight to its work. */
export function ChooseRole({ workshopId }: { workshopId: Id<'workshop'> }) {
  const t = useTexts();
  const navigate = useNavigate();
  const device = useDevice();
  const session = useSession(workshopId);
  const [picked, pick] = useState<Role | null>(null);
  if (!device || !session) return null;
  const known = device.roles[workshopId];
  const role = picked ?? known ?? likelyRole(device, session);
  const words = t.exchange.received;

  async function start() {
    if (session) {
      await saveRole(workshopId, role);
      await navigate(firstPlace(session, role));
    }
  }

  return (
    <section className={styles.card} aria-label={session.workshop.value.title}>
      <Heading level={2} data-size="xs">
        {session.workshop.value.title}
      </Heading>
      <RoleSelect
        label={words.role}
        description={words.roleText}
        role={role}
        groups={session.groups}
        onChange={pick}
      />
      <Button onClick={() => void start()}>{known && !picked ? words.toWorkshop : words.start}</Button>
    </section>
  );
}

/** A device called «Gruppe 3» is most likely group 3's. */
function likelyRole(device: Device, session: Session): Role {
  const label = device.label.trim().toLowerCase();
  const group = session.groups.find((each) => each.value.name.trim().toLowerCase() === label);
  if (group) return { type: 'group', groupId: group.id };
  const [first] = session.groups;
  return first && label === '' ? { type: 'group', groupId: first.id } : { type: 'facilitator' };
}

function firstPlace(session: Session, role: Role): string {
  const workshopId = session.workshop.id;
  if (role.type === 'screen') return paths.screen(workshopId);
  const [step] = discussedSteps(session);
  if (role.type === 'group' && step) return paths.notes(workshopId, role.groupId, step.stepId);
  return paths.workshop(workshopId);
}
