import { edit } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import { decision, note, plan, type Tablet, tablet } from '../../tests/kit/tablet.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** An evening with two groups: edits, a deletion taken back, one that stays, an erasure, a conflict. */
export function evening(): { readonly hub: Tablet; readonly group: Tablet } {
  const hub = tablet('hub');
  hub.write(...plan());
  const group = tablet('gruppe-1', -172_800_000);
  group.add(...hub.revisions());
  group.write(
    note('notat-1', 'Trangboddheten er høyest i blokkene.', {
      evidence: [{ type: 'cell', id: 'tabell-1' as Id<'dataset'>, at: ['trangbodde', '2025'] }],
    }),
    note('notat-2', 'Flere benker langs elva.', { noteKind: 'proposal', order: 2 }),
    note('notat-3', 'Bare for oss.', { order: 3, workingFileOnly: true }),
    note('notat-4', 'Skulle ikke stått her.', { order: 4 }),
    note('notat-5', 'Slettet, men kan tas tilbake.', { order: 5 }),
    edit('note', 'notat-2' as Id<'note'>, { text: 'Flere benker og lys langs elva.', starred: true }),
    { type: 'erase', id: 'notat-4' as Id<'note'> },
    { type: 'delete', id: 'notat-5' as Id<'note'> },
    { type: 'delete', id: 'notat-1' as Id<'note'> },
    { type: 'undelete', id: 'notat-1' as Id<'note'> },
    ...decision(
      'gruppe-1',
      'Kommunedirektøren bes om å sette opp benker og lys langs elva innen 1. oktober 2027.',
    ),
  );
  hub.write(
    note('notat-6', 'Notat frå gruppe 2: folk flyttar mykje.', { groupId: 'gruppe-2' as Id<'group'> }),
    note('notat-7', 'Kven har ikkje svart?', { groupId: 'gruppe-2' as Id<'group'>, order: 2 }),
    edit('question', 'sporsmal-1' as Id<'question'>, {
      text: 'Hva forteller tallene, og hva forteller de ikke?',
    }),
  );
  return { hub, group };
}

export function goodFiles(): Files {
  const { hub, group } = evening();
  const plan = hub.file('plan').text;
  const ofGroup = group.file('group', 'gruppe-1' as Id<'group'>).text;
  hub.add(...group.revisions());
  group.write(edit('point', 'gruppe-1-punkt-1' as Id<'point'>, { text: 'Benker og lys langs elva i 2027.' }));
  hub.write(edit('point', 'gruppe-1-punkt-1' as Id<'point'>, { text: 'Benker langs elva innen 2028.' }));
  const full = hub.file('full').text;
  hub.add(...group.revisions());
  const compact = JSON.stringify(JSON.parse(full));
  return {
    'plan.json': plan,
    'group.json': ofGroup,
    'full.json': full,
    'full-with-conflict.json': hub.file('full').text,
    'archive.json': hub.file('archive').text,
    /** The same content as other programs might write it. */
    'full-with-byte-order-mark.json': `\ufeff${full}`,
    'full-on-one-line.json': compact,
    'full-with-windows-line-ends.json': full.replaceAll('\n', '\r\n'),
  };
}
