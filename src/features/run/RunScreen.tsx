import { useWorkshop } from '#/features/shared/workshop.tsx';
import { FacilitatorRun } from './FacilitatorRun.tsx';
import { GroupRun } from './GroupRun.tsx';

/** `/w/:id/run`: the facilitator sees where the workshop is and what has come in; a group sees its own steps. */
export function RunScreen() {
  const { role } = useWorkshop();
  return role.type === 'group' ? <GroupRun groupId={role.groupId} /> : <FacilitatorRun />;
}
