import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { edit } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import { exampleFile } from '../../scripts/example/make-example.ts';
import { decision, note, plan, tablet } from '../kit/tablet.ts';

/** A folder on somebody's office machine. */
export interface Folder {
  readonly path: string;
  readonly read: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly names: () => string[];
}

export function emptyFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'politisk-verksted-'));
  return {
    path,
    read: (name) => readFileSync(join(path, name), 'utf8'),
    write: (name, text) => writeFileSync(join(path, name), text),
    names: () => readdirSync(path).sort(),
  };
}

/**
 * After an evening: the plan, a file from each group, what the facilitator has (who changed the same point as group 1
 * did), and files that something has happened to on the way.
 */
export function folderAfterTheWorkshop(): Folder {
  const folder = emptyFolder();
  const [hub, one, two] = [tablet('hub'), tablet('nettbrett-1', 40_000), tablet('nettbrett-2', -172_800_000)];
  hub.write(...plan());
  for (const group of [one, two]) group.add(...hub.revisions());
  one.write(note('notat-1', 'Flere benker'), ...decision('gruppe-1', 'Sett opp benker.'));
  two.write(note('notat-2', 'Lys i parken', { groupId: 'gruppe-2' as Id<'group'> }));
  hub.add(...one.revisions());
  const plans = hub.file('plan').text;
  const point = 'gruppe-1-punkt-1' as Id<'point'>;
  one.write(edit('point', point, { text: 'Sett opp ti benker.' }));
  hub.write(edit('point', point, { text: 'Sett opp tjue benker.' }));
  const group1 = one.file('group', 'gruppe-1' as Id<'group'>).text;
  folder.write('plan.json', plans);
  folder.write('gruppe-1.json', group1);
  folder.write('gruppe-2.json', two.file('group', 'gruppe-2' as Id<'group'>).text);
  folder.write('alt.json', hub.file('full').text);
  folder.write('avkuttet.json', group1.slice(0, group1.length / 2));
  folder.write('skadet.json', group1.replace('Flere benker', 'Færre benker'));
  folder.write('endret.json', group1.replace('"label":"nettbrett-1"', '"label":"nettbrett-9"'));
  folder.write('brev.json', 'Hei, her er filen du ba om.');
  folder.write('eksempel.json', readFileSync(exampleFile, 'utf8'));
  return folder;
}
