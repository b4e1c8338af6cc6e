import { describe, expect, test } from 'vitest';
import { isGenuine } from '#/revisions/seal.ts';
import { aNote, exchange, sharedNote } from '../kit/shared-note.ts';
import { tablet, wordings } from '../kit/tablets.ts';

describe('two tablets, one note', () => {
  test('both reword it: both wordings are kept, on both tablets, the later one first', () => {
    const { table3, hub, note } = sharedNote();
    table3.edits(note, { text: 'Flere benker i parken' });
    hub.edits(note, { text: 'Flere benker og lys' });
    exchange(table3, hub);
    expect(wordings(hub.sees(note))).toEqual(['Flere benker og lys', 'Flere benker i parken']);
    expect(table3.sees(note)).toEqual(hub.sees(note));
  });

  test('a star here and a rewording there go together without a word', () => {
    const { table3, hub, note } = sharedNote();
    table3.edits(note, { text: 'Benker ved elva' });
    hub.edits(note, { starred: true });
    exchange(table3, hub);
    expect(hub.sees(note)).toMatchObject({
      value: { text: 'Benker ved elva', starred: true },
      conflicts: [],
    });
  });

  test('both write the same words: nothing to settle', () => {
    const { table3, hub, note } = sharedNote();
    table3.edits(note, { text: 'Benker' });
    hub.edits(note, { text: 'Benker' });
    exchange(table3, hub);
    expect(hub.sees(note)).toMatchObject({ value: { text: 'Benker' }, conflicts: [] });
  });

  test('of two orders the later one is shown, and no one is asked', () => {
    const { table3, hub, note } = sharedNote();
    table3.edits(note, { order: 7 });
    hub.edits(note, { order: 5 });
    exchange(table3, hub);
    expect(table3.sees(note)).toMatchObject({ value: { order: 5 }, conflicts: [] });
  });

  test('evidence: what either links is there, what either unlinks is gone', () => {
    const { table3, hub, note } = sharedNote({ evidence: ['avsnitt-1', 'avsnitt-2'] });
    table3.edits(note, { evidence: ['avsnitt-2', 'utsagn-9'] });
    hub.edits(note, { evidence: ['avsnitt-1', 'avsnitt-2', 'notat-4'] });
    exchange(table3, hub);
    expect(hub.sees(note)?.value.evidence).toEqual(['avsnitt-2', 'notat-4', 'utsagn-9']);
  });

  test('a conflict is settled by an ordinary edit, everywhere', () => {
    const { table3, hub, note } = sharedNote();
    table3.edits(note, { text: 'Lys' });
    hub.edits(note, { text: 'Benker' });
    exchange(table3, hub);
    hub.edits(note, { text: 'Lys' });
    table3.opens(hub.file());
    expect(table3.sees(note)).toMatchObject({ value: { text: 'Lys' }, conflicts: [] });
    expect(table3.looksAt(note)).toHaveLength(1);
  });

  test('keeping the shown wording settles a conflict too', () => {
    const { table3, hub, note } = sharedNote();
    table3.edits(note, { text: 'Lys' });
    hub.edits(note, { text: 'Benker' });
    exchange(table3, hub);
    hub.edits(note, { text: 'Benker' });
    expect(hub.sees(note)).toMatchObject({ value: { text: 'Benker' }, conflicts: [] });
  });

  test('a clock two days ahead decides which wording stands first, and nothing else', () => {
    const { table3, hub, note } = sharedNote();
    table3.setsClock(2 * 24 * 3_600_000);
    table3.edits(note, { text: 'Fra en klokke som går feil' });
    hub.edits(note, { text: 'Fra en klokke som går rett' });
    exchange(table3, hub);
    expect(wordings(hub.sees(note))).toEqual(['Fra en klokke som går feil', 'Fra en klokke som går rett']);
    hub.edits(note, { text: 'Avklart' });
    expect(hub.sees(note)).toMatchObject({ value: { text: 'Avklart' }, conflicts: [] });
  });

  test('where the common text is pruned, every differing text is in conflict', () => {
    const { table3, hub, note } = sharedNote();
    table3.edits(note, { starred: true });
    hub.edits(note, { text: 'Benker ved elva' });
    const archive = tablet('Arkiv');
    archive.opens(table3.prunedFile(), hub.prunedFile());
    expect(wordings(archive.sees(note))).toEqual(['Benker ved elva', 'Flere benker']);
    archive.opens(hub.file());
    expect(archive.sees(note)).toMatchObject({ value: { text: 'Benker ved elva' }, conflicts: [] });
  });
});

describe('what came while somebody typed', () => {
  test('a changed text is not buried: the typed one stands beside it', () => {
    const { table3, hub, note } = sharedNote();
    const begun = hub.looksAt(note);
    table3.edits(note, { text: 'Lys i parken' });
    hub.opens(table3.file());
    hub.edits(note, { text: 'Flere benker, takk' }, begun);
    expect(wordings(hub.sees(note))).toEqual(['Flere benker, takk', 'Lys i parken']);
  });

  test('a star that came meanwhile is no hindrance', () => {
    const { table3, hub, note } = sharedNote();
    const begun = hub.looksAt(note);
    table3.edits(note, { starred: true });
    hub.opens(table3.file());
    hub.edits(note, { text: 'Flere benker, takk' }, begun);
    expect(hub.sees(note)).toMatchObject({
      value: { text: 'Flere benker, takk', starred: true },
      conflicts: [],
    });
    expect(hub.looksAt(note)).toHaveLength(1);
  });
});

describe('deleting', () => {
  test('hides on every tablet, and can be taken back as it was', () => {
    const { table3, hub, note } = sharedNote();
    hub.deletes(note);
    table3.opens(hub.file());
    expect(table3.entry(note)).toMatchObject({ deleted: true, value: { text: 'Flere benker' } });
    table3.takesBack(note);
    hub.opens(table3.file());
    expect(hub.sees(note)).toMatchObject({ deleted: false, deletedOn: null, value: aNote });
  });

  test('an edit by somebody who knew nothing of it wins the screen, and says where it was deleted', () => {
    const { table3, hub, note } = sharedNote();
    hub.deletes(note);
    table3.edits(note, { text: 'Flere benker, sier alle' });
    exchange(table3, hub);
    expect(hub.entry(note)).toMatchObject({
      deleted: false,
      deletedOn: 'Møteleder',
      value: { text: 'Flere benker, sier alle' },
    });
    hub.deletes(note);
    expect(hub.sees(note)).toMatchObject({ deleted: true, value: { text: 'Flere benker, sier alle' } });
  });

  test('both take it back, one stars it: starred, and nothing to settle', () => {
    const { table3, hub, note } = sharedNote();
    hub.deletes(note);
    table3.opens(hub.file());
    table3.takesBack(note);
    table3.edits(note, { starred: true });
    hub.takesBack(note);
    exchange(table3, hub);
    expect(hub.sees(note)).toMatchObject({ value: { starred: true }, conflicts: [] });
  });
});

describe('erasing', () => {
  test('an old file cannot bring the text back', () => {
    const { table3, hub, note } = sharedNote();
    const old = table3.file();
    hub.erases(note);
    hub.opens(old);
    expect(hub.entry(note)).toMatchObject({ erased: true, deleted: true, value: {} });
    expect(JSON.stringify(hub.file())).not.toContain('Flere benker');
    table3.opens(hub.file());
    expect(JSON.stringify(table3.file())).not.toContain('Flere benker');
    expect(hub.file().every(isGenuine)).toBe(true);
  });

  test('reaches only its own record', () => {
    const { table3, hub, note } = sharedNote();
    const other = table3.writes({ ...aNote, text: 'Et annet notat' });
    hub.opens(table3.file());
    hub.erases(note);
    expect(hub.sees(other)?.value.text).toBe('Et annet notat');
  });
});
