import type { DocumentTexts } from '#/documents/document-texts.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;

/** What documents say beside what people wrote. Sober words: they are read by an administration, and in ten years. */
/** What there is none of is not told. */
const some = (told: readonly (readonly [n: number, text: string])[]) =>
  list(told.flatMap(([n, text]) => (n > 0 ? text : [])));

const did = (who: string, what: readonly (string | false)[]) => {
  const told = what.filter((each) => each !== false);
  return told.length === 0 ? '' : `${who} ${told.join(', og ')}.`;
};

export const documents: DocumentTexts = {
  names: {
    report: 'Rapport fra politisk verksted',
    proposal: 'Forslag til vedtak',
    draft: 'Utkast til saksframlegg',
    steps: 'Trinnark',
    paper: (number, title) => `Sak ${number}: ${title}`,
  },
  chapters: {
    about: 'Om verkstedet',
    process: 'Slik ble verkstedet gjennomført',
    proposal: 'Forslag til vedtak',
    evidence: 'Kunnskapsgrunnlag',
    groups: 'Gruppene',
    figures: 'Tall fra kunnskapskildene',
    forward: 'Veien videre',
    notes: 'Vedlegg: alle notater',
  },
  form: { contents: 'Innhold', page: 'Side', of: 'av' },
  untitled: 'Uten tittel',
  noText: 'Uten tekst',
  notHere: 'Kilden er ikke med i dokumentet.',
  fictionalPapers: 'Verkstedet brukte fiktive saksframlegg.',
  unsettled: (n) =>
    n === 1
      ? 'Én tekst er endret på flere enheter, og ingen har valgt hva som skal gjelde. Alle ordlydene er med.'
      : `${n} tekster er endret på flere enheter, og ingen har valgt hva som skal gjelde. Alle ordlydene er med.`,
  unsettledList: 'Andre tekster som ikke er avklart',
  unsettledText: 'Dokumentet bruker den nyeste ordlyden av disse tekstene. Her er de andre.',
  otherWording: (field) => `Annen ordlyd som ikke er avklart (${field.toLowerCase()}):`,
  deletedAndChanged: 'Slettet på én enhet og endret på en annen. Det er ikke avklart hva som skal gjelde.',
  source: (line) => `Kilde: ${line}`,
  noSourceLine: 'Kilden er ikke oppgitt.',
  about: {
    municipality: 'Kommune',
    purpose: 'Formål',
    areas: 'Områder',
    date: 'Dato',
    time: 'Avsatt tid',
    fromTo: (from, to) => `${from} til ${to}`,
    place: 'Sted',
    committees: 'Utvalg',
    caseNumber: 'Saksnummer',
    meetingStatus: 'Møtestatus',
    people: 'Deltakere',
    peopleCaption: 'Deltakere etter gruppe',
    group: 'Gruppe',
    politicians: 'Politikere',
    administrators: 'Fra administrasjonen',
    inAll: 'I alt',
    noGroups: 'Antall deltakere er ikke oppgitt.',
  },
  process: {
    caption: 'Planlagt og brukt tid',
    plannedCaption: 'Planlagt tid',
    part: 'Del av programmet',
    planned: 'Planlagt',
    plannedMinutes: 'Planlagte minutter',
    held: 'Gjennomført',
    usedMinutes: 'Brukte minutter',
    total: 'Sum',
    noLog: 'Tabellen viser planen. Brukt tid er ikke registrert.',
    pauses: 'Tiden klokka sto stille, er ikke med i de brukte minuttene.',
    phasesCaption: 'Tid per fase',
    phase: 'Fase',
    countedOnce: 'To klokker skrev opp noe av den samme tiden. Den er regnet én gang.',
    gone: 'Fase som er tatt ut av programmet',
    beforeTheDay: 'Før dagen',
    contents: 'Trinn og spørsmål',
    noSteps: 'Verkstedet har ikke noe program.',
  },
  proposal: {
    goal: (goal) => `Mål: ${goal}`,
    otherGoal: (goal) => `Mål fra en annen enhet i gruppa: ${goal}`,
    noPlenary:
      'Plenum har ikke satt sammen et felles forslag. Her står forslagene fra gruppene, slik hver gruppe skrev sitt.',
    none: 'Det er ikke skrevet noe forslag til vedtak.',
    noPoints: 'Forslaget har ingen punkter.',
    several: (n) => `Plenum har laget ${n} forslag. Punktene er nummerert for seg i hvert forslag.`,
    numbered: (n) => `Forslag ${n}`,
    responsible: (who) => `Ansvarlig: ${who}`,
    deadline: (date) => `Frist: ${date}`,
    economy: (text) => `Økonomi: ${text}`,
    support: (text) => `Tilslutning: ${text}`,
    minority: (text) => `Merknad fra mindretallet: ${text}`,
    minorityMissing: 'Mindretallet har ikke skrevet noen merknad.',
    setAside: (why) => `Ikke tatt videre i plenum: ${why}`,
    inDeleted:
      'Står i et forslag som er slettet på en annen enhet. Det er ikke avklart hva punktet skal høre til.',
    deletedName: (name) => `${name} (slettet)`,
    ofGroup: (group) => `Forslag fra ${group}`,
  },
  evidence: {
    point: (n) => `Punkt ${n}`,
    pointOf: (whose, n) => `${whose}, punkt ${n}`,
    deliberate: 'Bevisst politisk valg.',
    none: 'Punktet er ikke knyttet til kunnskap.',
    buildsOn: (what) => `Bygger på: ${what}`,
    noteFrom: (group) => `notat fra ${group}`,
    noPoints: 'Det er ikke skrevet noen vedtakspunkter.',
    coverage: 'Bruk av kildene',
    coverageText:
      'Tabellen viser hvor mange vedtakspunkter og notater som viser til hver kilde. En kilde kan ha betydd noe for samtalen uten at noen har vist til den.',
    coverageCaption: 'Vedtakspunkter og notater som viser til hver kilde',
    sourceColumn: 'Kilde',
    points: 'Vedtakspunkter',
    notes: 'Notater',
    sources: 'Hvor kunnskapen kommer fra',
    sourcesCaption: 'Kildene',
    sourceLine: 'Opphav',
    remark: 'Merknad',
    noSources: 'Verkstedet har ingen saksframlegg eller kunnskapskilder.',
  },
  groups: {
    size: (politicians, administrators) =>
      `${politicians === 1 ? '1 politiker' : `${politicians} politikere`} og ${administrators} fra administrasjonen.`,
    mainPoints: 'Hovedpoeng',
    noMainPoints: 'Gruppa har ikke merket noen notater som hovedpoeng.',
    summary: 'Gruppas oppsummering av trinnet',
    proposal: 'Forslaget fra gruppa',
    proposalAbove: 'Forslaget står under «Forslag til vedtak».',
    noProposal: 'Gruppa har ikke skrevet noe forslag.',
    none: 'Verkstedet har ingen grupper.',
  },
  figures: {
    lastColumns: (shown, all) => `Tabellen viser de siste ${shown} av ${all} perioder.`,
    firstBars: (shown, all) =>
      `Figuren viser de første ${shown} av ${all}. Alle står i tabellen, i den samme rekkefølgen.`,
    citedOnly: 'Bare tabeller som noen har vist til, er med.',
    none: 'Verkstedet har ingen kilder med tall.',
    area: 'Område',
    bars: (bars) => `Søylediagram. ${bars.join('. ')}.`,
    wheel: (themes, areas) =>
      `Hjul med ${themes} temaer og en linje for hvert område: ${list(areas)}. Verdiene står i tabellen.`,
  },
  forward: {
    caption: 'Oppfølging',
    what: 'Hva',
    points: 'Gjelder punkt',
    responsible: 'Ansvarlig',
    deadline: 'Frist',
    treatedBy: 'Behandles i',
    status: 'Status',
    feedback: 'Tilbakemelding til innbyggerne',
    none: 'Det er ikke skrevet noen oppfølgingspunkter.',
  },
  notes: {
    lead: 'Notatene står slik gruppene skrev dem. De tilhører gruppa, ikke enkeltpersoner. Notater som bare er ment for arbeidet i gruppa, er ikke med.',
    none: 'Det er ikke skrevet noen notater.',
    plenary: 'Plenum',
    lostPlace: 'Tatt ut av programmet',
    mainPoint: 'hovedpoeng',
    rests: (what) => `Viser til: ${what}`,
  },
  draft: {
    title: (workshop) => `Utkast til saksframlegg: ${workshop}`,
    notice:
      'Utkast. Teksten er satt sammen av det som ble skrevet i verkstedet. Administrasjonen må kontrollere den, skrive den ferdig og vurdere saken før den legges fram.',
    fill: 'Fylles ut av administrasjonen.',
    caseOfficer: 'Saksbehandler',
    archiveNumber: 'Arkivsaksnummer',
    committee: 'Utvalg',
    meetingDate: 'Møtedato',
    alternatives:
      'Plenum har ikke satt sammen et felles forslag. Forslagene fra gruppene står her som alternativer.',
    held: (title, date, place) =>
      `Det politiske verkstedet «${title}» ble holdt${date && ` ${date}`}${place && ` (${place})`}.`,
    planned: (title, date, place) =>
      `Det politiske verkstedet «${title}» skal holdes ${date}${place && ` (${place})`}.`,
    people: (politicians, administrators, groups) =>
      `Det var satt av plass til ${count(politicians, 'politiker', 'politikere')} og ${administrators} fra administrasjonen, fordelt på ${count(groups, 'gruppe', 'grupper')}.`,
    knowledge: (papers, sources, notes) =>
      did('Gruppene', [
        papers + sources > 0 &&
          `arbeidet med ${some([
            [papers, `${papers} saksframlegg`],
            [sources, count(sources, 'kunnskapskilde', 'kunnskapskilder')],
          ])}`,
        notes > 0 && `skrev ${count(notes, 'notat', 'notater')}`,
      ]),
    ended: (points, proposals) =>
      proposals > 1
        ? `Verkstedet endte med ${proposals} forslag med til sammen ${count(points, 'punkt', 'punkter')}.`
        : points === 1
          ? 'Verkstedet endte med et forslag med ett punkt.'
          : `Verkstedet endte med et forslag med ${points} punkter.`,
    facts: 'Punktene i forslaget viser til dette:',
    statements: 'Punktene i forslaget viser til dette fra innbyggere og grupper:',
    assessment: 'Verkstedet sa dette om punktene:',
    ownAssessment: 'Administrasjonens vurdering:',
    economy: 'Tallene er skrevet i verkstedet. Administrasjonen må kontrollere dem.',
    communication: 'Verkstedet foreslo disse tilbakemeldingene til innbyggerne:',
  },
  paper: {
    image: (title) => (title ? `Bilde: ${title}` : 'Bilde'),
    attachments: 'Vedlagte filer',
    empty: 'Saksframlegget har ingen tekst.',
  },
  steps: {
    time: 'Tid',
    phase: 'Fase',
    phasesCaption: 'Fasene i trinnet',
    minutes: 'Minutter',
    questions: 'Spørsmål',
    knowledge: 'Kunnskap i trinnet',
    none: 'Programmet har ingen trinn på dagen.',
  },
};
