import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { documentFonts } from '#/cli/document-fonts.ts';
import { documentForms } from '#/documents/forms.ts';
import { makeForm } from '#/documents/make-form.ts';
import { edit, remove } from '#/domain/change.ts';
import type { Id } from '#/domain/ids.ts';
import type { AnyRevision } from '#/domain/revision.ts';
import { entriesOf } from '#/exchange/receipt.ts';
import type { MakeForm } from '#/handover/files.ts';
import { type MadePackage, makePackage, type PackageToMake } from '#/handover/package.ts';
import { packageParts } from '#/handover/package-file.ts';
import { packageWords } from '#/i18n/package-words.ts';
import { exampleFile } from '../../scripts/example/make-example.ts';
import { someSession } from '../exchange/some-session.ts';
import { opened } from '../kit/session-file.ts';
import { app, decision, note, plan, tablet, workshopId } from '../kit/tablet.ts';
import { has } from '../kit/xmllint.ts';

// One zip for the administration and the archive: the same workshop, the same bytes, and nothing in it that shall not leave.

const nb = await packageWords('nb');
const example = opened(readFileSync(exampleFile, 'utf8'));
const make: MakeForm = ({ form, outline, words }) => makeForm(form, outline, words, documentFonts);
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

async function packed(
  revisions: readonly AnyRevision[],
  more: Partial<PackageToMake> = {},
): Promise<MadePackage> {
  const toMake = {
    workshopId,
    revisions,
    attachments: [],
    kind: 'all',
    persons: false,
    parts: packageParts,
    app,
  } as const;
  const made = await makePackage({ ...toMake, ...more }, nb, make);
  if (made === null) throw new Error('no workshop');
  return made;
}

let whole: Promise<MadePackage> | undefined;
/** Made once for all that only look at it. */
const wholeExample = () => (whole ??= packedExample());

const packedExample = (more: Partial<PackageToMake> = {}) =>
  packed(example.revisions, { workshopId: example.file.workshopId, ...more });

function hub() {
  const made = tablet('hub');
  made.write(
    ...plan(),
    note('notat-1', 'Flere benker, sa Ola Nordmann ved bordet.'),
    note('notat-2', 'Bare til oss selv.', { workingFileOnly: true }),
    note('notat-3', 'Angret notat.'),
    ...decision('gruppe-1', 'Sett opp benker.'),
    edit('note', 'notat-1' as Id<'note'>, { text: 'Flere benker langs elva, sa Ola Nordmann ved bordet.' }),
    remove('notat-3' as Id<'note'>),
  );
  return made;
}

describe('byte for byte', { timeout: 120_000 }, () => {
  test('made twice, from the same records in whatever order, the package is the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        someSession,
        fc.constantFrom('all' as const, 'archive' as const),
        async ([tablets], kind) => {
          const revisions = tablets.revisions();
          const [one, other] = [
            await packed(revisions, { kind }),
            await packed(revisions.toReversed(), { kind }),
          ];
          expect(other.digest).toBe(one.digest);
          expect(other.bytes).toEqual(one.bytes);
        },
      ),
      { numRuns: 3 },
    );
  });

  test('a workshop gives the same bytes in every time zone', async () => {
    const own = process.env.TZ;
    const digests: string[] = [];
    const offsets: number[] = [];
    for (const zone of ['Pacific/Auckland', 'America/Anchorage', 'UTC']) {
      process.env.TZ = zone;
      offsets.push(new Date(2027, 2, 11).getTimezoneOffset());
      digests.push((await packed(hub().revisions())).digest);
    }
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
    expect(new Set(offsets).size).toBe(3);
    expect(new Set(digests).size).toBe(1);
  });
});

describe('what is in it', () => {
  test('every chosen file, as the list says, and the checksums of all', async () => {
    const made = await wholeExample();
    const files = unzipSync(made.bytes);
    expect(Object.keys(files)).toEqual(made.files.map(({ path }) => path));
    expect(made.files.map(({ path, size }) => [path, size])).toEqual(
      Object.entries(files).map(([path, bytes]) => [path, bytes.length]),
    );
    expect(Object.keys(files)).toEqual([
      'LESMEG.txt',
      ...documentForms.map(({ id }) => `rapport/rapport.${id}`),
      'forslag-til-vedtak.md',
      'resultat.json',
      'oktfil.json',
      'tabeller/tabeller.xlsx',
      'tabeller/notater.csv',
      'tabeller/vedtakspunkter.csv',
      'tabeller/kunnskapsgrunnlag.csv',
      'tabeller/oppfolging.csv',
      'tabeller/tider.csv',
      'tidslinje.ics',
      'arkivmelding.xml',
      'SHA256SUMS',
    ]);
    const sums = text(files.SHA256SUMS).trimEnd().split('\n');
    expect(sums).toHaveLength(made.files.length - 1);
    for (const line of sums) {
      const [sum = '', path = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files[path] ?? '')
          .digest('hex'),
      ).toBe(sum);
    }
  });

  test.runIf(has('sha256sum'))('the checksums are as the system’s own program reads them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'politisk-verksted-pakke-'));
    for (const [path, bytes] of Object.entries(unzipSync((await wholeExample()).bytes))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    const said = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    expect(
      said
        .trimEnd()
        .split('\n')
        .every((line) => line.endsWith(': OK')),
    ).toBe(true);
  });

  test('only the parts that were chosen, and what tells of them', async () => {
    const made = await packedExample({ parts: ['tables'] });
    expect(new Set(made.files.map(({ part }) => part))).toEqual(new Set(['about', 'tables']));
    expect(made.upTo).toBe(0);
  });

  test('LESMEG speaks of the session file only where there is one', async () => {
    const revisions = hub().revisions();
    const readMe = async (parts: PackageToMake['parts']) =>
      text(unzipSync((await packed(revisions, { parts, persons: true })).bytes)['LESMEG.txt']);
    expect(await readMe(['session'])).toContain(nb.readMe.persons);
    const without = await readMe(['tables']);
    expect(without).not.toContain(nb.readMe.persons);
    expect(without).not.toContain(nb.readMe.workingFile);
  });

  test('LESMEG names every file, and says first that this is no decision', async () => {
    const made = await wholeExample();
    const lines = text(unzipSync(made.bytes)['LESMEG.txt']).split('\r\n');
    expect(lines[0]).toBe(nb.readMe.title('Områdesatsingen etter 2027'));
    expect(lines[2]).toBe(nb.result.notADecision);
    const listed = made.files.map(({ path }) => path).filter((path) => !/^(LESMEG|SHA)/.test(path));
    expect(lines).toEqual(expect.arrayContaining(listed));
  });
});

describe('what may leave', () => {
  test('to the archive: no participants, nothing for the working file only, no trash, no earlier wordings; and it says so', async () => {
    const made = await packed(hub().revisions(), { kind: 'archive', persons: true });
    const all = Object.values(unzipSync(made.bytes)).map(text).join('\n');
    for (const secret of ['Kari Nordmann', 'Bare til oss selv', 'Angret notat', 'Flere benker, sa'])
      expect(all).not.toContain(secret);
    expect(all).toContain('Flere benker langs elva');
    expect(made.leftOut).toEqual({ participants: 1, marked: 1, older: 1, trash: 1 });
    const readMe = text(unzipSync(made.bytes)['LESMEG.txt']);
    for (const what of ['participants', 'marked', 'older', 'trash'] as const)
      expect(readMe).toContain(nb.readMe.leftOut[what](1));
  });

  test('all: what is for the working file only stands in the session file and nowhere else; persons only when chosen', async () => {
    const holding = async (words: string, persons: boolean) =>
      Object.entries(unzipSync((await packed(hub().revisions(), { persons })).bytes))
        .filter(([, bytes]) => text(bytes).includes(words))
        .map(([path]) => path);
    expect(await holding('Bare til oss selv', false)).toEqual(['oktfil.json']);
    expect(await holding('Kari Nordmann', false)).toEqual([]);
    expect(await holding('Kari Nordmann', true)).toEqual(['oktfil.json']);
  });

  test('the session file opens again, with everything', async () => {
    const { revisions } = hub();
    const file = opened(text(unzipSync((await packed(revisions())).bytes)['oktfil.json']));
    const kinds = (all: readonly AnyRevision[]) =>
      entriesOf(workshopId, all).filter(({ kind }) => kind !== 'participant').length;
    expect(kinds(file.revisions)).toBe(kinds(revisions()));
  });

  test('words that look like names are told with where they stand', async () => {
    const { names } = await packed(hub().revisions());
    expect(names).toContainEqual({
      id: 'notat-1',
      kind: 'note',
      words: ['Ola Nordmann'],
      context: 'Flere benker langs elva, sa Ola Nordmann ved bordet.',
    });
  });
});

test('progress tells which file is being made, in order, and how many there are', async () => {
  const steps: string[] = [];
  await makePackage(
    {
      workshopId,
      revisions: hub().revisions(),
      attachments: [],
      kind: 'all',
      persons: false,
      parts: packageParts,
      app,
    },
    nb,
    make,
    ({ done, all, title }) => steps.push(`${done}/${all} ${title}`),
  );
  const reports = documentForms.map(() => 'Rapport fra politisk verksted');
  const titles = [
    ...reports,
    'Forslag til vedtak',
    'Resultatfil for fagsystem',
    'Øktfil med hele verkstedet',
    'Tabeller',
    'Tidslinje',
  ];
  expect(steps).toEqual(titles.map((title, index) => `${index}/${titles.length} ${title}`));
});
