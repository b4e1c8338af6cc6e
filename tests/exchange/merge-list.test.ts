import { expect, test } from 'vitest';
import type { Entry } from '#/domain/entry.ts';
import { encodeMergeList } from '#/exchange/merge-list.ts';
import { readParticipants } from '#/importers/participants.ts';
import { sampleValues } from '../kit/sample-values.ts';

const words = {
  columns: {
    name: 'Navn',
    kind: 'Type',
    party: 'Parti',
    committee: 'Utvalg',
    position: 'Rolle',
    serviceArea: 'Tjenesteområde',
    invitation: 'Invitasjon',
    group: 'Gruppe',
  },
  kinds: { politician: 'Politiker', administrator: 'Administrasjon' },
  invitations: { notSent: 'Ikke sendt', invited: 'Invitert', accepted: 'Ja', declined: 'Nei' },
};

function entry<K extends 'workshop' | 'participant' | 'group'>(kind: K, more: object = {}): Entry<K> {
  const value = { ...sampleValues[kind], ...more };
  return { id: `${kind}-1`, kind, value, changedAt: Date.UTC(2027, 2, 1) } as unknown as Entry<K>;
}

const people = [
  { name: 'Åse Eksempel; leder', party: 'Ap', invitation: 'accepted', groupId: 'group-1' },
  { name: '=1+1', participantKind: 'administrator', committee: '', serviceArea: '@teknisk' },
].map((each) => entry('participant', each));

function list() {
  return encodeMergeList(entry('workshop'), people, [entry('group')], words);
}

test('the merge list is a file that Norwegian Excel opens: mark, semicolons, one line each', () => {
  expect(list().text.split('\r\n')).toEqual([
    '\ufeffNavn;Type;Parti;Utvalg;Rolle;Tjenesteområde;Invitasjon;Gruppe',
    '"Åse Eksempel; leder";Politiker;Ap;Kultur og miljø;;;Ja;Gruppe 3',
    `"'=1+1";Administrasjon;;;;"'@teknisk";Invitert;`,
    '',
  ]);
  expect(list().fileName).toMatch(/^politisk-verksted_i-storebro_deltakere_2027-03-01T\d{4}\.csv$/);
});

test('read again, it holds the same people', async () => {
  const read = await readParticipants(new TextEncoder().encode(list().text));
  expect(read.ok && read.value.people.map(({ line, ...person }) => person)).toEqual([
    {
      name: 'Åse Eksempel; leder',
      participantKind: 'politician',
      party: 'Ap',
      committee: 'Kultur og miljø',
      invitation: 'accepted',
    },
    { name: '=1+1', participantKind: 'administrator', serviceArea: '@teknisk', invitation: 'invited' },
  ]);
  expect(read.ok && read.value.remarks).toEqual([{ type: 'columnIgnored', column: 'Gruppe' }]);
});
