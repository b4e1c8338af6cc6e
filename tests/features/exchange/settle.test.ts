import { describe, expect, test } from 'vitest';
import type { AnyEntry } from '#/domain/entry.ts';
import type { RevisionId } from '#/domain/ids.ts';
import { deleting, keeping, settling, takenUpAgain, unchosen } from '#/features/exchange/settle.ts';
import { tablet } from '../../kit/tablets.ts';

/** A point whose text and economy two tablets have changed apart. */
function changedApart() {
  const group = tablet('group-3');
  const hub = tablet('hub');
  const id = group.writes({ decisionId: 'd', order: 1, text: 'Lys', economy: 'Ukjent' }, 'point');
  hub.opens(group.file());
  group.edits(id, { text: 'Lys i parken', economy: '100 000' });
  hub.edits(id, { text: 'Lys langs elva', economy: '200 000' });
  hub.opens(group.file());
  return { hub, id, entry: hub.entry(id) as AnyEntry };
}

const versionOf = (entry: AnyEntry, field: string, index: number) => ({
  version: entry.conflicts.find((each) => each.field === field)?.versions[index]?.revisionId as RevisionId,
});

describe('settling what was changed on two devices', () => {
  test('asks for every field before anything is written', () => {
    const { entry } = changedApart();
    expect(unchosen(entry, {})).toEqual(['text', 'economy']);
    expect(unchosen(entry, { text: versionOf(entry, 'text', 1) })).toEqual(['economy']);
  });

  test('is one edit of everything that was seen', () => {
    const { hub, id, entry } = changedApart();
    const change = settling(entry, { text: versionOf(entry, 'text', 1), economy: { text: '150 000' } });
    if (change.type !== 'edit') throw new Error('not an edit');
    hub.edits(id, change.patch, change.base);
    expect(hub.entry(id)?.conflicts).toEqual([]);
    expect(hub.entry(id)?.heads).toHaveLength(1);
    const other = entry.conflicts.find(({ field }) => field === 'text')?.versions[1]?.value;
    expect(hub.entry(id)?.value).toMatchObject({ text: other, economy: '150 000' });
  });

  test('does not bury what has come in after the versions were shown', () => {
    const { hub, id, entry } = changedApart();
    const late = tablet('late');
    late.opens(hub.file());
    late.edits(id, { text: 'Lys overalt' });
    hub.opens(late.file());
    const change = settling(entry, {
      text: versionOf(entry, 'text', 1),
      economy: versionOf(entry, 'economy', 0),
    });
    if (change.type !== 'edit') throw new Error('not an edit');
    hub.edits(id, change.patch, change.base);
    const wordings = hub.entry(id)?.conflicts.flatMap(({ versions }) => versions.map(({ value }) => value));
    expect(wordings).toContain('Lys overalt');
  });

  test('a version that stands there no more counts as not chosen', () => {
    const { entry } = changedApart();
    expect(unchosen(entry, { text: { version: 'gone' as RevisionId } })).toEqual(['text', 'economy']);
  });

  test('taken up again and chosen otherwise, it is settled all the same', () => {
    const { hub, id, entry } = changedApart();
    const settle = (seen: AnyEntry, choices: Parameters<typeof settling>[1]) => {
      const change = settling(seen, choices);
      if (change.type !== 'edit') throw new Error('not an edit');
      hub.edits(id, change.patch, change.base);
    };
    settle(entry, { text: versionOf(entry, 'text', 1), economy: versionOf(entry, 'economy', 1) });
    const again = takenUpAgain(entry, new Map([[id, hub.looksAt(id)]]));
    settle(again, { text: { text: 'Begge deler' }, economy: versionOf(entry, 'economy', 0) });
    expect(hub.entry(id)?.conflicts).toEqual([]);
    expect(hub.entry(id)?.value).toMatchObject({ text: 'Begge deler' });
  });
});

describe('deleted on one device, changed on another', () => {
  function deletedApart() {
    const group = tablet('group-3');
    const hub = tablet('hub');
    const id = group.writes({ text: 'Benker' });
    hub.opens(group.file());
    hub.deletes(id);
    group.edits(id, { text: 'Benker og bord' });
    hub.opens(group.file());
    return { hub, id, entry: hub.entry(id) as AnyEntry };
  }

  test('keeping it lets the writing stand, unmarked', () => {
    const { hub, id, entry } = deletedApart();
    expect(entry.deletedOn).toBe('hub');
    const change = keeping(entry);
    if (change.type !== 'edit') throw new Error('not an edit');
    hub.edits(id, change.patch, change.base);
    expect(hub.entry(id)).toMatchObject({
      deleted: false,
      deletedOn: null,
      value: { text: 'Benker og bord' },
    });
  });

  test('deleting it puts it in the trash', () => {
    const { hub, id, entry } = deletedApart();
    expect(deleting(entry)).toEqual({ type: 'delete', id });
    hub.deletes(id);
    expect(hub.entry(id)).toMatchObject({ deleted: true, deletedOn: null });
  });
});
