import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Ended, session } from '../kit/command.ts';
import { type Folder, folderAfterTheWorkshop } from './folder.ts';

// The package in bulk, without a browser: for an administration with many workshops.

let folder: Folder;
const run = (...args: string[]): Promise<Ended> => session(folder.path, 'package', ...args);
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder.path, name)));

beforeAll(async () => {
  folder = folderAfterTheWorkshop();
  // The first run bundles the program.
  expect((await session(folder.path, '--help')).code).toBe(0);
}, 120_000);

describe('package', () => {
  test('makes the package of a session file, says what is in it, and makes the same again', async () => {
    const made = await run('alt.json', '--zip', 'pakke.zip');
    expect({ code: made.code, stderr: made.stderr }).toEqual({ code: 0, stderr: '' });
    expect(made.stdout).toContain('Pakken er skrevet til pakke.zip.');
    const files = unzipSync(bytesOf('pakke.zip'));
    for (const path of Object.keys(files)) expect(made.stdout).toContain(path);
    expect(JSON.parse(new TextDecoder().decode(files['oktfil.json']))).toMatchObject({ purpose: 'archive' });
    await run('alt.json', '--zip', 'igjen.zip');
    expect(bytesOf('igjen.zip')).toEqual(bytesOf('pakke.zip'));
  });

  test('tells programs what is in it, what is left out, and its checksum', async () => {
    const { code, stdout } = await run(
      'alt.json',
      '--zip',
      'alt.zip',
      '--all',
      '--parts',
      'tables,session',
      '--json',
    );
    expect(code).toBe(0);
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({ command: 'package', ok: true, out: 'alt.zip', kind: 'all' });
    expect(told.sha256).toBe(createHash('sha256').update(bytesOf('alt.zip')).digest('hex'));
    expect(told.files.map(({ path }: { path: string }) => path)).toContain('tabeller/notater.csv');
    expect(told.files.map(({ path }: { path: string }) => path)).not.toContain('resultat.json');
  });

  test('writes nothing over a file that is there, unless told to', async () => {
    folder.write('her.zip', 'her fra før');
    const refused = await run('eksempel.json', '--zip', 'her.zip');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('outExists');
    expect(folder.read('her.zip')).toBe('her fra før');
    expect((await run('alt.json', '--zip', 'her.zip', '--force')).code).toBe(0);
  });

  test.each([
    [['eksempel.json'], '--zip'],
    [['eksempel.json', '--zip', 'a.zip', '--parts', 'alt'], '--parts'],
    [['eksempel.json', 'alt.json', '--zip', 'a.zip'], 'merge'],
    [['eksempel.json', '--zip', 'a.zip', '--out', 'b.zip'], '--out'],
  ])('wrong use %j is told', async (args, named) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr.split('\n')[0]).toContain(named);
    expect(folder.names()).not.toContain('a.zip');
  });

  test.each(['avkuttet.json', 'skadet.json', 'finnes-ikke.json'])('%s gives no package', async (name) => {
    expect((await run(name, '--zip', 'a.zip')).code).toBe(1);
    expect(folder.names()).not.toContain('a.zip');
  });
});
