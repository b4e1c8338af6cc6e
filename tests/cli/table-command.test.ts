import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Ended, session } from '../kit/command.ts';
import { tablePath } from '../kit/tables.ts';
import { emptyFolder, type Folder } from './folder.ts';

// `npm run -s session -- table FILE`: the importer of the app, for many files and for those who test them.

let folder: Folder;
const run = (...args: string[]): Promise<Ended> => session(folder.path, 'table', ...args);

beforeAll(async () => {
  folder = emptyFolder();
  for (const name of [
    'example/statistics-wide.csv',
    'example/statistics.xlsx',
    'source/future-workshop.csv',
    'jsonstat/scb-TAB6471-metadata-only.json',
  ])
    copyFileSync(tablePath(name), join(folder.path, name.split('/')[1] ?? name));
  folder.write('uklar.csv', 'Område;Folketall\nA;1.234\nB;2.500\n');
  // The first run bundles the program.
  expect((await session(folder.path, '--help')).code).toBe(0);
}, 120_000);

describe('table', () => {
  test('says what was found and guessed, and what the source line lacks', async () => {
    const { code, stdout, stderr } = await run('statistics-wide.csv');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Format: Tekstfil (CSV), WINDOWS-1252');
    expect(stdout).toContain('Overskrifter på linje: 3');
    expect(stdout).toContain('1. Område: område');
    expect(stdout).toContain('Indikator (indikator, 1): personer');
    expect(stdout).toContain('Mangler i kildelinja: dato hentet, lisens');
  });

  test('as JSON: every row with its labels, keys, unit and what a missing figure means', async () => {
    const { stdout } = await run('--json', 'statistics-wide.csv');
    const said = JSON.parse(stdout);
    expect(said).toMatchObject({
      command: 'table',
      ok: true,
      questions: [],
      problems: [],
      guesses: { delimiter: ';', headerRows: [3] },
    });
    expect(said.rows).toHaveLength(42);
    expect(said.rows[0]).toMatchObject({
      labels: { omrade: 'Elvesiden', ar: '2019' },
      value: 3071,
      missing: null,
      unit: 'personer',
    });
    expect(said.rows.find((row: { missing: string | null }) => row.missing)).toMatchObject({
      labels: { omrade: 'Solåsen' },
      value: null,
      missing: '..',
    });
    expect(said.source.missing).toEqual(['fetched', 'licence']);
  });

  test('a sheet is chosen by its name, and statements are read as statements', async () => {
    const sheet = JSON.parse(
      (await run('--json', 'statistics.xlsx', '--sheet', 'Utvikling 2021–2025')).stdout,
    );
    expect(sheet.rows).toHaveLength(216);
    const said = JSON.parse((await run('--json', 'future-workshop.csv')).stdout);
    expect(said.rows[0]).toMatchObject({ number: 1, phase: 'critique', votes: 18 });
  });

  test('what must be answered is a problem until it is', async () => {
    const open = await run('uklar.csv');
    expect(open.code).toBe(1);
    expect(open.stderr).toMatch(/^mustAnswer: Tabellen er lest, men noe må avklares \(uklar\.csv\)\./);
    expect(open.stderr).toContain('1.234');
    const answered = await run('--json', 'uklar.csv', '--decimal', 'comma', '--roles', '1=area,2=value');
    expect(answered.code).toBe(0);
    expect(JSON.parse(answered.stdout).rows[0]).toMatchObject({ value: 1234 });
  });

  test('how wide an area is is answered by its name, and a name that is none is told', async () => {
    const kinds = async (...args: string[]) => {
      const { stdout } = await run('--json', 'statistics-wide.csv', ...args);
      const area = JSON.parse(stdout).dimensions.find((each: { role: string }) => each.role === 'area');
      const told: { label: string; areaKind?: string }[] = area.categories;
      return Object.fromEntries(told.map(({ label, areaKind }) => [label, areaKind]));
    };
    expect((await kinds()).Elvesiden).toBeUndefined();
    const said = await kinds('--area-kind', 'Elvesiden=district', '--area-kind=Solåsen=municipality');
    expect(said).toMatchObject({ Elvesiden: 'district', Solåsen: 'municipality' });
    const misspelt = await run('statistics-wide.csv', '--area-kind', 'Elvesida=district');
    expect(misspelt.code).toBe(1);
    expect(misspelt.stderr).toMatch(/^noSuchArea: .*Elvesida/);
  });

  test('what cannot be read is refused in words, in the language asked for', async () => {
    const { code, stdout, stderr } = await run('--json', '--lang', 'nn', 'scb-TAB6471-metadata-only.json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).problems).toMatchObject([
      { type: 'jsonStatNoFigures', title: 'Fila skildrar ein tabell, men har ingen tal' },
    ]);
    expect(stderr).toContain('jsonStatNoFigures: ');
    expect((await run('statistics.xlsx', '--sheet', 'Ark 9')).stderr).toContain(
      'Arkene i filen heter Levekår 2025',
    );
    expect((await run('borte.csv')).stderr).toContain('fileNotFound: ');
  });

  test.each([
    ['two tables', ['uklar.csv', 'statistics.xlsx']],
    ['a delimiter that is none', ['uklar.csv', '--delimiter', 'x']],
    ['a role that is none', ['uklar.csv', '--roles', '1=sted']],
    ['a header row that is no number', ['uklar.csv', '--header-row', 'tre']],
    ['a kind of area that is none', ['uklar.csv', '--area-kind', 'A=fylke']],
    ['a kind of no area', ['uklar.csv', '--area-kind', 'district']],
    ['somewhere to write', ['uklar.csv', '--out', 'ut.json']],
  ])('%s: exit code 2', async (_what, args) => {
    const { code, stdout } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });
});
