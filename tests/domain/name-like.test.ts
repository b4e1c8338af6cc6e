import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edit } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import { knownWords, nameLikeIn } from '#/domain/name-like.ts';
import { namesLeft } from '#/domain/names-left.ts';
import { decision, note, plan, tablet } from '../kit/tablet.ts';

// What is read through before a text leaves the house: words that look like somebody's name.

const known = knownWords([
  'Utvalg for Kultur og Miljø',
  'Eksempelvik kommune',
  'Statistisk Sentralbyrå',
  'Nedre Brygga',
]);
const found = (text: string, participants: readonly string[] = []) => nameLikeIn(text, participants, known);

describe('two words with a capital in a row', () => {
  test.each([
    ['Vi snakket med Kari Nordmann i går.', ['Kari Nordmann']],
    ['Kari Nordmann ville ha lys i parken.', ['Kari Nordmann']],
    ['Som Kari N. Nordmann sa:', ['Kari N. Nordmann']],
    ['Det mente Anne-Lise van Dijk også', ['Anne-Lise van Dijk']],
    ['Snakk med K. Nordmann', ['K. Nordmann']],
    ['Vi møtte Kari Nordmann. Ola Nordmann kom siden.', ['Kari Nordmann', 'Ola Nordmann']],
    ['Máret Ánne Sara har sagt det', ['Máret Ánne Sara']],
  ])('«%s» holds a name', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test.each([
    'Vi vil ha flere benker.',
    'På Brygga er det mørkt.',
    'Tall fra Statistisk Sentralbyrå viser det.',
    'Utvalg for Kultur og Miljø får saken.',
    'I Nedre Bryggas parker',
    'Både NAV SSB og KS',
    'Kommunedirektøren Eksempelvik',
    'Sak 1. Benker. Lys.',
    'Alternativ A koster minst.',
    'Tre ord: Enten Lek eller gater.',
    '',
  ])('«%s» holds none', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('the full stop belongs to the sentence', () => {
    expect(found('Snakk med Ola Nordmann.')).toEqual(['Ola Nordmann']);
  });
});

describe('the list of participants', () => {
  test('a listed name is found in small letters too, and a first name where it stands as a name', () => {
    expect(found('det var kari nordmann som sa det', ['Kari Nordmann'])).toEqual(['kari nordmann']);
    expect(found('Vi må spørre Kari om det.', ['Kari Nordmann'])).toEqual(['Kari']);
    expect(found('Kari foreslo lys.', ['Kari Nordmann'])).toEqual(['Kari']);
    expect(found('Nordmann kommer. Nordlyset også.', ['Kari Nordmann'])).toEqual(['Nordmann']);
  });

  test('a law: a listed name inside a sentence is always found', () => {
    const name = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{2,8} [A-ZÆØÅ][a-zæøå]{2,8}$/);
    fc.assert(
      fc.property(name, fc.constantFrom('sa at', ', som', '.'), (listed, after) => {
        expect(found(`Det var ${listed} ${after}`, [listed]).join(' ')).toContain(listed);
      }),
    );
  });
});

describe('in a whole workshop', () => {
  test('every text that leaves is looked through, and told with where it stands', () => {
    const hub = tablet('hub');
    hub.write(
      ...plan(),
      note('notat-1', 'Vi hørte at Per Hansen flytter.'),
      ...decision('gruppe-1', 'Sett opp benker på Eksempelvik Brygga.'),
      edit('point', 'gruppe-1-punkt-1' as Id<'point'>, { responsible: 'Liv Berg' }),
    );
    expect(namesLeft(hub.entries(), hub.entries()).map(({ id, words }) => [id, words])).toEqual([
      ['gruppe-1-punkt-1', ['Liv Berg']],
      ['notat-1', ['Per Hansen']],
    ]);
  });

  test('titles and names of groups are looked through for those on the list', () => {
    const hub = tablet('hub');
    hub.write(
      ...plan(),
      edit('step', 'trinn-1' as Id<'step'>, { title: 'Innledning ved Kari Nordmann' }),
      edit('group', 'gruppe-1' as Id<'group'>, { name: 'Gruppa til Kari' }),
    );
    expect(namesLeft(hub.entries(), hub.entries()).map(({ id, words }) => [id, words])).toEqual([
      ['gruppe-1', ['Kari']],
      ['trinn-1', ['Kari Nordmann']],
    ]);
  });

  test('what does not leave is not told of; the list of participants still says whose names to look for', () => {
    const hub = tablet('hub');
    hub.write(
      ...plan(),
      note('notat-1', 'Vi må spørre Kari om det.'),
      note('notat-2', 'Per Hansen', { workingFileOnly: true }),
    );
    const leaving = hub.entries().filter(({ kind, id }) => kind !== 'participant' && id !== 'notat-2');
    expect(namesLeft(leaving, hub.entries()).map(({ words }) => words)).toEqual([['Kari']]);
  });
});
