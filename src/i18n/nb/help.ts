/** Help: short, in the order of the work. */
export const help = {
  title: 'Hjelp',
  lead: 'Kort om hvordan du bruker appen, fra forberedelse til overlevering. Hjelpen virker uten nett.',
  contents: 'Innhold',
  topics: [
    {
      id: 'before',
      title: 'Før dagen',
      steps: [
        'Velg «Nytt verksted». Verkstedet starter med trinn, faser og spørsmål som du kan endre.',
        'Fyll ut «Om verkstedet», og juster «Program» og «Deltakere og grupper». Alt lagres mens du skriver.',
        'Gå til «Tidslinje» for å se hva som skal gjøres når. Hak av det som er gjort, legg til egne oppgaver, og lagre fristene som kalenderfil.',
        'Vil du lage gruppene fra en liste? Velg «Lag deltakerliste» under «Deltakere og grupper», og lim inn navnene. Lista ligger bare på din enhet og blir ikke med i noen fil uten at du velger det. Sier noen nei, foreslår appen hvem som bør flytte.',
        'Skriv ut gruppeark, bordkort og dørliste under «Skriv ut til dagen». Gruppearkene er reserven hvis et nettbrett svikter.',
        'Gå til «Kunnskap» for å skrive et saksframlegg eller hente det inn fra Word. Hvert avsnitt får et merke, for eksempel F1, som gruppene kan vise til.',
        'Gå til «Kunnskap» og «Hent inn tabell» for å hente statistikk, Stedskompasset eller utsagn fra Excel, CSV eller JSON-stat. Rett det appen har gjettet feil, og fyll ut hvor tallene kommer fra.',
        'Vil dere ha med et kart eller en rapport? Legg ved PDF-filer og bilder når du endrer saksframlegget, eller nederst i en kilde. De følger med planen og kan leses uten nett.',
        'Åpne appen på hvert nettbrett mens det har nett, og gå til «Klar for bruk uten nett» under Innstillinger. Alle linjene skal være i orden.',
        'Gå til «Del ut», og gi planfilen til hvert nettbrett. Der velger gruppa «Åpne fil», henter inn planen og velger sin gruppe.',
      ],
    },
    {
      id: 'table',
      title: 'Ved bordet',
      steps: [
        'Ny som referent? Velg «Ny her? Se hvordan du skriver» under «Gjennomfør», og øv på dagens program. Øvelsen blir slettet når du avslutter den.',
        'Gå til «Gjennomfør», og velg trinnet dere er i. Hvert spørsmål har sin egen fane.',
        'Velg «Still klokka» for å se hvor lang tid dere har igjen. Les klokkekoden på skjermen i rommet med kameraet, eller trykk «Start nå» samtidig med fasilitatoren. Klokka er nettbrettets egen.',
        'Skriv notatet nederst, velg hva slags notat det er, og trykk Enter. Da er det lagret.',
        'Velg «Knytt til kunnskap» for å vise hvilket tall, avsnitt eller utsagn notatet bygger på.',
        'Merk det viktigste som hovedpoeng. Hovedpoeng kan gjøres om til punkter i forslaget til vedtak.',
        'I trinn 4 skriver gruppa forslaget: ett punkt for hver beslutning, med ansvarlig, frist og kunnskapsgrunnlag.',
        'Når dere er ferdige, velger dere «Send til fasilitator». Les kvitteringskoden høyt, og sammenlign.',
      ],
    },
    {
      id: 'facilitate',
      title: 'Lede dagen og samle inn',
      steps: [
        'Under «Gjennomfør» starter du klokka. Den går videre selv om du låser skjermen eller laster inn siden på nytt. «Angre» tar tilbake et trykk for mye, og «Forrige fase» fortsetter der fasen slapp.',
        'Ligger dere bak programmet, velger du «Se hvor dere kan hente inn tid». Du bestemmer hva som kortes ned, og planen blir stående.',
        'Velg «Åpne skjermen» for å vise trinn, spørsmål og klokke på storskjermen. Skjermen viser aldri navn eller notater. Har storskjermen sin egen enhet, åpner du planen der, stiller klokka og velger «Vis i dette vinduet».',
        '«Planlagt og brukt tid» viser hvor lang tid hver fase tok. Starter du klokka langt fra tiden verkstedet er satt til, regnes det som øving.',
        'Oversikten viser hva hver gruppe har levert til denne enheten.',
        'Gå til «Vedtak» og «Samle inn», og åpne gruppefilene. Rekkefølgen spiller ingen rolle, og en fil kan åpnes flere ganger.',
        'Er noe endret på to enheter, blir begge versjonene tatt vare på. Velg ordlyd under «Motstrid».',
      ],
    },
    {
      id: 'handOver',
      title: 'Overlevere og slette',
      steps: [
        'Gå til «Rapport» under «Overlever». Velg dokument og deler, og les gjennom: det du ser, er det som blir med. Lagre det som Word-fil, PDF, nettside eller tekst, eller skriv det ut. PDF-en er laget for arkivet (PDF/A).',
        'Gå til «Overlever», og lagre filene som saksbehandler og arkiv skal ha.',
        'Skriv dato, mottaker og saksnummer under «Levert».',
        'Slett verkstedet fra enheten når alt er levert. Appen sletter ingenting av seg selv.',
      ],
    },
    {
      id: 'trouble',
      title: 'Hvis noe går galt',
      steps: [
        'Linjen øverst sier om alt er lagret. Står det «Ikke lagret», så la siden stå åpen, og velg «Eksporter nå».',
        'Lukket du appen midt i en setning? Åpne den igjen på samme sted. Teksten er der.',
        'Har du slettet noe? Velg «Angre», eller finn det i papirkurven under Innstillinger.',
        'Hentet du inn feil fil? Velg «Angre import» under «Overlever».',
        'Lar en fil seg ikke åpne, sier appen hva som er galt. Ingenting på enheten blir endret av en slik fil.',
        'Er appen åpen i to vinduer, kan du skrive i ett av dem om gangen. Velg «Skriv her i stedet» for å bytte.',
      ],
    },
    {
      id: 'keys',
      title: 'Hurtigtaster',
      steps: [
        'Enter lagrer notatet. Shift + Enter gir ny linje.',
        'Alt + 1 til 5 velger innspill, enighet, uenighet, spørsmål eller forslag.',
        'Escape lukker en dialog eller avbryter en endring.',
        'På storskjermen: B eller punktum gir svart skjerm, F fyller skjermen, K viser klokkekoden.',
        'Tab går framover, Shift + Tab går bakover. Alt i appen kan gjøres med tastaturet.',
      ],
    },
  ],
};
