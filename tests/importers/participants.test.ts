import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readParticipants } from '#/importers/participants.ts';
import type { PeopleReading, PersonAnswers } from '#/importers/participants-reading.ts';

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** As older spreadsheet programs write Norwegian letters. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

async function read(bytes: Uint8Array | string, answers: PersonAnswers = {}): Promise<PeopleReading> {
  const found = await readParticipants(typeof bytes === 'string' ? utf8(bytes) : bytes, answers);
  if (!found.ok) throw new Error(found.problem.type);
  return found.value;
}

const withoutLines = ({ people }: PeopleReading) => people.map(({ line, ...person }) => person);

const sheetSpace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeSpace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationSpace = 'http://schemas.openxmlformats.org/package/2006/relationships';

describe('a list of participants', () => {
  test('with semicolons, quotes and Norwegian letters from an old spreadsheet', async () => {
    const list = await read(
      windows1252(
        'Navn;Type;Parti;Utvalg;Svar\r\n"Åse ""Vesla"" Ødegård; leder";Politiker;Ap;Kultur og miljø;Ja\r\nPer Prøve;Adm.;;;Nei\r\n',
      ),
    );
    expect(list).toMatchObject({ encoding: 'windows-1252', delimiter: ';', headerRow: 1, remarks: [] });
    expect(withoutLines(list)).toEqual([
      {
        name: 'Åse "Vesla" Ødegård; leder',
        participantKind: 'politician',
        party: 'Ap',
        committee: 'Kultur og miljø',
        invitation: 'accepted',
      },
      { name: 'Per Prøve', participantKind: 'administrator', invitation: 'declined' },
    ]);
  });

  test('pasted from a spreadsheet: cells between tabs, names in two columns', async () => {
    const list = await read('Fornavn\tEtternavn\tTenesteområde\tRolle\nOla\tPrøve\tTeknisk\tPlanleggar');
    expect(withoutLines(list)).toEqual([
      { name: 'Ola Prøve', serviceArea: 'Teknisk', position: 'Planleggar' },
    ]);
  });

  test('only names, one on each line', async () => {
    const list = await read('Kari Eksempel\n\n  Ola   Prøve \n');
    expect(list.headerRow).toBe(0);
    expect(list.people).toEqual([
      { line: 1, name: 'Kari Eksempel' },
      { line: 3, name: 'Ola Prøve' },
    ]);
  });

  test('without headings: what each column is, is guessed from what stands in it', async () => {
    const list = await read('Kari Eksempel,Ap,invitert\nOla Prøve,H,ja\nPer Test,SV,nei');
    expect(list.columns.map(({ role }) => role)).toEqual(['name', 'party', 'invitation']);
    const names = await read('Eksempel, Kari\nPrøve, Ola');
    expect(names.people.map(({ name }) => name)).toEqual(['Kari Eksempel', 'Ola Prøve']);
  });

  test('a guess is corrected, and the heading line is chosen', async () => {
    const text = 'Hvem;Noe\nKari Eksempel;Ap\nOla Prøve;H';
    const guessed = await read(text);
    expect(guessed.headerRow).toBe(0);
    const list = await read(text, { headerRow: 1, roles: { 1: 'committee' } });
    expect(withoutLines(list)).toEqual([
      { name: 'Kari Eksempel', committee: 'Ap' },
      { name: 'Ola Prøve', committee: 'H' },
    ]);
  });

  test('nothing goes away unsaid: titles, rows without a name, words not understood, columns left out', async () => {
    const list = await read('Deltakere per 1. mars\nNavn;Status;Telefon\nKari;tja;12\n;ja;34\n');
    expect(list.people).toEqual([{ line: 3, name: 'Kari' }]);
    expect(list.remarks).toEqual([
      { type: 'above', line: 1, text: 'Deltakere per 1. mars' },
      { type: 'columnIgnored', column: 'Telefon' },
      { type: 'invitationUnknown', line: 3, text: 'tja' },
      { type: 'noName', line: 4, text: 'ja · 34' },
    ]);
  });

  test('without any column of names the columns are shown, so that one can be pointed out', async () => {
    const list = await read('1;2\n3;4');
    expect(list).toMatchObject({ hasName: false, people: [] });
    expect((await read('1;2\n3;4', { roles: { 0: 'name' } })).people).toHaveLength(2);
  });

  test('a first sheet that is too long still lets another sheet be chosen', async () => {
    const row = (text: string, index: number) =>
      `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
    const sheetOf = (names: readonly string[]) =>
      utf8(
        `<worksheet xmlns="${sheetSpace}"><sheetData>${['Navn', ...names].map(row).join('')}</sheetData></worksheet>`,
      );
    const bytes = zipSync({
      '[Content_Types].xml': utf8('<Types/>'),
      'xl/workbook.xml': utf8(
        `<workbook xmlns="${sheetSpace}" xmlns:r="${officeSpace}"><sheets><sheet name="Innbyggere" sheetId="1" r:id="rId1"/><sheet name="Deltakere" sheetId="2" r:id="rId2"/></sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': utf8(
        `<Relationships xmlns="${relationSpace}">${[1, 2].map((n) => `<Relationship Id="rId${n}" Type="${officeSpace}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}</Relationships>`,
      ),
      'xl/worksheets/sheet1.xml': sheetOf(Array.from({ length: 601 }, (_, number) => `Person ${number}`)),
      'xl/worksheets/sheet2.xml': sheetOf(['Kari Eksempel']),
    });
    expect(await readParticipants(bytes)).toEqual({
      ok: false,
      problem: {
        type: 'tooManyPeople',
        people: 601,
        limit: 600,
        sheets: ['Innbyggere', 'Deltakere'],
        sheet: 'Innbyggere',
      },
    });
    expect((await read(bytes, { sheet: 'Deltakere' })).people).toHaveLength(1);
  });

  test('a list that is too long, empty or no list at all is refused', async () => {
    const problemOf = async (bytes: Uint8Array) => {
      const found = await readParticipants(bytes);
      return found.ok ? null : found.problem.type;
    };
    expect(await problemOf(utf8('Navn;Parti\n'.concat('Kari;Ap\n'.repeat(601))))).toBe('tooManyPeople');
    expect(await problemOf(utf8('  '))).toBe('tableEmpty');
    expect(await problemOf(utf8('{"navn":"Kari"}'))).toBe('notATable');
    expect(await problemOf(utf8('%PDF-1.7'))).toBe('notATable');
    expect(await problemOf(zipSync({ 'a.txt': utf8('hei') }))).toBe('excelBroken');
    expect(await problemOf(utf8('Navn;Parti\n"Kari;Ap\n'))).toBe('quotesBroken');
  });

  test('law: every row is a person or a remark', async () => {
    const cell = fc.string({ maxLength: 8 }).map((text) => text.replace(/["\n\r;\t,|]/g, ''));
    const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const list = await read(`Navn;Status;Type\n${cells.map((row) => row.join(';')).join('\n')}`);
        const filled = cells.flatMap((row, index) => (row.some((each) => each.trim()) ? [index + 2] : []));
        const told = list.remarks.flatMap((remark) => (remark.type === 'noName' ? [remark.line] : []));
        expect([...list.people.map(({ line }) => line), ...told].toSorted((a, b) => a - b)).toEqual(filled);
      }),
      { numRuns: 200 },
    );
  });
});
