import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { documentFonts } from '#/cli/document-fonts.ts';
import { makeForm } from '#/documents/make-form.ts';
import { edit } from '#/domain/change.ts';
import { makePackage } from '#/handover/package.ts';
import { packageParts } from '#/handover/package-file.ts';
import { packageWords } from '#/i18n/package-words.ts';
import { exampleFile } from '../../scripts/example/make-example.ts';
import { words as documentWords } from '../kit/documents.ts';
import { libreOffice, poppler, readersHere, textsOf } from '../kit/readers.ts';
import { opened } from '../kit/session-file.ts';
import { app, tablet } from '../kit/tablet.ts';
import { ensureXmllint, fiksArkiv, xmllint } from '../kit/xmllint.ts';

// The example handed over in each language of a workshop: other programs open every file, and its words are of that language.

const example = opened(readFileSync(exampleFile, 'utf8'));

async function handedOver(language: 'nb' | 'nn' | 'en') {
  const { workshopId } = example.file;
  const hub = tablet('hub');
  hub.add(...example.revisions);
  hub.write(edit('workshop', workshopId, { language }));
  const words = await packageWords(language);
  const made = await makePackage(
    {
      workshopId,
      revisions: hub.revisions(),
      attachments: [],
      kind: 'archive',
      persons: false,
      parts: packageParts,
      app,
    },
    words,
    ({ form, outline, words: own }) => makeForm(form, outline, own, documentFonts),
  );
  if (made === null) throw new Error('no workshop');
  const files = unzipSync(made.bytes);
  const bytes = (path: string) => files[path] ?? new Uint8Array();
  return { words, bytes, text: (path: string) => new TextDecoder().decode(bytes(path)) };
}

describe.each(['nb', 'nn', 'en'] as const)('handed over in %s', { timeout: 180_000 }, (language) => {
  const { own } = documentWords[language];
  const chapters = Object.values(own.chapters);

  test('every file opens, and says what it says in that language', async () => {
    const { words, bytes, text } = await handedOver(language);

    expect(text('LESMEG.txt')).toContain(words.readMe.contents.toUpperCase());
    const headings =
      text('rapport/rapport.md')
        .match(/^## .*$/gm)
        ?.map((line) => line.slice(3)) ?? [];
    expect(headings).toEqual(chapters);
    expect(text('rapport/rapport.html')).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}">`));

    if (readersHere.LibreOffice) {
      const page = libreOffice(bytes('rapport/rapport.docx'), 'html').toString();
      expect(textsOf(page, 'h1')).toEqual(chapters);
    }
    if (readersHere.Poppler) {
      const pdf = bytes('rapport/rapport.pdf');
      const said = poppler('pdftotext', ['-layout'], pdf);
      const lines = said.split('\n').map((line) => line.trim());
      expect(lines.filter((line) => chapters.includes(line))).toEqual(chapters);
      expect(poppler('pdfinfo', [], pdf)).toMatch(new RegExp(`Title: +${own.names.report}\n`));
    }

    const sheets = await readXlsxFile(bytes('tabeller/tabeller.xlsx').slice().buffer);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(Object.values(words.tables.names));
    const { data } = Papa.parse<string[]>(text('tabeller/vedtakspunkter.csv'), { delimiter: ';' });
    expect(data[0]).toEqual(Object.values(words.tables.columns.points));

    const calendar = new ICAL.Component(ICAL.parse(text('tidslinje.ics')));
    expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(5);

    const result = JSON.parse(text('resultat.json'));
    const validate = new Ajv2020().compile(JSON.parse(readFileSync('public/schema/result-v1.json', 'utf8')));
    expect(validate(result) ? [] : validate.errors).toEqual([]);
    expect(result.merknad).toBe(documentWords[language].notADecision);

    if (existsSync(fiksArkiv)) {
      ensureXmllint();
      const path = join(mkdtempSync(join(tmpdir(), 'politisk-verksted-arkivmelding-')), 'arkivmelding.xml');
      writeFileSync(path, bytes('arkivmelding.xml'));
      expect(xmllint(fiksArkiv, path)).toBe('');
    }
  });
});
