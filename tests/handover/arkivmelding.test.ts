import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Workshop } from '#/domain/workshop.ts';
import { arkivmeldingOf } from '#/handover/arkivmelding.ts';
import { caseNumberOf } from '#/handover/case-number.ts';
import type { PackageFile, SummedFile } from '#/handover/package-file.ts';
import { packageWords } from '#/i18n/package-words.ts';
import { hashBytes } from '#/revisions/hash.ts';
import { sampleValues } from '../kit/sample-values.ts';
import { ensureXmllint, fiksArkiv, xmllint } from '../kit/xmllint.ts';

// What an archive system is told of a package. The published XSDs lie outside the repository (docs/package.md).

const words = (await packageWords('nb')).arkivmelding;

function file(path: string, title: string, part: PackageFile['part'] = 'report', content = path): SummedFile {
  const bytes = new TextEncoder().encode(content);
  return {
    path,
    part,
    title,
    text: 'Hva det er.',
    mime: 'text/plain',
    bytes,
    sha256: hashBytes(bytes),
  };
}

const report = [
  file('rapport/rapport.md', 'Rapport'),
  file('resultat.json', 'Resultatfil', 'result'),
  file('rapport/rapport.pdf', 'Rapport'),
];

function message(workshop: Partial<Workshop> = {}, files: readonly SummedFile[] = report): string {
  return arkivmeldingOf({
    workshopId: 'verksted-1',
    workshop: { ...sampleValues.workshop, delivered: null, caseNumber: '', ...workshop },
    createdAt: '2027-03-11T19:00:00.000Z',
    files,
    words,
  });
}

/** Every element by its name, with the text that is in it, in order. */
function elementsIn(xml: string): { readonly name: string; readonly text: string }[] {
  const found: { name: string; text: string }[] = [];
  const walk = (nodes: ReturnType<typeof parseDocument>['children']) => {
    for (const node of nodes) {
      if (!('children' in node) || !('name' in node)) continue;
      const own = node.children.map((child) => ('data' in child ? String(child.data) : '')).join('');
      found.push({ name: node.name, text: own });
      walk(node.children);
    }
  };
  walk(parseDocument(xml, { xmlMode: true }).children);
  return found;
}

const textsOf = (xml: string, name: string) =>
  elementsIn(xml)
    .filter((each) => each.name === name)
    .map(({ text }) => text);

const hostile = fc.oneof(
  fc.constantFrom(
    '<script>',
    ']]>',
    '&amp;',
    '"\'',
    '<!--',
    '\u0000\u0007',
    '\ud800',
    '\r\n',
    'Æøå 🌱',
    '<?xml?>',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

describe('the structure', () => {
  test('one arkivnotat: the report as main document in both its forms, the archive’s own form first, the rest as attachments', () => {
    const xml = message();
    expect(xml).toContain('xsi:type="arkivnotat"');
    expect(textsOf(xml, 'antallFiler')).toEqual(['3']);
    expect(textsOf(xml, 'antallVedlegg')).toEqual(['1']);
    expect(textsOf(xml, 'referanseDokumentfil')).toEqual([
      'rapport/rapport.pdf',
      'rapport/rapport.md',
      'resultat.json',
    ]);
    const codes = textsOf(xml, 'n5mdk:kode');
    expect(codes.filter((code) => /^[HV]$/.test(code))).toEqual(['H', 'V']);
    expect(codes.filter((code) => /^[AP]$/.test(code))).toEqual(['A', 'P', 'P']);
  });

  test('each file has its size and its SHA-256', () => {
    const xml = message({}, [file('a.txt', 'A', 'report', 'abc')]);
    expect(textsOf(xml, 'filstoerrelse')).toEqual(['3']);
    expect(textsOf(xml, 'sjekksum')).toEqual([
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    ]);
  });

  test('without a day of its own the workshop is of the day in Norway that it was last changed', () => {
    const late = { createdAt: '2027-03-11T23:30:00.000Z', workshopId: 'verksted-1', files: report, words };
    const workshop = { ...sampleValues.workshop, date: null };
    expect(textsOf(arkivmeldingOf({ ...late, workshop }), 'dokumentetsDato')).toEqual(['2027-03-12']);
  });

  test('the codes for formats are the archive’s own where it has some', () => {
    const formats = { pdf: ['RA-PDF', 'PDF/A'] } as const;
    const given = {
      workshopId: 'v',
      workshop: sampleValues.workshop,
      createdAt: '2027-03-11T19:00:00Z',
      words,
    };
    const xml = arkivmeldingOf({ ...given, files: report, formats });
    expect(textsOf(xml, 'n5mdk:kode')).toContain('RA-PDF');
    expect(textsOf(xml, 'n5mdk:kode')).not.toContain('fmt/817');
  });

  test.each([
    ['2027/1234', { year: 2027, sequence: 1234 }],
    ['27/1234-5', { year: 2027, sequence: 1234 }],
    ['ESA-77', null],
    ['', null],
  ])('the case number «%s»', (written, parsed) => {
    expect(caseNumberOf(written)).toEqual(parsed);
    const xml = message({ caseNumber: written });
    expect(textsOf(xml, 'n5mdk:saksaar')).toEqual(parsed ? [String(parsed.year)] : []);
    expect(textsOf(xml, 'n5mdk:mappeID')).toEqual(parsed || written === '' ? [] : [written]);
  });

  test('a law: hostile text never becomes markup', () => {
    const names = (xml: string) => elementsIn(xml).map(({ name }) => name);
    fc.assert(
      fc.property(hostile, hostile, (title, number) => {
        const files = report.map((each) => ({ ...each, title: `${each.part} ${title}` }));
        const usual = report.map((each) => ({ ...each, title: each.part }));
        const caseNumber = `sak ${number}`;
        expect(names(message({ title, caseNumber }, files))).toEqual(
          names(message({ caseNumber: 'sak' }, usual)),
        );
      }),
    );
  });
});

if (existsSync(fiksArkiv)) {
  describe('the published schema', () => {
    let path = '';
    const faults = (xml: string): string => {
      writeFileSync(path, xml);
      return xmllint(fiksArkiv, path);
    };

    beforeAll(() => {
      ensureXmllint();
      path = join(mkdtempSync(join(tmpdir(), 'politisk-verksted-arkivmelding-')), 'arkivmelding.xml');
    }, 120_000);

    test('takes it, with and without a case number and a date', () => {
      expect(faults(message())).toBe('');
      expect(faults(message({ caseNumber: '2027/12', date: null }))).toBe('');
      const delivered = { date: '2027-03-12', receiver: 'Arkiv', caseNumber: 'ESA-7' };
      expect(faults(message({ delivered }))).toBe('');
    });

    test('takes it with hostile text in it', () => {
      for (const title of fc.sample(hostile, { numRuns: 12, seed: 7 }))
        expect(faults(message({ title }))).toBe('');
    });

    test('and does not take what is wrong', () => {
      expect(faults(message().replace('<antallFiler>3</antallFiler>', ''))).toContain('antallFiler');
    });
  });
}
