import type { help as Nb } from '#/i18n/nb/help.ts';

export const help: typeof Nb = {
  title: 'Hjelp',
  lead: 'Kort om korleis du bruker appen, frå førebuing til overlevering. Hjelpa verkar utan nett.',
  contents: 'Innhald',
  topics: [
    {
      id: 'before',
      title: 'Før dagen',
      steps: [
        'Vel «Ny verkstad». Verkstaden startar med trinn, fasar og spørsmål som du kan endre.',
        'Fyll ut «Om verkstaden», og juster «Program» og «Deltakarar og grupper». Alt blir lagra medan du skriv.',
        'Gå til «Tidslinje» for å sjå kva som skal gjerast når. Hak av det som er gjort, legg til eigne oppgåver, og lagre fristane som kalenderfil.',
        'Vil du lage gruppene frå ei liste? Vel «Lag deltakarliste» under «Deltakarar og grupper», og lim inn namna. Lista ligg berre på eininga di og blir ikkje med i noka fil utan at du vel det. Seier nokon nei, foreslår appen kven som bør flytte.',
        'Skriv ut gruppeark, bordkort og dørliste under «Skriv ut til dagen». Gruppearka er reserven om eit nettbrett sviktar.',
        'Gå til «Kunnskap» for å skrive eit saksframlegg eller hente det inn frå Word. Kvart avsnitt får eit merke, til dømes F1, som gruppene kan vise til.',
        'Gå til «Kunnskap» og «Hent inn tabell» for å hente statistikk, Stedskompasset eller utsegner frå Excel, CSV eller JSON-stat. Rett det appen har gjetta feil, og fyll ut kvar tala kjem frå.',
        'Vil de ha med eit kart eller ein rapport? Legg ved PDF-filer og bilete når du endrar saksframlegget, eller nedst i ei kjelde. Dei følgjer med planen og kan lesast utan nett.',
        'Opne appen på kvart nettbrett medan det har nett, og gå til «Klar for bruk utan nett» under Innstillingar. Alle linjene skal vere i orden.',
        'Gå til «Del ut», og gi planfila til kvart nettbrett. Der vel gruppa «Opne fil», hentar inn planen og vel si gruppe.',
      ],
    },
    {
      id: 'table',
      title: 'Ved bordet',
      steps: [
        'Ny som referent? Vel «Ny her? Sjå korleis du skriv» under «Gjennomfør», og øv på programmet for dagen. Øvinga blir sletta når du avsluttar ho.',
        'Gå til «Gjennomfør», og vel trinnet de er i. Kvart spørsmål har si eiga fane.',
        'Vel «Still klokka» for å sjå kor lang tid de har igjen. Les klokkekoden på skjermen i rommet med kameraet, eller trykk «Start no» samtidig med fasilitatoren. Klokka er nettbrettet si eiga.',
        'Skriv notatet nedst, vel kva slags notat det er, og trykk Enter. Då er det lagra.',
        'Vel «Knyt til kunnskap» for å vise kva tal, avsnitt eller utsegn notatet byggjer på.',
        'Merk det viktigaste som hovudpoeng. Hovudpoeng kan gjerast om til punkt i framlegget til vedtak.',
        'I trinn 4 skriv gruppa framlegget: eitt punkt for kvar avgjerd, med ansvarleg, frist og kunnskapsgrunnlag.',
        'Når de er ferdige, vel de «Send til fasilitator». Les kvitteringskoden høgt, og samanlikn.',
      ],
    },
    {
      id: 'facilitate',
      title: 'Leie dagen og samle inn',
      steps: [
        'Under «Gjennomfør» startar du klokka. Ho går vidare sjølv om du låser skjermen eller lastar inn sida på nytt. «Angre» tek tilbake eit trykk for mykje, og «Førre fase» held fram der fasen slapp.',
        'Ligg de bak programmet, vel du «Sjå kvar de kan hente inn tid». Du avgjer kva som blir korta ned, og planen blir ståande.',
        'Vel «Opne skjermen» for å vise trinn, spørsmål og klokke på storskjermen. Skjermen viser aldri namn eller notat. Har storskjermen si eiga eining, opnar du planen der, stiller klokka og vel «Vis i dette vindauget».',
        '«Planlagd og brukt tid» viser kor lang tid kvar fase tok. Startar du klokka langt frå tida verkstaden er sett til, blir det rekna som øving.',
        'Oversikta viser kva kvar gruppe har levert til denne eininga.',
        'Gå til «Vedtak» og «Samle inn», og opne gruppefilene. Rekkjefølgja spelar inga rolle, og ei fil kan opnast fleire gonger.',
        'Er noko endra på to einingar, blir begge versjonane tekne vare på. Vel ordlyd under «Motstrid».',
      ],
    },
    {
      id: 'handOver',
      title: 'Overlevere og slette',
      steps: [
        'Gå til «Rapport» under «Overlever». Vel dokument og delar, og les gjennom: det du ser, er det som blir med. Lagre det som nettside eller tekst, eller skriv det ut.',
        'Gå til «Pakke» for å samle alt som skal til saksbehandlar og arkiv, i éi zip-fil. Les gjennom orda som liknar på namn, før du lagrar ho.',
        'Gå til «Overlever», og lagre filene som saksbehandlar og arkiv skal ha.',
        'Skriv dato, mottakar og saksnummer under «Levert».',
        'Slett verkstaden frå eininga når alt er levert. Appen slettar ingenting av seg sjølv.',
        'På nettbrettet til ei gruppe vel du «Stadfesta motteken» når fasilitatoren har fått fila. Då kan nettbrettet tømmast under «Overlever».',
      ],
    },
    {
      id: 'trouble',
      title: 'Om noko går gale',
      steps: [
        'Linja øvst seier om alt er lagra. Står det «Ikkje lagra», så la sida stå open, og vel «Eksporter no».',
        'Lukka du appen midt i ei setning? Opne han igjen på same stad. Teksten er der.',
        'Har du sletta noko? Vel «Angre», eller finn det i papirkorga under Innstillingar.',
        'Henta du inn feil fil? Vel «Angre import» under «Overlever».',
        'Lèt ei fil seg ikkje opne, seier appen kva som er gale. Ingenting på eininga blir endra av ei slik fil.',
        'Er appen open i to vindauge, kan du skrive i eitt av dei om gongen. Vel «Skriv her i staden» for å byte.',
      ],
    },
    {
      id: 'keys',
      title: 'Hurtigtastar',
      steps: [
        'Enter lagrar notatet. Shift + Enter gir ny linje.',
        'Alt + 1 til 5 vel innspel, semje, usemje, spørsmål eller framlegg.',
        'Escape lukkar ein dialog eller avbryt ei endring.',
        'På storskjermen: B eller punktum gir svart skjerm, F fyller skjermen, K viser klokkekoden.',
        'Tab går framover, Shift + Tab går bakover. Alt i appen kan gjerast med tastaturet.',
      ],
    },
  ],
};
