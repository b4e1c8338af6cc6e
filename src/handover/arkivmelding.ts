import { withoutMethod } from '#/documents/draft-paper.ts';
import { dateInNorway } from '#/documents/norwegian-time.ts';
import type { Workshop } from '#/domain/workshop.ts';
import { caseNumberOf } from './case-number.ts';
import { type FormatCodes, type Kode, usualFormats } from './format-codes.ts';
import type { PackageFile, SummedFile } from './package-file.ts';
import { type Element, element } from './xml.ts';

/** What an archive system is told of a package. */
export interface ToArchive {
  readonly workshopId: string;
  readonly workshop: Workshop;
  /** ISO 8601, the workshop's newest change. */
  readonly createdAt: string;
  readonly files: readonly SummedFile[];
  readonly words: ArkivmeldingWords;
  /** The archive's own codes for file formats; PRONOM's where nothing else is agreed. */
  readonly formats?: FormatCodes;
}

/** In the workshop's language; the codes themselves are the archives' own. */
export interface ArkivmeldingWords {
  /** «Rapport fra politisk verksted: Levende sentrum» */
  readonly title: (workshop: string) => string;
  /** That it is a proposal and no decision. */
  readonly description: string;
}

const messageSpace = 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1';
const catalogueSpace = 'https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1';
const system = 'Politisk verksted';

/**
 * `arkivmelding.xml` of KS Fiks Arkiv, version 1: one arkivnotat with a main document and attachments, each file with its
 * size and SHA-256. Validates against the published XSDs; what an archive makes of it is the archive's own.
 */
export function arkivmeldingOf(to: ToArchive): string {
  const files = [...to.files].sort((a, b) => rank(a) - rank(b));
  const documents = [...new Set(files.map(({ title }) => title))].map((title) =>
    files.filter((file) => file.title === title),
  );
  const root = element(
    'arkivmelding',
    [element('system', system), element('antallFiler', files.length), arkivnotat(to, documents)],
    {
      xmlns: messageSpace,
      'xmlns:n5mdk': catalogueSpace,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function arkivnotat(to: ToArchive, documents: readonly (readonly SummedFile[])[]): Element {
  const { workshop, words, createdAt } = to;
  return element(
    'registrering',
    [
      element('opprettetDato', createdAt),
      element('opprettetAv', system),
      parentFolder(workshop),
      ...documents.map((files, index) => dokumentbeskrivelse(to, files, index)),
      element('tittel', words.title(withoutMethod(workshop.title))),
      element('beskrivelse', words.description),
      element('referanseEksternNoekkel', [
        element('n5mdk:fagsystem', system),
        element('n5mdk:noekkel', to.workshopId),
      ]),
      element('dokumentetsDato', workshop.date ?? dateInNorway(Date.parse(createdAt))),
      element('antallVedlegg', Math.max(0, documents.length - 1)),
    ],
    { 'xsi:type': 'arkivnotat' },
  );
}

/** Where a case number is known, the note belongs in that case; how it is written differs, and only one way has a place. */
function parentFolder({ delivered, caseNumber }: Workshop): Element | null {
  const written = (delivered?.caseNumber || caseNumber).trim();
  if (written === '') return null;
  const parsed = caseNumberOf(written);
  const reference = parsed
    ? element('n5mdk:saksnummer', [
        element('n5mdk:saksaar', parsed.year),
        element('n5mdk:sakssekvensnummer', parsed.sequence),
      ])
    : element('n5mdk:mappeID', written);
  return element('referanseForelderMappe', [reference]);
}

function dokumentbeskrivelse(
  { createdAt, formats = usualFormats }: ToArchive,
  files: readonly SummedFile[],
  index: number,
): Element {
  const [first] = files;
  const role: Kode = index === 0 ? ['H', 'Hoveddokument'] : ['V', 'Vedlegg'];
  return element('dokumentbeskrivelse', [
    kode('dokumentstatus', ['F', 'Dokumentet er ferdigstilt']),
    element('tittel', first?.title ?? ''),
    ...(first?.text ? [element('beskrivelse', first.text)] : []),
    element('opprettetDato', createdAt),
    element('opprettetAv', system),
    kode('tilknyttetRegistreringSom', role),
    element('dokumentnummer', index + 1),
    ...files.map((file) => dokumentobjekt(file, createdAt, formats)),
  ]);
}

function dokumentobjekt(
  { path, mime, bytes, sha256 }: SummedFile,
  createdAt: string,
  formats: FormatCodes,
): Element {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const format = formats[ending];
  return element('dokumentobjekt', [
    element('versjonsnummer', 1),
    kode('variantformat', ending === 'pdf' ? ['A', 'Arkivformat'] : ['P', 'Produksjonsformat']),
    ...(format ? [kode('format', format)] : []),
    element('mimeType', mime),
    element('opprettetDato', createdAt),
    element('opprettetAv', system),
    element('filnavn', name),
    element('referanseDokumentfil', path),
    element('sjekksum', sha256),
    element('sjekksumAlgoritme', 'SHA-256'),
    element('filstoerrelse', bytes.length),
  ]);
}

function kode(name: string, [code, description]: Kode): Element {
  return element(name, [element('n5mdk:kode', code), element('n5mdk:beskrivelse', description)]);
}

/** The document that is read first stands first, the archive's own form of it before the others. */
const mainFirst = [
  'report',
  'proposal',
  'result',
  'session',
  'tables',
  'calendar',
  'archiveMessage',
  'about',
];

function rank({ part, path }: PackageFile): number {
  return mainFirst.indexOf(part) * 2 + (path.endsWith('.pdf') ? 0 : 1);
}
