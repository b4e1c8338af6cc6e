import type { Evidence } from '#/domain/discussion.ts';
import type { Id } from '#/domain/ids.ts';

interface Props {
  readonly workshopId: Id<'workshop'>;
  readonly stepId: Id<'step'> | null;
  readonly onCite: (evidence: Evidence) => void;
}
export function KnowledgePane(_: Props) {
  return null;
}
