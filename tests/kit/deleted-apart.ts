import { edit } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import { deleteProposal } from '#/domain/plenary-proposals.ts';
import { type Session, sessionOf } from '#/domain/session.ts';
import { decision, plan, tablet } from './tablet.ts';

/** One device deletes a proposal with its point, another rewords the point without knowing. The two have not met again. */
export function deletedApart() {
  const [hub, group] = [tablet('hub'), tablet('group')];
  hub.write(...plan(), ...decision('gruppe-1', 'Steng gata'));
  group.add(...hub.revisions());
  const session = (): Session => {
    const shown = sessionOf(hub.entries());
    if (shown === null) throw new Error('no workshop');
    return shown;
  };
  const [proposal] = session().decisions;
  if (proposal === undefined) throw new Error('no proposal');
  hub.write(...deleteProposal(session(), proposal).changes);
  group.write(edit('point', 'gruppe-1-punkt-1' as Id<'point'>, { text: 'Steng gata om sommeren' }));
  return { hub, group, session, proposal };
}
