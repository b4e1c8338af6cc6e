import { kinds } from './kinds.ts';

/** The command line (`npm run -s session -- …`). Names of commands and options are the same in every language. */
export const cli = {
  usage: `Bruk:
  npm run -s session -- inspect FIL…            si hva hver fil er
  npm run -s session -- check FIL…              kontroller at hver fil er hel og ekte
  npm run -s session -- merge FIL… --out FIL    samle filer fra ett verksted i én øktfil
  npm run -s session -- result FIL --out FIL    lag resultatfilen som andre systemer kan lese
  npm run -s session -- report FIL --html FIL   lag rapporten eller et annet dokument
  npm run -s session -- package FIL --zip FIL   lag pakken til saksbehandler og arkiv
  npm run -s session -- table FIL               les en tabell (CSV, Excel, JSON-stat) og vis hva som er i den

Valg:
  --json            svar i JSON
  --lang nb|nn|en   språket i svaret (nb hvis ikke noe annet er valgt)
  --force           erstatt filen etter --out hvis den finnes
  --help            vis denne hjelpen

For table (det som ikke er valgt, gjettes):
  --kind statistics|placeStandard|comments|futureWorkshop
  --sheet NAVN      arket i en Excel-fil
  --table NR        tabellen på arket, når det er flere
  --delimiter semicolon|comma|tab|bar
  --decimal comma|point
  --header-row NR   linja med overskriftene, 0 om det ikke er noen
  --roles 1=area,2=period,3=value   hva kolonnene er
  --area-kind NAVN=district|municipality|municipalityGroup|country
                    hva slags område det er; kan gjentas

For package (til arkiv hvis ikke noe annet er valgt):
  --zip FIL         navnet på pakken
  --all             ta med alt, også tidligere versjoner og papirkurv, men ikke deltakerlista
  --parts report,proposal,result,session,tables,calendar,archiveMessage   delene som skal være med, alle hvis ikke noe annet er valgt

For report (ett dokument, i så mange former som dere ber om):
  --docx FIL        Word-fil
  --pdf FIL         PDF til arkivet (PDF/A-2a)
  --html FIL        nettside i én fil
  --md FIL          tekst (Markdown)
  --document report|proposal|draft|steps|paper-NR   rapporten hvis ikke noe annet er valgt
  --parts about,process,proposal,evidence,groups,figures,forward,notes   deler av rapporten

Sluttkode: 0 alt er i orden, 1 noe er galt, 2 kommandoen er skrevet feil.`,
  wrongUse: {
    noCommand: 'Skriv hva som skal gjøres: inspect, check, merge, result, report, package eller table.',
    unknownCommand: (name: string) => `Kommandoen «${name}» finnes ikke.`,
    unknownOption: (option: string) => `Valget ${option} kan ikke brukes slik her.`,
    unknownLanguage: (language: string) => `Språket «${language}» finnes ikke. Skriv nb, nn eller en.`,
    noFiles: 'Skriv hvilken fil det gjelder.',
    oneTableOnly: 'Skriv én tabell om gangen.',
    badAnswer: (option: string, value: string) =>
      `Verdien «${value}» passer ikke til ${option}. Se hjelpen under.`,
    oneFileOnly: 'Filen lages av én øktfil. Samle flere filer med merge først.',
    noForm: 'Skriv minst én form: --docx, --pdf, --html eller --md, og navnet på filen som skal lages.',
    noZip: 'Skriv --zip og navnet på pakken som skal lages.',
    noOut: 'Skriv --out og navnet på filen som skal lages.',
  },
  table: {
    kind: 'Type kunnskap',
    format: 'Format',
    delimiter: 'Skilletegn',
    decimal: 'Desimaltegn',
    sheets: 'Ark (det valgte i klammer)',
    title: 'Tabell',
    headerRows: 'Overskrifter på linje',
    notes: 'Merknader under tabellen',
    figures: 'Tall',
    statements: 'Utsagn',
    sourceMissing: 'Mangler i kildelinja',
    columns: 'Kolonner',
    dimensions: 'Inndelinger',
    remark: 'Merk',
  },
  labels: {
    purpose: 'Type fil',
    workshop: 'Verksted',
    groups: 'Gjelder',
    device: 'Fra',
    changed: 'Sist endret',
    app: 'Laget med',
    holds: 'Innhold',
    revisions: 'Versjoner av tekster',
    attachments: 'Vedlegg',
    gaps: 'Eldre tekster som ikke er med',
    receipt: 'Kvitteringskode',
  },
  madeWith: (name: string, version: string, formatVersion: number) =>
    `${name} ${version}, filformat ${formatVersion}`,
  whole: (file: string, revisions: string, receipt: string) =>
    `${file}: i orden. ${revisions} versjoner kontrollert, kvitteringskode ${receipt}.`,
  merged: (files: number, out: string) =>
    files === 1 ? `1 fil er skrevet til ${out}.` : `${files} filer er samlet i ${out}.`,
  erased: (n: number) =>
    n === 1
      ? '1 tekst er slettet for godt i en av filene, og er ikke med.'
      : `${n} tekster er slettet for godt i en av filene, og er ikke med.`,
  documentsWritten: (out: string) => `Dokumentet er skrevet til ${out}.`,
  packageWritten: (out: string, files: number) => `Pakken er skrevet til ${out}. Den har ${files} filer:`,
  namesLeft: (n: number) =>
    n === 1
      ? '1 tekst har ord som ligner på navn. Les den før pakken gis videre:'
      : `${n} tekster har ord som ligner på navn. Les dem før pakken gis videre:`,
  resultWritten: (out: string) => `Resultatfilen er skrevet til ${out}.`,
  conflicts: (n: number) =>
    n === 1
      ? '1 sted er endret på to enheter og må avklares i appen:'
      : `${n} steder er endret på to enheter og må avklares i appen:`,
  versions: (field: string, n: number) => `${field} (${n} versjoner)`,
  strays: (n: number) =>
    n === 1
      ? '1 punkt står i et forslag som er slettet på en annen enhet. Gi det en plass i appen:'
      : `${n} punkter står i forslag som er slettet på en annen enhet. Gi dem en plass i appen:`,
  deletedAndChanged: 'slettet på én enhet, endret på en annen',
  damagedAttachment: (name: string) => `Vedlegget «${name}» er skadet.`,
  part: (number: number, recordId: string) => `Del ${number}${recordId ? ` (${recordId})` : ''}`,
  kinds: { ...kinds, workshop: 'Verkstedet' },
  flaws: {
    shape: 'noe mangler eller er galt',
    id: 'stemmer ikke med sin egen kontrollsum',
    text: 'teksten er en annen enn den som ble skrevet',
    duplicate: 'står to ganger',
    kind: 'gir seg ut for to ulike ting',
    workshop: 'hører til et annet verksted',
  },
  problems: {
    fileNotFound: { title: 'Filen finnes ikke', text: 'Sjekk navnet og mappen.' },
    fileNotReadable: (code: string) => ({
      title: 'Filen kan ikke leses',
      text: `Maskinen svarer ${code}. Sjekk at det er en fil, og at du har tilgang til den.`,
    }),
    heldBack: (n: number) => ({
      title: n === 1 ? '1 del av filen er skadet eller endret' : `${n} deler av filen er skadet eller endret`,
      text: 'Be avsenderen om å sende filen på nytt.',
    }),
    mustAnswer: () => ({
      title: 'Tabellen er lest, men noe må avklares',
      text: 'Svar med valgene under, og kjør kommandoen på nytt.',
    }),
    noSuchArea: (areas: readonly string[]) => ({
      title: 'Området finnes ikke i tabellen',
      text: `Sjekk hvordan navnet er skrevet: ${areas.join(', ')}.`,
    }),
    noWorkshop: {
      title: 'Filen sier ikke hvilket verksted den gjelder',
      text: 'Samle den med planfilen eller hele verkstedet først.',
    },
    noDocument: {
      title: 'Saksframlegget finnes ikke i filen',
      text: 'Sjekk nummeret etter paper-.',
    },
    outExists: {
      title: 'Filen finnes fra før',
      text: 'Ingenting er skrevet. Velg et annet navn, eller bruk --force for å erstatte den.',
    },
    outNotWritten: (code: string) => ({
      title: 'Filen kunne ikke skrives',
      text: `Maskinen svarer ${code}. Sjekk at mappen finnes, at du har tilgang, og at det er plass.`,
    }),
  },
};
