import { beforeAll, describe, expect, test } from 'vitest';
import { edit } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import { type Ended, session } from '../kit/command.ts';
import { note, plan, tablet } from '../kit/tablet.ts';
import { emptyFolder, type Folder, folderAfterTheWorkshop } from './folder.ts';

// An administration makes documents in bulk, without a browser: the same that the app makes.

let folder: Folder;
beforeAll(() => {
  folder = folderAfterTheWorkshop();
});

const run = (...args: string[]): Promise<Ended> => session(folder.path, ...args);

describe('report', () => {
  test('makes the report in every form that is asked for', async () => {
    const { code, stdout } = await run(
      'report',
      'eksempel.json',
      '--md',
      'r.md',
      '--html',
      'r.html',
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'report',
      document: 'report',
      outs: { md: 'r.md', html: 'r.html' },
    });
    expect(folder.read('r.md')).toMatch(/^# Rapport fra politisk verksted\n/);
    expect(folder.read('r.html')).toMatch(/^<!doctype html>\n<html lang="nb">/);
  });

  test('only the parts that are asked for, or another document', async () => {
    await run('report', 'eksempel.json', '--md', 'kort.md', '--parts', 'proposal,forward');
    const chapters = folder.read('kort.md').match(/^## .*$/gm);
    expect(chapters).toEqual(['## Forslag til vedtak', '## Veien videre']);
    await run('report', 'eksempel.json', '--md', 'sak.md', '--document', 'paper-2');
    expect(folder.read('sak.md')).toMatch(/^# Sak 2: Stedskompasset/);
  });

  test('in the workshop’s language, whatever the answer is in; without what is only for the working file', async () => {
    const hub = tablet('hub');
    hub.write(
      ...plan(),
      note('skjult', 'Bare mellom oss', { workingFileOnly: true }),
      note('sagt', 'Fleire benkar'),
    );
    hub.write(edit('workshop', 'verksted-1' as Id<'workshop'>, { language: 'nn' }));
    const own = emptyFolder();
    own.write('alt.json', hub.file('full').text);
    const { stdout } = await session(own.path, 'report', 'alt.json', '--md', 'r.md', '--lang', 'en');
    expect(stdout).toContain('The document is written to r.md.');
    expect(own.read('r.md')).toMatch(/^# Rapport frå politisk verkstad\n/);
    expect(own.read('r.md')).toContain('Fleire benkar');
    expect(own.read('r.md')).not.toContain('Bare mellom oss');
  });

  test('says what is still to be settled', async () => {
    await run('merge', 'alt.json', 'gruppe-1.json', '--out', 'uavklart.json');
    const { code, stdout } = await run('report', 'uavklart.json', '--md', 'uavklart.md');
    expect(code).toBe(0);
    expect(stdout).toContain('1 sted er endret på to enheter');
    expect(folder.read('uavklart.md')).toContain('Annen ordlyd som ikke er avklart');
  });

  test.each<[what: string, code: number, said: RegExp, args: readonly string[]]>([
    ['no form', 2, /Skriv minst én form/, []],
    ['a part that is not', 2, /--parts/, ['--md', 'n.md', '--parts', 'alt']],
    ['parts of what has none', 2, /--parts/, ['--md', 'n.md', '--document', 'draft', '--parts', 'about']],
    ['a document that is not', 2, /--document/, ['--md', 'n.md', '--document', 'brev']],
    ['a case paper that is not there', 1, /^noDocument: /, ['--md', 'n.md', '--document', 'paper-9']],
    ['a folder that is not there', 1, /^outNotWritten: /, ['--md', 'finnes-ikke/n.md']],
  ])('%s: told in words, and nothing is written', async (_what, code, said, args) => {
    const before = folder.names();
    const ended = await run('report', 'eksempel.json', ...args);
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout: '' });
    expect(ended.stderr).toMatch(said);
    expect(folder.names()).toEqual(before);
  });
});
