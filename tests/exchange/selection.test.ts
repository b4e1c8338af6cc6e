import { describe, expect, test } from 'vitest';
import { create, edit } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import { hasText } from '#/domain/revision.ts';
import type { Purpose } from '#/exchange/file-spec.ts';
import { selectForFull } from '#/exchange/redact.ts';
import { encodeResult } from '#/exchange/result-file.ts';
import { resultTexts } from '#/i18n/result-texts.ts';
import { sampleValues } from '../kit/sample-values.ts';
import { opened } from '../kit/session-file.ts';
import { app, decision, note, plan, type Tablet, tablet } from '../kit/tablet.ts';

const group1 = 'gruppe-1' as Id<'group'>;
const group2 = 'gruppe-2' as Id<'group'>;

function idsIn(writer: Tablet, purpose: Purpose, groupId?: Id<'group'>): Set<string> {
  return new Set(opened(writer.file(purpose, groupId).text).revisions.map(({ header }) => header.recordId));
}

function evening(): Tablet {
  const hub = tablet('hub');
  hub.write(
    ...plan(),
    note('notat-1', 'Trangt i blokkene.', {
      evidence: [{ type: 'paragraph', id: 'sak-1-f1' as Id<'paragraph'> }],
    }),
    note('notat-2', 'Fra gruppe 2.', { groupId: group2 }),
    note('notat-3', 'Plenum.', { groupId: null }),
    ...decision('gruppe-1', 'Flere benker.'),
    ...decision('gruppe-2', 'Mer lys.'),
  );
  return hub;
}

describe('a group’s file', () => {
  test('holds the group’s notes, decision and points, and what they refer to', () => {
    const ids = idsIn(evening(), 'group', group1);
    for (const id of ['verksted-1', 'gruppe-1', 'notat-1', 'gruppe-1-forslag', 'gruppe-1-punkt-1'])
      expect(ids).toContain(id);
    for (const id of ['trinn-1', 'sporsmal-1', 'sak-1-f1', 'sak-1', 'tabell-1', 'kilde-1'])
      expect(ids).toContain(id);
  });

  test('holds nothing of another group, of the plenary or of persons', () => {
    const ids = idsIn(evening(), 'group', group1);
    for (const id of ['notat-2', 'notat-3', 'gruppe-2-forslag', 'gruppe-2-punkt-1', 'deltaker-1'])
      expect(ids).not.toContain(id);
  });

  test('brings deletions along, and erasures of which no text is left to tell whose they were', () => {
    const hub = evening();
    hub.write(
      note('notat-4', 'Slettes.'),
      note('notat-5', 'Fjernes for godt.'),
      { type: 'delete', id: 'notat-4' as Id<'note'> },
      { type: 'erase', id: 'notat-5' as Id<'note'> },
    );
    const file = hub.file('group', group1);
    expect(idsIn(hub, 'group', group1)).toContain('notat-4');
    expect(idsIn(hub, 'group', group1)).toContain('notat-5');
    expect(file.text).not.toContain('Fjernes for godt.');
  });

  test('can be brought in by somebody who never saw the plan', () => {
    const stranger = tablet('fremmed');
    stranger.takeIn(opened(evening().file('group', group1).text));
    expect(stranger.entries().find((entry) => entry.id === 'notat-1')).toMatchObject({
      value: { text: 'Trangt i blokkene.' },
    });
  });
});

test('a cited attachment comes along with what it belongs to', () => {
  const hub = evening();
  const kart = 'kart-1' as Id<'attachment'>;
  const belongsTo = 'sak-1' as Id<'casePaper'>;
  hub.write(create('attachment', kart, { ...sampleValues.attachment, belongsTo }));
  const cites = note('notat-6', 'Se kartet.', { evidence: [{ type: 'attachment', id: kart, page: 2 }] });
  expect(idsIn(hub, 'group', group1)).not.toContain('kart-1');
  hub.write(cites);
  const ids = idsIn(hub, 'group', group1);
  expect(ids).toContain('kart-1');
  expect(ids).toContain('sak-1');
});

describe('the archive copy', () => {
  test('holds what stands, and of what stood before only the proof', () => {
    const hub = evening();
    hub.write(edit('note', 'notat-1' as Id<'note'>, { text: 'Trangest i blokkene.' }));
    const own = opened(hub.file('archive').text).revisions.filter(
      ({ header }) => header.recordId === 'notat-1',
    );
    expect(own.map(hasText)).toEqual([false, true]);
    expect(hub.file('archive').text).not.toContain('Trangt i blokkene.');
  });

  test('keeps every wording that is still to be settled', () => {
    const hub = evening();
    const other = tablet('gruppe');
    other.add(...hub.revisions());
    hub.write(edit('note', 'notat-1' as Id<'note'>, { text: 'Trangt!' }));
    other.write(edit('note', 'notat-1' as Id<'note'>, { text: 'Lite plass.' }));
    hub.add(...other.revisions());
    const archive = hub.file('archive').text;
    expect(archive).toContain('Trangt!');
    expect(archive).toContain('Lite plass.');
  });

  test('leaves out what is marked for the working file only, and what lies in the trash', () => {
    const hub = evening();
    hub.write(
      note('notat-4', 'Bare for oss.', { workingFileOnly: true }),
      note('notat-5', 'I papirkurven.'),
      { type: 'delete', id: 'notat-5' as Id<'note'> },
    );
    const archive = hub.file('archive').text;
    expect(archive).not.toContain('Bare for oss.');
    expect(archive).not.toContain('I papirkurven.');
    expect(idsIn(hub, 'archive')).not.toContain('notat-4');
  });
});

describe('persons', () => {
  /** A list that has been changed, thrown and erased in part, and that a note and a point link to, as a broken file might. */
  function withPersons(): Tablet {
    const hub = evening();
    const id = 'deltaker-1' as Id<'participant'>;
    hub.write(
      edit('participant', id, { party: 'Partiet Hemmelig', committee: 'Utvalg Hemmelig' }),
      edit('participant', id, { position: 'Rolle Hemmelig', serviceArea: 'Etat Hemmelig' }),
      create('participant', 'deltaker-2' as Id<'participant'>, { ...secret, name: 'Slettet Hemmelig' }),
      { type: 'delete', id: 'deltaker-2' as Id<'participant'> },
      create('participant', 'deltaker-3' as Id<'participant'>, { ...secret, together: [id] }),
      edit('note', 'notat-1' as Id<'note'>, {
        evidence: [{ type: 'note', id: id as unknown as Id<'note'> }],
      }),
      edit('point', 'gruppe-1-punkt-1' as Id<'point'>, {
        origins: [{ id: id as unknown as Id<'note'>, revisionId: null }],
      }),
    );
    return hub;
  }

  const secret = {
    name: 'Navn Hemmelig',
    participantKind: 'politician',
    party: 'Partiet Hemmelig',
    committee: '',
    position: '',
    serviceArea: '',
    groupId: group1,
    invitation: 'accepted',
    order: 2,
  } as const;

  test.each<Purpose>(['plan', 'group', 'full', 'archive'])('are in no %s file', (purpose) => {
    const { text } = withPersons().file(purpose, group1);
    expect(text).not.toMatch(/Hemmelig|Nordmann|"participant"/);
    expect(text).toContain('Politisk verksted: Levende sentrum');
  });

  test('nor in the result file', async () => {
    const words = await resultTexts('nb');
    expect(encodeResult(withPersons().entries(), words, app)?.text).not.toMatch(/Hemmelig|Nordmann/);
  });

  test('go along in a full file only when somebody chooses so, with all of their history', () => {
    const revisions = withPersons().revisions();
    const personsIn = (persons: boolean) =>
      selectForFull(revisions, { persons }).filter(({ header }) => header.kind === 'participant');
    expect(personsIn(false)).toEqual([]);
    expect(personsIn(true)).toEqual(revisions.filter(({ header }) => header.kind === 'participant'));
  });
});
