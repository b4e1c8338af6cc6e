import type { DeviceId, RecordId } from '#/domain/ids.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { canonicalJson, hashText } from '#/revisions/hash.ts';
import { revisionId, seal } from '#/revisions/seal.ts';
import { forged } from '../../tests/kit/session-file.ts';
import { evening, type Files } from './good.ts';

/** Files of apps that are not written yet. */
export function newFiles(): Files {
  const { hub } = evening();
  const full = hub.file('full').text;
  return {
    'newer-but-readable.json': forged(full, (content) => {
      content.formatVersion = 2;
      content.minReader = 1;
      content.app = { name: 'Politisk verksted', version: '2.0.0', build: 'ukjent' };
      content.weather = { of: 'the day', rain: true };
      (content.revisions as AnyRevision[]).push(hologram(), noteOfTomorrow());
    }),
    'too-new.json': forged(full, (content) => {
      content.formatVersion = 7;
      content.minReader = 7;
      content.app = { name: 'Politisk verksted', version: '7.0.0' };
      content.revisions = { rolled: 'up in a way nobody knows yet' };
    }),
  };
}

/** A kind that does not exist yet. */
function hologram(): AnyRevision {
  return seal({
    recordId: 'hologram-1' as RecordId,
    kind: 'hologram',
    parents: [],
    value: { text: 'Et torg i tre dimensjoner', layers: [1, 2, 3] },
    hlc: 1_900_000_000_000,
    deviceId: 'framtid' as DeviceId,
    salt: 'salt-fra-framtiden-1',
  });
}

/** A note with a field, and a header with a member, that do not exist yet. */
function noteOfTomorrow(): AnyRevision {
  const salt = 'salt-fra-framtiden-2';
  const value = {
    groupId: 'gruppe-2',
    stepId: 'trinn-1',
    questionId: 'sporsmal-1',
    noteKind: 'input',
    text: 'Notat fra en nyere utgave.',
    starred: false,
    order: 9,
    evidence: [],
    workingFileOnly: false,
    mood: 'hopeful',
  };
  const header = {
    recordId: 'notat-framtid',
    kind: 'note',
    schemaVersion: 2,
    parents: [],
    valueHash: hashText(salt + canonicalJson(value)),
    hlc: 1_900_000_000_001,
    deviceId: 'framtid',
    weight: 3,
  } as unknown as AnyRevision['header'];
  return { id: revisionId(header), header, salt, value };
}
