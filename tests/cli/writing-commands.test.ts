import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DeviceId, Id } from '#/domain/ids.ts';
import { encodeSessionFile } from '#/exchange/encode.ts';
import { entriesOf } from '#/exchange/receipt.ts';
import { type Ended, session } from '../kit/command.ts';
import { opened } from '../kit/session-file.ts';
import { app, note, plan, tablet, workshopId } from '../kit/tablet.ts';
import { type Folder, folderAfterTheWorkshop } from './folder.ts';

// The two commands that write: all of it, in its place, or nothing at all.

let folder: Folder;
const run = (...args: string[]): Promise<Ended> => session(folder.path, ...args);

beforeAll(async () => {
  folder = folderAfterTheWorkshop();
  // The first run bundles the program.
  expect((await run('--help')).code).toBe(0);
}, 120_000);

describe('merge', () => {
  test('joins the files of a workshop, in any order and again, to the same bytes; says what is to be settled', async () => {
    const first = await run('merge', 'alt.json', 'gruppe-1.json', 'gruppe-2.json', '--out', 'samlet.json');
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' });
    expect(first.stdout).toContain('3 filer er samlet i samlet.json.');
    expect(first.stdout).toContain('1 sted er endret på to enheter og må avklares i appen:');
    expect(first.stdout).toMatch(/Vedtakspunkt «Sett opp (ti|tjue) benker\.»: Tekst \(2 versjoner\)/);
    await run(
      'merge',
      '--out',
      'igjen.json',
      'gruppe-2.json',
      'samlet.json',
      'gruppe-1.json',
      'alt.json',
      'plan.json',
    );
    expect(folder.read('igjen.json')).toBe(folder.read('samlet.json'));
    const joined = opened(folder.read('samlet.json'));
    const notes = entriesOf(joined.file.workshopId, joined.revisions).filter(({ kind }) => kind === 'note');
    expect(notes.map(({ id }) => id).sort()).toEqual(['notat-1', 'notat-2']);
    expect(joined.file).toMatchObject({ purpose: 'full', device: { id: 'kommandolinje' } });
  });

  test('tells programs the receipt and the conflicts', async () => {
    const { code, stdout } = await run('merge', '--json', 'alt.json', 'gruppe-1.json', '--out', 'to.json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'merge',
      ok: true,
      out: 'to.json',
      receipt: opened(folder.read('to.json')).receipt,
      conflicts: [{ id: 'gruppe-1-punkt-1', kind: 'point', fields: [{ field: 'text', versions: 2 }] }],
    });
  });

  test('a text that one file erases is erased in the joined file, and that is told', async () => {
    const [hub, group] = [tablet('hub'), tablet('nettbrett-1', 40_000)];
    hub.write(...plan(), note('notat-1', 'Et navn som ikke skulle stått her'));
    group.add(...hub.revisions());
    group.write({ type: 'erase', id: 'notat-1' as Id });
    folder.write('for.json', hub.file('full').text);
    folder.write('etter.json', group.file('full').text);
    const { stdout } = await run('merge', 'for.json', 'etter.json', '--out', 'visket.json');
    expect(stdout).toContain('1 tekst er slettet for godt i en av filene, og er ikke med.');
    expect(folder.read('visket.json')).not.toContain('Et navn');
  });

  test('an attachment keeps its bytes when another file only names it, in either order', async () => {
    const data = Buffer.from('%PDF-1.7 Kart over bydelene');
    const sha256 = createHash('sha256').update(data).digest('hex');
    const named = { sha256, mime: 'application/pdf', name: 'Kart.pdf', bytes: data.length };
    const hub = tablet('hub');
    hub.write(...plan());
    const file = (attachment: typeof named & { data: Uint8Array | null }) =>
      encodeSessionFile({
        workshopId,
        revisions: hub.revisions(),
        attachments: [attachment],
        purpose: 'full',
        scope: { groups: [] },
        device: { id: 'hub' as DeviceId, label: 'hub' },
        app,
      }).text;
    folder.write('nevnt.json', file({ ...named, name: 'Et annet navn.pdf', data: null }));
    folder.write('hel.json', file({ ...named, data }));
    await run('merge', 'nevnt.json', 'hel.json', '--out', 'vedlegg-1.json');
    await run('merge', 'hel.json', 'nevnt.json', '--out', 'vedlegg-2.json');
    expect(folder.read('vedlegg-2.json')).toBe(folder.read('vedlegg-1.json'));
    expect(opened(folder.read('vedlegg-1.json')).attachments).toEqual([
      { ...named, name: 'Kart.pdf', data: new Uint8Array(data) },
    ]);
  });

  test.each<[what: string, problem: string, files: readonly string[]]>([
    ['files of two workshops', 'fileOtherWorkshop', ['plan.json', 'eksempel.json']],
    ['a file that did not come whole', 'fileCutOff', ['plan.json', 'avkuttet.json']],
    ['a file with a damaged text', 'heldBack', ['skadet.json', 'plan.json']],
    ['a file that is not there', 'fileNotFound', ['plan.json', 'borte.json']],
  ])('%s: named, and nothing is written', async (_what, problem, files) => {
    const before = folder.names();
    const { code, stdout, stderr } = await run('merge', ...files, '--out', 'ikke.json');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^${problem}: `));
    expect(folder.names()).toEqual(before);
  });

  test('a file that is there is not replaced until it is asked for', async () => {
    folder.write('viktig.json', 'Ikke rør');
    const refused = await run('merge', 'plan.json', '--out', 'viktig.json');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/^outExists: Filen finnes fra før \(viktig\.json\)\./);
    expect(folder.read('viktig.json')).toBe('Ikke rør');
    expect((await run('merge', 'borte.json', '--out', 'viktig.json', '--force')).code).toBe(1);
    expect(folder.read('viktig.json')).toBe('Ikke rør');
    expect((await run('merge', 'plan.json', '--out', 'viktig.json', '--force')).code).toBe(0);
    expect(opened(folder.read('viktig.json')).file.purpose).toBe('full');
  });

  test('where it cannot be written, nothing is left behind', async () => {
    const before = folder.names();
    const { code, stderr } = await run('merge', 'plan.json', '--out', 'finnes-ikke/ut.json');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^outNotWritten: .*ENOENT/);
    expect(folder.names()).toEqual(before);
  });
});

describe('result', () => {
  test('writes what the served schema describes, and says what is still to be settled', async () => {
    await run('merge', 'alt.json', 'gruppe-1.json', '--out', 'uavklart.json');
    const { code, stdout } = await run('result', 'uavklart.json', '--out', 'resultat.json', '--lang', 'en');
    expect(code).toBe(0);
    expect(stdout).toContain('1 place was changed on two devices');
    const validate = new Ajv2020().compile(JSON.parse(readFileSync('public/schema/result-v1.json', 'utf8')));
    const result = JSON.parse(folder.read('resultat.json'));
    expect(validate(result) ? [] : validate.errors).toEqual([]);
    expect(result.merknad).toMatch(/^Dette er ikke et formelt vedtak\./);
  });

  test('is not a file to be opened again, and is told so by name', async () => {
    await run('result', 'eksempel.json', '--out', 'eksempel-resultat.json');
    const { code, stderr } = await run('check', 'eksempel-resultat.json');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^fileOtherOwn: Dette er en resultatfil/);
  });
});
