import { Paragraph } from '@digdir/designsystemet-react';
import type { Id } from '#/domain/ids.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { useFormat, useTexts } from '#/i18n/react.tsx';
import { useEntries } from '#/storage/react.ts';
import type { Exchange } from '#/storage/rows.ts';
import { countWords } from './count-words.ts';

interface Props {
  readonly groupId: Id<'group'>;
  readonly last: Exchange | undefined;
}

/** When the group last sent, and what it has written since. */
export function SentSince({ groupId, last }: Props) {
  const t = useTexts();
  const format = useFormat();
  const { workshopId, session } = useWorkshop();
  const notes = useEntries(workshopId, 'note');
  const words = t.exchange.send;
  if (!last) return <Paragraph>{words.never}</Paragraph>;
  if (notes === undefined) return null;
  const since = (entry: { readonly changedAt: number }) => entry.changedAt > last.upTo;
  const decisions = session.decisions.filter((decision) => decision.value.groupId === groupId);
  const own = new Set<string>(decisions.map((decision) => decision.id));
  const changed = {
    note: notes.filter((note) => note.value.groupId === groupId).filter(since).length,
    decision: decisions.filter(since).length,
    point: session.points.filter((point) => own.has(point.value.decisionId)).filter(since).length,
  };
  const nothing = changed.note + changed.decision + changed.point === 0;
  return (
    <Paragraph>
      {words.lastSent(format.dateTime(last.at))}{' '}
      {nothing ? words.unchanged : words.changed(countWords('group', changed, t.exchange.counts))}
    </Paragraph>
  );
}
