import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Change, edit } from '#/domain/change.ts';
import type { DeviceId, Id } from '#/domain/ids.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { encodeSessionFile } from '#/exchange/encode.ts';
import type { SessionFile } from '#/exchange/file-spec.ts';
import { byRecord } from '#/exchange/receipt.ts';
import { selectForGroup, selectForPlan } from '#/exchange/redact.ts';
import { entryOf } from '#/revisions/entry.ts';
import { historyOf } from '#/revisions/heads.ts';
import { revise } from '#/revisions/revise.ts';

// The example's day as files, for the journey of a whole plenary: the plan that the facilitator made, and what each of the six groups sends.

const app = { name: 'Politisk verksted', version: '0.1.0' };
const theDay = Date.UTC(2027, 2, 11, 16);

/** Where Gruppe 1 has two tablets, each has worded its first point anew without seeing what the other wrote. */
const wordedApart = [
  'Kommunestyret vedtar at områdesatsingen i 2028 starter i Teglhagen.',
  'Kommunestyret vedtar at områdesatsingen i 2028 og 2029 starter i Teglhagen og på Elvesiden.',
] as const;

const [folder = '.'] = process.argv.slice(2);
console.log(JSON.stringify(writeDay(folder)));

/** Writes the files into the folder. Answers with their paths, the groups' in their order. */
function writeDay(folder: string) {
  const file = JSON.parse(
    readFileSync('public/example/politisk-verksted_eksempel.json', 'utf8'),
  ) as SessionFile;
  const workshopId = file.workshopId;
  const all: readonly AnyRevision[] = [
    ...file.revisions,
    ...notYetSetAside(workshopId, file.revisions),
    ...apart(file.revisions),
  ];
  const groupIds = [...byRecord(all).keys()].filter((id) => /^gruppe-\d$/.test(id)) as Id<'group'>[];
  const write = (
    name: string,
    purpose: 'plan' | 'group',
    revisions: AnyRevision[],
    groups: Id<'group'>[],
  ) => {
    const device = { id: `device-${name}` as DeviceId, label: name };
    const { text } = encodeSessionFile({ workshopId, revisions, purpose, scope: { groups }, device, app });
    const path = join(folder, `${name}.json`);
    writeFileSync(path, text);
    return path;
  };
  return {
    plan: write('plan', 'plan', selectForPlan([...all]), []),
    groups: groupIds
      .toSorted()
      .map((id) => write(id, 'group', selectForGroup(workshopId, [...all], id), [id])),
    wordedApart,
  };
}

/** The example is as its plenary left it; when the files come in, nothing has been set aside. */
function notYetSetAside(
  workshopId: Id<'workshop'>,
  revisions: readonly AnyRevision[],
): readonly AnyRevision[] {
  return [...byRecord(revisions)].flatMap(([id, own]) => {
    const entry = entryOf(workshopId, own);
    if (entry?.kind !== 'point' || entry.value.setAside === '') return [];
    return written(own, edit('point', id as Id<'point'>, { setAside: '' }), 'bord', theDay);
  });
}

/** Two revisions of one point, each made upon the first. */
function apart(revisions: readonly AnyRevision[]): readonly AnyRevision[] {
  const id = 'gruppe-1-v1' as Id<'point'>;
  const before = revisions.filter(({ header }) => header.recordId === id);
  return wordedApart.flatMap((text, at) =>
    written(before, edit('point', id, { text }), `bord-${at + 1}`, theDay + at * 60_000),
  );
}

function written(
  before: readonly AnyRevision[],
  change: Change,
  device: string,
  now: number,
): readonly AnyRevision[] {
  const stamp = {
    now,
    lastSeen: theDay,
    deviceId: device as DeviceId,
    salt: `salt-of-${change.id}-${device}`,
  };
  return revise(historyOf(before), change, stamp);
}
