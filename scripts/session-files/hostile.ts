import type { DeviceId, RecordId, RevisionId } from '#/domain/ids.ts';
import type { AnyRevision, Revision } from '#/domain/revision.ts';
import { seal } from '#/revisions/seal.ts';
import { forged } from '../../tests/kit/session-file.ts';
import { workshopId } from '../../tests/kit/tablet.ts';
import { evening, type Files } from './good.ts';

type Content = { revisions: AnyRevision[] } & Record<string, unknown>;

/** Files made by somebody who knows the format and means harm. Each digest fits. */
export function hostileFiles(): Files {
  const { hub, group } = evening();
  hub.add(...group.revisions());
  const full = hub.file('full').text;
  const files: Record<string, string> = {
    'deep.json': `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
    'deep-inside.json': full.replace('"label":"hub"', `"label":"hub","x":${'['.repeat(40)}${']'.repeat(40)}`),
    'proto-key.json': full.replace('"label":"hub"', '"label":"hub","__proto__":{"isAdmin":true}'),
    'constructor-key.json': full.replace('"label":"hub"', '"constructor":{"prototype":{}},"label":"hub"'),
    'endless-number.json': full.replace('"revisions":', '"weather": 1e999, "revisions":'),
    'workshop-named-proto.json': forged(full, (content) => {
      content.workshopId = '__proto__';
    }),
  };
  for (const [name, change] of Object.entries(forgeries)) {
    files[`${name}.json`] = forged(full, (content) => change(content as Content));
  }
  return files;
}

const forgeries: Readonly<Record<string, (content: Content) => void>> = {
  'text-under-another-id': ({ revisions }) => {
    const [one, other] = notes(revisions);
    Object.assign(one, { salt: other.salt, value: other.value });
  },
  'header-under-another-id': ({ revisions }) => {
    const [one] = notes(revisions);
    Object.assign(one, { header: { ...one.header, hlc: one.header.hlc + 1 } });
  },
  'one-revision-twice': ({ revisions }) => {
    revisions.push(structuredClone(notes(revisions)[0]));
  },
  'record-of-two-kinds': ({ revisions }) => {
    revisions.push(sealed('decision', 'notat-6', { groupId: null, title: 'Falskt', goal: '', order: 1 }));
  },
  'second-workshop': ({ revisions }) => {
    const workshop = revisions.find(({ header }) => header.kind === 'workshop') as Revision;
    revisions.push(sealed('workshop', 'verksted-2', workshop.value));
  },
  'workshop-is-a-note': ({ revisions }) => {
    revisions.push(sealed('note', workshopId, notes(revisions)[0].value));
  },
  'date-that-breaks-calendars': ({ revisions }) => {
    const point = revisions.find(({ header }) => header.kind === 'point') as Revision;
    revisions.push(sealed('point', 'punkt-falskt', { ...(point.value as object), deadline: '2027-99-99' }));
  },
  'evidence-is-no-list': ({ revisions }) => {
    revisions.push(
      sealed('note', 'notat-falskt', { ...(notes(revisions)[0].value as object), evidence: 'alt' }),
    );
  },
  'decimals-without-end': ({ revisions }) => {
    const dataset = revisions.find(({ header }) => header.kind === 'dataset') as Revision;
    const value = structuredClone(dataset.value) as { dimensions: { categories: object[] }[] };
    Object.assign(value.dimensions[0]?.categories[0] ?? {}, { decimals: 1000 });
    revisions.push(sealed('dataset', 'tabell-falsk', value));
  },
  'deletion-with-a-text': ({ revisions }) => {
    revisions.push(sealed('note', 'notat-slettet', notes(revisions)[0].value, { deleted: true }));
  },
  'record-named-constructor': ({ revisions }) => {
    revisions.push(sealed('note', 'constructor', notes(revisions)[0].value));
  },
  /** Genuine in form: the merge must see that it reaches for another record, and leave that alone. */
  'erases-another-record': ({ revisions }) => {
    const target = notes(revisions)[0].id;
    revisions.push(sealed('note', 'notat-falskt', null, { deleted: true, erased: [target] }));
  },
  'own-ancestor': ({ revisions }) => {
    const id = 'A'.repeat(22) as RevisionId;
    const loop = sealed('note', 'notat-falskt', notes(revisions)[0].value, { parents: [id] });
    revisions.push({ ...loop, id });
  },
  'clock-beyond-time': ({ revisions }) => {
    revisions.push(sealed('note', 'notat-falskt', notes(revisions)[0].value, { hlc: 9e15 }));
  },
  'nothing-genuine': (content) => {
    content.revisions = content.revisions.map((revision) => ({
      ...revision,
      id: 'B'.repeat(22) as RevisionId,
    }));
  },
};

function notes(revisions: readonly AnyRevision[]): [Revision, Revision] {
  const [one, other] = revisions.filter(
    (revision): revision is Revision =>
      revision.header.kind === 'note' && 'value' in revision && !revision.header.deleted,
  );
  if (!one || !other) throw new Error('The evening has fewer than two notes');
  return [one, other];
}

type More = Partial<Pick<Parameters<typeof seal>[0], 'deleted' | 'erased' | 'parents' | 'hlc'>>;

function sealed(kind: string, recordId: string, value: unknown, more: More = {}): Revision {
  return seal({
    recordId: recordId as RecordId,
    kind,
    parents: [],
    value,
    hlc: 1_800_000_000_000,
    deviceId: 'fremmed' as DeviceId,
    salt: 'salt-fra-en-fremmed',
    ...more,
  });
}
