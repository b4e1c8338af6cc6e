import type { DocumentTexts } from '#/documents/document-texts.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const list = (names: readonly string[]) =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;

/** What there is none of is not told. */
const some = (told: readonly (readonly [n: number, text: string])[]) =>
  list(told.flatMap(([n, text]) => (n > 0 ? text : [])));

const did = (who: string, what: readonly (string | false)[]) => {
  const told = what.filter((each) => each !== false);
  return told.length === 0 ? '' : `${who} ${told.join(', og ')}.`;
};

export const documents: DocumentTexts = {
  names: {
    report: 'Rapport frå politisk verkstad',
    proposal: 'Framlegg til vedtak',
    draft: 'Utkast til saksframlegg',
    steps: 'Trinnark',
    paper: (number, title) => `Sak ${number}: ${title}`,
  },
  chapters: {
    about: 'Om verkstaden',
    process: 'Slik vart verkstaden gjennomført',
    proposal: 'Framlegg til vedtak',
    evidence: 'Kunnskapsgrunnlag',
    groups: 'Gruppene',
    figures: 'Tal frå kunnskapskjeldene',
    forward: 'Vegen vidare',
    notes: 'Vedlegg: alle notat',
  },
  form: { contents: 'Innhald', page: 'Side', of: 'av' },
  untitled: 'Utan tittel',
  noText: 'Utan tekst',
  notHere: 'Kjelda er ikkje med i dokumentet.',
  fictionalPapers: 'Verkstaden brukte fiktive saksframlegg.',
  unsettled: (n) =>
    n === 1
      ? 'Éin tekst er endra på fleire einingar, og ingen har valt kva som skal gjelde. Alle ordlydane er med.'
      : `${n} tekstar er endra på fleire einingar, og ingen har valt kva som skal gjelde. Alle ordlydane er med.`,
  unsettledList: 'Andre tekstar som ikkje er avklarte',
  unsettledText: 'Dokumentet bruker den nyaste ordlyden av desse tekstane. Her er dei andre.',
  otherWording: (field) => `Annan ordlyd som ikkje er avklart (${field.toLowerCase()}):`,
  deletedAndChanged: 'Sletta på éi eining og endra på ei anna. Det er ikkje avklart kva som skal gjelde.',
  source: (line) => `Kjelde: ${line}`,
  noSourceLine: 'Kjelda er ikkje oppgitt.',
  about: {
    municipality: 'Kommune',
    purpose: 'Føremål',
    areas: 'Område',
    date: 'Dato',
    time: 'Avsett tid',
    fromTo: (from, to) => `${from} til ${to}`,
    place: 'Stad',
    committees: 'Utval',
    caseNumber: 'Saksnummer',
    meetingStatus: 'Møtestatus',
    people: 'Deltakarar',
    peopleCaption: 'Deltakarar etter gruppe',
    group: 'Gruppe',
    politicians: 'Politikarar',
    administrators: 'Frå administrasjonen',
    inAll: 'I alt',
    noGroups: 'Talet på deltakarar er ikkje oppgitt.',
  },
  process: {
    caption: 'Planlagd og brukt tid',
    plannedCaption: 'Planlagd tid',
    part: 'Del av programmet',
    planned: 'Planlagt',
    plannedMinutes: 'Planlagde minutt',
    held: 'Gjennomført',
    usedMinutes: 'Brukte minutt',
    total: 'Sum',
    noLog: 'Tabellen viser planen. Brukt tid er ikkje registrert.',
    pauses: 'Tida klokka stod stille, er ikkje med i dei brukte minutta.',
    phasesCaption: 'Tid per fase',
    phase: 'Fase',
    countedOnce: 'To klokker skreiv opp noko av den same tida. Ho er rekna éin gong.',
    gone: 'Fase som er teken ut av programmet',
    beforeTheDay: 'Før dagen',
    contents: 'Trinn og spørsmål',
    noSteps: 'Verkstaden har ikkje noko program.',
  },
  proposal: {
    goal: (goal) => `Mål: ${goal}`,
    otherGoal: (goal) => `Mål frå ei anna eining i gruppa: ${goal}`,
    noPlenary:
      'Plenum har ikkje sett saman eit felles framlegg. Her står framlegga frå gruppene, slik kvar gruppe skreiv sitt.',
    none: 'Det er ikkje skrive noko framlegg til vedtak.',
    noPoints: 'Framlegget har ingen punkt.',
    several: (n) => `Plenum har laga ${n} framlegg. Punkta er nummererte for seg i kvart framlegg.`,
    numbered: (n) => `Framlegg ${n}`,
    responsible: (who) => `Ansvarleg: ${who}`,
    deadline: (date) => `Frist: ${date}`,
    economy: (text) => `Økonomi: ${text}`,
    support: (text) => `Tilslutning: ${text}`,
    minority: (text) => `Merknad frå mindretalet: ${text}`,
    minorityMissing: 'Mindretalet har ikkje skrive nokon merknad.',
    setAside: (why) => `Ikkje teke vidare i plenum: ${why}`,
    inDeleted:
      'Står i eit framlegg som er sletta på ei anna eining. Det er ikkje avklart kva punktet skal høyre til.',
    deletedName: (name) => `${name} (sletta)`,
    ofGroup: (group) => `Framlegg frå ${group}`,
  },
  evidence: {
    point: (n) => `Punkt ${n}`,
    pointOf: (whose, n) => `${whose}, punkt ${n}`,
    deliberate: 'Bevisst politisk val.',
    none: 'Punktet er ikkje knytt til kunnskap.',
    buildsOn: (what) => `Byggjer på: ${what}`,
    noteFrom: (group) => `notat frå ${group}`,
    noPoints: 'Det er ikkje skrive nokon vedtakspunkt.',
    coverage: 'Bruk av kjeldene',
    coverageText:
      'Tabellen viser kor mange vedtakspunkt og notat som viser til kvar kjelde. Ei kjelde kan ha hatt noko å seie for samtalen utan at nokon har vist til ho.',
    coverageCaption: 'Vedtakspunkt og notat som viser til kvar kjelde',
    sourceColumn: 'Kjelde',
    points: 'Vedtakspunkt',
    notes: 'Notat',
    sources: 'Kvar kunnskapen kjem frå',
    sourcesCaption: 'Kjeldene',
    sourceLine: 'Opphav',
    remark: 'Merknad',
    noSources: 'Verkstaden har ingen saksframlegg eller kunnskapskjelder.',
  },
  groups: {
    size: (politicians, administrators) =>
      `${politicians === 1 ? '1 politikar' : `${politicians} politikarar`} og ${administrators} frå administrasjonen.`,
    mainPoints: 'Hovudpoeng',
    noMainPoints: 'Gruppa har ikkje merkt nokon notat som hovudpoeng.',
    summary: 'Gruppa si oppsummering av trinnet',
    proposal: 'Framlegget frå gruppa',
    proposalAbove: 'Framlegget står under «Framlegg til vedtak».',
    noProposal: 'Gruppa har ikkje skrive noko framlegg.',
    none: 'Verkstaden har ingen grupper.',
  },
  figures: {
    lastColumns: (shown, all) => `Tabellen viser dei siste ${shown} av ${all} periodar.`,
    firstBars: (shown, all) =>
      `Figuren viser dei første ${shown} av ${all}. Alle står i tabellen, i den same rekkjefølgja.`,
    citedOnly: 'Berre tabellar som nokon har vist til, er med.',
    none: 'Verkstaden har ingen kjelder med tal.',
    area: 'Område',
    bars: (bars) => `Søylediagram. ${bars.join('. ')}.`,
    wheel: (themes, areas) =>
      `Hjul med ${themes} tema og ei linje for kvart område: ${list(areas)}. Verdiane står i tabellen.`,
  },
  forward: {
    caption: 'Oppfølging',
    what: 'Kva',
    points: 'Gjeld punkt',
    responsible: 'Ansvarleg',
    deadline: 'Frist',
    treatedBy: 'Blir behandla i',
    status: 'Status',
    feedback: 'Tilbakemelding til innbyggjarane',
    none: 'Det er ikkje skrive nokon oppfølgingspunkt.',
  },
  notes: {
    lead: 'Notata står slik gruppene skreiv dei. Dei høyrer til gruppa, ikkje enkeltpersonar. Notat som berre er meinte for arbeidet i gruppa, er ikkje med.',
    none: 'Det er ikkje skrive nokon notat.',
    plenary: 'Plenum',
    lostPlace: 'Teke ut av programmet',
    mainPoint: 'hovudpoeng',
    rests: (what) => `Viser til: ${what}`,
  },
  draft: {
    title: (workshop) => `Utkast til saksframlegg: ${workshop}`,
    notice:
      'Utkast. Teksten er sett saman av det som vart skrive i verkstaden. Administrasjonen må kontrollere han, skrive han ferdig og vurdere saka før ho blir lagd fram.',
    fill: 'Blir fylt ut av administrasjonen.',
    caseOfficer: 'Saksbehandlar',
    archiveNumber: 'Arkivsaksnummer',
    committee: 'Utval',
    meetingDate: 'Møtedato',
    alternatives:
      'Plenum har ikkje sett saman eit felles framlegg. Framlegga frå gruppene står her som alternativ.',
    held: (title, date, place) =>
      `Den politiske verkstaden «${title}» vart halden${date && ` ${date}`}${place && ` (${place})`}.`,
    planned: (title, date, place) =>
      `Den politiske verkstaden «${title}» skal haldast ${date}${place && ` (${place})`}.`,
    people: (politicians, administrators, groups) =>
      `Det var sett av plass til ${count(politicians, 'politikar', 'politikarar')} og ${administrators} frå administrasjonen, fordelte på ${count(groups, 'gruppe', 'grupper')}.`,
    knowledge: (papers, sources, notes) =>
      did('Gruppene', [
        papers + sources > 0 &&
          `arbeidde med ${some([
            [papers, `${papers} saksframlegg`],
            [sources, count(sources, 'kunnskapskjelde', 'kunnskapskjelder')],
          ])}`,
        notes > 0 && `skreiv ${notes} notat`,
      ]),
    ended: (points, proposals) =>
      proposals > 1
        ? `Verkstaden enda med ${proposals} framlegg med til saman ${points} punkt.`
        : points === 1
          ? 'Verkstaden enda med eit framlegg med eitt punkt.'
          : `Verkstaden enda med eit framlegg med ${points} punkt.`,
    facts: 'Punkta i framlegget viser til dette:',
    statements: 'Punkta i framlegget viser til dette frå innbyggjarar og grupper:',
    assessment: 'Verkstaden sa dette om punkta:',
    ownAssessment: 'Administrasjonen si vurdering:',
    economy: 'Tala er skrivne i verkstaden. Administrasjonen må kontrollere dei.',
    communication: 'Verkstaden foreslo desse tilbakemeldingane til innbyggjarane:',
  },
  paper: {
    image: (title) => (title ? `Bilete: ${title}` : 'Bilete'),
    attachments: 'Vedlagde filer',
    empty: 'Saksframlegget har ingen tekst.',
  },
  steps: {
    time: 'Tid',
    phase: 'Fase',
    phasesCaption: 'Fasane i trinnet',
    minutes: 'Minutt',
    questions: 'Spørsmål',
    knowledge: 'Kunnskap i trinnet',
    none: 'Programmet har ingen trinn på dagen.',
  },
};
