import type { cli as Nb } from '#/i18n/nb/cli.ts';
import { kinds } from './kinds.ts';

export const cli: typeof Nb = {
  usage: `Bruk:
  npm run -s session -- inspect FIL…            sei kva kvar fil er
  npm run -s session -- check FIL…              kontroller at kvar fil er heil og ekte
  npm run -s session -- merge FIL… --out FIL    samle filer frå éin verkstad i éi øktfil
  npm run -s session -- result FIL --out FIL    lag resultatfila som andre system kan lese
  npm run -s session -- report FIL --html FIL   lag rapporten eller eit anna dokument
  npm run -s session -- package FIL --zip FIL   lag pakken til saksbehandlar og arkiv
  npm run -s session -- table FIL               les ein tabell (CSV, Excel, JSON-stat) og vis kva som er i han

Val:
  --json            svar i JSON
  --lang nb|nn|en   språket i svaret (nb om ikkje noko anna er valt)
  --force           byt ut fila etter --out om ho finst
  --help            vis denne hjelpa

For table (det som ikkje er valt, blir gjetta):
  --kind statistics|placeStandard|comments|futureWorkshop
  --sheet NAMN      arket i ei Excel-fil
  --table NR        tabellen på arket, når det er fleire
  --delimiter semicolon|comma|tab|bar
  --decimal comma|point
  --header-row NR   linja med overskriftene, 0 om det ikkje er noka
  --roles 1=area,2=period,3=value   kva kolonnane er
  --area-kind NAMN=district|municipality|municipalityGroup|country
                    kva slags område det er; kan takast opp att

For package (til arkiv om ikkje noko anna er valt):
  --zip FIL         namnet på pakken
  --all             ta med alt, også tidlegare versjonar og papirkorg, men ikkje deltakarlista
  --parts report,proposal,result,session,tables,calendar,archiveMessage   delane som skal vere med, alle om ikkje noko anna er valt

For report (eitt dokument, i så mange former som de ber om):
  --docx FIL        Word-fil
  --pdf FIL         PDF til arkivet (PDF/A-2a)
  --html FIL        nettside i éi fil
  --md FIL          tekst (Markdown)
  --document report|proposal|draft|steps|paper-NR   rapporten om ikkje noko anna er valt
  --parts about,process,proposal,evidence,groups,figures,forward,notes   delar av rapporten

Sluttkode: 0 alt er i orden, 1 noko er gale, 2 kommandoen er skriven feil.`,
  wrongUse: {
    noCommand: 'Skriv kva som skal gjerast: inspect, check, merge, result, report, package eller table.',
    unknownCommand: (name) => `Kommandoen «${name}» finst ikkje.`,
    unknownOption: (option) => `Valet ${option} kan ikkje brukast slik her.`,
    unknownLanguage: (language) => `Språket «${language}» finst ikkje. Skriv nb, nn eller en.`,
    noFiles: 'Skriv kva fil det gjeld.',
    oneTableOnly: 'Skriv éin tabell om gongen.',
    badAnswer: (option: string, value: string) =>
      `Verdien «${value}» passar ikkje til ${option}. Sjå hjelpa under.`,
    oneFileOnly: 'Fila blir laga av éi øktfil. Samle fleire filer med merge først.',
    noForm: 'Skriv minst éi form: --docx, --pdf, --html eller --md, og namnet på fila som skal lagast.',
    noZip: 'Skriv --zip og namnet på pakken som skal lagast.',
    noOut: 'Skriv --out og namnet på fila som skal lagast.',
  },
  table: {
    kind: 'Type kunnskap',
    format: 'Format',
    delimiter: 'Skiljeteikn',
    decimal: 'Desimalteikn',
    sheets: 'Ark (det valde i klammer)',
    title: 'Tabell',
    headerRows: 'Overskrifter på linje',
    notes: 'Merknader under tabellen',
    figures: 'Tal',
    statements: 'Utsegner',
    sourceMissing: 'Manglar i kjeldelinja',
    columns: 'Kolonnar',
    dimensions: 'Inndelingar',
    remark: 'Merk',
  },
  labels: {
    purpose: 'Type fil',
    workshop: 'Verkstad',
    groups: 'Gjeld',
    device: 'Frå',
    changed: 'Sist endra',
    app: 'Laga med',
    holds: 'Innhald',
    revisions: 'Versjonar av tekstar',
    attachments: 'Vedlegg',
    gaps: 'Eldre tekstar som ikkje er med',
    receipt: 'Kvitteringskode',
  },
  madeWith: (name, version, formatVersion) => `${name} ${version}, filformat ${formatVersion}`,
  whole: (file, revisions, receipt) =>
    `${file}: i orden. ${revisions} versjonar kontrollerte, kvitteringskode ${receipt}.`,
  merged: (files, out) =>
    files === 1 ? `1 fil er skriven til ${out}.` : `${files} filer er samla i ${out}.`,
  erased: (n) =>
    n === 1
      ? '1 tekst er sletta for godt i ei av filene, og er ikkje med.'
      : `${n} tekstar er sletta for godt i ei av filene, og er ikkje med.`,
  documentsWritten: (out) => `Dokumentet er skrive til ${out}.`,
  packageWritten: (out, files) => `Pakken er skriven til ${out}. Han har ${files} filer:`,
  namesLeft: (n) =>
    n === 1
      ? '1 tekst har ord som liknar på namn. Les han før pakken blir gitt vidare:'
      : `${n} tekstar har ord som liknar på namn. Les dei før pakken blir gitt vidare:`,
  resultWritten: (out) => `Resultatfila er skriven til ${out}.`,
  conflicts: (n) =>
    n === 1
      ? '1 stad er endra på to einingar og må avklarast i appen:'
      : `${n} stader er endra på to einingar og må avklarast i appen:`,
  versions: (field, n) => `${field} (${n} versjonar)`,
  strays: (n) =>
    n === 1
      ? '1 punkt står i eit framlegg som er sletta på ei anna eining. Gi det ein plass i appen:'
      : `${n} punkt står i framlegg som er sletta på ei anna eining. Gi dei ein plass i appen:`,
  deletedAndChanged: 'sletta på éi eining, endra på ei anna',
  damagedAttachment: (name) => `Vedlegget «${name}» er skadd.`,
  part: (number, recordId) => `Del ${number}${recordId ? ` (${recordId})` : ''}`,
  kinds: { ...kinds, workshop: 'Verkstaden' },
  flaws: {
    shape: 'noko manglar eller er gale',
    id: 'stemmer ikkje med sin eigen kontrollsum',
    text: 'teksten er ein annan enn den som vart skriven',
    duplicate: 'står to gonger',
    kind: 'gir seg ut for to ulike ting',
    workshop: 'høyrer til ein annan verkstad',
  },
  problems: {
    fileNotFound: { title: 'Fila finst ikkje', text: 'Sjekk namnet og mappa.' },
    fileNotReadable: (code) => ({
      title: 'Fila kan ikkje lesast',
      text: `Maskina svarer ${code}. Sjekk at det er ei fil, og at du har tilgang til ho.`,
    }),
    heldBack: (n) => ({
      title: n === 1 ? '1 del av fila er skadd eller endra' : `${n} delar av fila er skadde eller endra`,
      text: 'Be avsendaren om å sende fila på nytt.',
    }),
    mustAnswer: () => ({
      title: 'Tabellen er lesen, men noko må avklarast',
      text: 'Svar med vala under, og køyr kommandoen på nytt.',
    }),
    noSuchArea: (areas) => ({
      title: 'Området finst ikkje i tabellen',
      text: `Sjekk korleis namnet er skrive: ${areas.join(', ')}.`,
    }),
    noWorkshop: {
      title: 'Fila seier ikkje kva verkstad ho gjeld',
      text: 'Samle ho med planfila eller heile verkstaden først.',
    },
    noDocument: {
      title: 'Saksframlegget finst ikkje i fila',
      text: 'Sjekk nummeret etter paper-.',
    },
    outExists: {
      title: 'Fila finst frå før',
      text: 'Ingenting er skrive. Vel eit anna namn, eller bruk --force for å byte ho ut.',
    },
    outNotWritten: (code) => ({
      title: 'Fila kunne ikkje skrivast',
      text: `Maskina svarer ${code}. Sjekk at mappa finst, at du har tilgang, og at det er plass.`,
    }),
  },
};
