import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { edit } from '#/domain/change.ts';
import { type Ended, session } from '../kit/command.ts';
import { opened } from '../kit/session-file.ts';
import { plan, tablet, workshopId } from '../kit/tablet.ts';
import { type Folder, folderAfterTheWorkshop } from './folder.ts';

// The real command, at an office machine without a browser: `npm run -s session -- …`.

interface Checked {
  readonly files: readonly { readonly file: string; readonly ok: boolean }[];
  readonly problems: readonly {
    readonly file: string;
    readonly type: string;
    readonly parts?: readonly { readonly flaw: string }[];
  }[];
}

let folder: Folder;
const run = (...args: string[]): Promise<Ended> => session(folder.path, ...args);

beforeAll(async () => {
  folder = folderAfterTheWorkshop();
  // The first run bundles the program.
  expect((await run('--help')).code).toBe(0);
}, 120_000);

describe('inspect', () => {
  test('says what a file is: kind, workshop, device, content and the receipt code', async () => {
    const { code, stdout, stderr } = await run('inspect', 'gruppe-1.json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Type fil: Gruppefil');
    expect(stdout).toContain('Verksted: Politisk verksted: Levende sentrum (verksted-1)');
    expect(stdout).toContain('Gjelder: Gruppe 1');
    expect(stdout).toContain('Fra: nettbrett-1');
    expect(stdout).toContain('1 notat, 1 forslag til vedtak og 1 vedtakspunkt');
    expect(stdout).toContain(`Kvitteringskode: ${opened(folder.read('gruppe-1.json')).receipt}`);
  });

  test('as JSON for programs, several files at once', async () => {
    const { stdout } = await run('inspect', '--json', 'plan.json', 'gruppe-2.json');
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'inspect',
      ok: true,
      problems: [],
      files: [
        { file: 'plan.json', purpose: 'plan', groups: [] },
        {
          file: 'gruppe-2.json',
          purpose: 'group',
          groups: [{ id: 'gruppe-2', name: 'Gruppe 2' }],
          conflicts: [],
        },
      ],
    });
  });

  test('a file that was changed is told about as far as it can be trusted, and is a problem still', async () => {
    const { code, stdout, stderr } = await run('inspect', 'endret.json');
    expect(code).toBe(1);
    expect(stdout).toContain('nettbrett-9');
    expect(stderr).toMatch(/^fileChanged: Filen er endret etter at den ble laget \(endret\.json\)\./);
  });
});

describe('check', () => {
  test('whole and genuine files: good', async () => {
    const { code, stdout, stderr } = await run('check', 'plan.json', 'gruppe-1.json', 'eksempel.json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trim().split('\n')).toHaveLength(3);
  });

  test('every problem is named and worded, and the good files are still told about', async () => {
    const { code, stdout, stderr } = await run(
      ...[
        'check',
        'avkuttet.json',
        'gruppe-1.json',
        'skadet.json',
        'endret.json',
        'brev.json',
        'borte.json',
        '.',
      ],
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/^gruppe-1\.json: i orden\./);
    const lines = stderr.split('\n');
    expect(lines.filter((line) => /^\w+: /.test(line)).map((line) => line.split(':')[0])).toEqual([
      'fileCutOff',
      'heldBack',
      'fileChanged',
      'fileUnknown',
      'fileNotFound',
      'fileNotReadable',
    ]);
    expect(stderr).toContain('heldBack: 1 del av filen er skadet eller endret (skadet.json).');
    expect(stderr).toMatch(/ {2}Del \d+ \(notat-1\): teksten er en annen enn den som ble skrevet/);
  });

  test('the same in JSON and in the language that was asked for', async () => {
    const { stdout, stderr } = await run('check', '--json', '--lang', 'en', 'skadet.json');
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'check',
      ok: false,
      files: [{ file: 'skadet.json', ok: false, receipt: null }],
      problems: [
        {
          file: 'skadet.json',
          type: 'heldBack',
          title: '1 part of the file is damaged or changed',
          parts: [{ flaw: 'text', recordId: 'notat-1', kind: 'note' }],
        },
      ],
    });
    expect(stderr).toContain('Ask the sender to send the file again.');
    expect((await run('check', '--lang=nn', 'borte.json')).stderr).toContain('Fila finst ikkje');
  });
});

describe('files from strangers', () => {
  test('every file that is kept as an example is judged as it is in the app', async () => {
    const kept = resolve('tests/fixtures/session-files/v1');
    const expected: Readonly<Record<string, string>> = JSON.parse(
      readFileSync(`${kept}/expected.json`, 'utf8'),
    );
    const names = Object.keys(expected);
    const { code, stdout } = await session(kept, 'check', '--json', ...names);
    const { files, problems } = JSON.parse(stdout) as Checked;
    const given = files.map(({ file, ok }) => {
      const problem = problems.find((each) => each.file === file);
      const flaws = (problem?.parts ?? []).map(({ flaw }) => flaw).join(', ');
      return [file, ok ? 'opens' : flaws ? `held back: ${flaws}` : problem?.type];
    });
    expect(code).toBe(1);
    expect(Object.fromEntries(given)).toEqual(expected);
  });

  test('a title cannot speak to the terminal, or tell a line of its own', async () => {
    const hub = tablet('hub');
    const evil = 'Sak\u001b[2J\u009b31m\nfil.json: i orden';
    hub.write(...plan(), edit('workshop', workshopId, { title: evil }));
    folder.write('ond.json', hub.file('full').text);
    const { stdout } = await run('inspect', 'ond.json');
    expect(stdout).toContain('Verksted: Sak\ufffd[2J\ufffd31m\ufffdfil.json: i orden (');
    const json = (await run('inspect', '--json', 'ond.json')).stdout;
    expect([...json].filter((sign) => /\p{Cc}/u.test(sign) && sign !== '\n')).toEqual([]);
    expect(JSON.parse(json).files[0].workshop.title).toBe(evil);
  });
});

describe('wrong use', () => {
  test.each<[what: string, args: readonly string[]]>([
    ['nothing asked for', []],
    ['an unknown command', ['slett', 'plan.json']],
    ['no file', ['check']],
    ['nowhere to write', ['merge', 'plan.json']],
    ['a place to write for what only reads', ['check', 'plan.json', '--out', 'ut.json']],
    ['an unknown option', ['check', 'plan.json', '--alt']],
    ['a value for a switch', ['check', 'plan.json', '--json=ja']],
    ['an unknown language', ['check', 'plan.json', '--lang', 'se']],
    ['two files for one result', ['result', 'plan.json', 'alt.json', '--out', 'ut.json']],
  ])('%s: exit code 2 and the usage on stderr', async (_what, args) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('npm run -s session -- inspect FIL…');
  });

  test('help is no wrong use', async () => {
    const { code, stdout, stderr } = await run('merge', '--help', '--lang', 'en');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage:/);
  });
});
