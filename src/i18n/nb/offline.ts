/** Use without a network: the check, the advice on installing, and new versions. */
export const offline = {
  title: 'Klar for bruk uten nett',
  lead: 'Gå gjennom dette på hver enhet før verkstedet. Da vet du at alt virker der det ikke er nett.',
  checking: 'Sjekker enheten …',
  ready: 'Enheten er klar for bruk uten nett.',
  notReady: (n: number) =>
    n === 1 ? 'Én ting må ordnes før enheten er klar.' : `${n} ting må ordnes før enheten er klar.`,
  checkAgain: 'Sjekk på nytt',
  print: 'Skriv ut',
  state: { ok: 'OK', advice: 'Råd', problem: 'Må ordnes' },
  checkedAt: (when: string) => `Sjekket ${when}`,
  device: (name: string) => `Enhet: ${name}`,
  files: {
    title: 'Appen er lastet ned',
    complete: (files: string, size: string) => `Alle ${files} filene ligger på enheten (${size}).`,
    incomplete: (missing: string, files: string) =>
      `${missing} av ${files} filer mangler eller er skadet. Koble til nettet, og velg «Hent det som mangler».`,
    notInstalled:
      'Nedlastingen er ikke ferdig. La siden stå åpen med nett et øyeblikk, og sjekk på nytt. Hjelper ikke det, last inn siden på nytt.',
    unsupported:
      'Nettleseren kan ikke kjøre appen uten nett. Bruk et vanlig vindu (ikke privat) i Safari, Chrome, Edge eller Firefox.',
    repair: 'Hent det som mangler',
    list: 'Vis filene',
    kept: 'På enheten',
    missing: 'Mangler',
    file: 'Fil',
    size: 'Størrelse',
    status: 'Status',
  },
  database: {
    title: 'Enheten kan lagre',
    works: 'Prøvde å skrive, lese og slette. Det virker.',
    fails: (reason: string) =>
      `Enheten kunne ikke lagre (${reason}). Bruk et vanlig vindu (ikke privat), og se at det er ledig plass.`,
  },
  persistence: {
    title: 'Varig lagring',
    granted: 'Nettleseren har lovet å ikke slette noe av seg selv.',
    notGranted:
      'Nettleseren kan slette det du har lagret når det blir lite plass. Be om varig lagring, eller installer appen.',
    refused: 'Nettleseren sa nei nå. Installer appen på enheten, og spør igjen derfra.',
    unknown: 'Nettleseren svarer ikke på om lagringen er varig. Installer appen på enheten om du kan.',
    ask: 'Be om varig lagring',
  },
  space: {
    title: 'Ledig plass',
    enough: (free: string, used: string) => `${free} ledig. Appen bruker ${used}.`,
    little: (free: string) => `Bare ${free} ledig. Frigjør plass på enheten før verkstedet.`,
    unknown: 'Nettleseren opplyser ikke om ledig plass. Se i innstillingene på enheten.',
  },
  clock: {
    title: 'Klokka',
    rightByServer: (time: string) => `${time}. Stemmer med serveren.`,
    looksRight: (time: string) => `${time}. Se at det stemmer med klokka di.`,
    wrong: (time: string, minutes: string) =>
      `${time}. Klokka går ${minutes} minutter feil. Still den i innstillingene på enheten. Ingenting går tapt, men tidene i notatene blir feil.`,
    beforeBuild: (time: string) =>
      `${time}. Det er før denne versjonen av appen ble laget, så klokka går feil. Still den i innstillingene på enheten.`,
  },
  wakeLock: {
    title: 'Skjermen holder seg på',
    works: 'Appen kan holde skjermen på mens et trinn går.',
    missing: 'Appen kan ikke holde skjermen på. Still «automatisk lås» til lang tid på dagen.',
  },
  installed: {
    title: 'Installert på enheten',
    yes: 'Appen er åpnet som installert app.',
    no: 'Appen er åpen i en fane i nettleseren. Det virker, men en installert app er tryggere:',
  },
  version: {
    title: 'Versjon',
    text: (version: string, date: string) => `${version}, laget ${date}.`,
  },
  install: {
    button: 'Installer appen',
    iosShare:
      'Trykk på Del-knappen (firkanten med pil opp) og velg «Legg til på Hjem-skjerm». Åpne så appen derfra. Det du skriver i Safari, følger ikke med, så gjør det før du begynner.',
    androidMenu:
      'Åpne menyen\u00a0⋮ i nettleseren og velg «Installer app» eller «Legg til på startskjermen».',
    chromeDesktop:
      'Trykk på installeringsikonet til høyre i adressefeltet, eller velg «Installer» i menyen\u00a0⋮.',
    edgeDesktop: 'Åpne menyen … og velg «Apper» og så «Installer dette nettstedet som en app».',
    safariDock: 'Velg «Arkiv» og «Legg til i Dock» i menyen øverst. Åpne så appen derfra.',
    firefoxDesktop:
      'Firefox på datamaskin installerer ikke apper. Appen virker uten nett i fanen. Lag et bokmerke, og bruk et vanlig vindu.',
    otherBrowser: 'Let etter «Installer» eller «Legg til på startskjermen» i menyen i nettleseren.',
    installed: 'Appen er installert på denne enheten.',
  },
  update: {
    label: 'Ny versjon',
    ready: 'En ny versjon er klar. Alt du har skrevet, er lagret og blir med.',
    now: 'Oppdater nå',
    later: 'Senere',
    applying: 'Oppdaterer …',
    otherWindows: 'Appen er åpen i flere vinduer. Lukk de andre, og prøv igjen.',
    notSaved:
      'Det du har skrevet, kunne ikke sikres nå, så oppdateringen venter. Se etter ledig plass på enheten, og prøv igjen.',
    elsewhere: 'Appen er oppdatert i et annet vindu. Last inn på nytt for å fortsette her.',
    partMissing:
      'En del av appen kunne ikke hentes. Det du har skrevet, er lagret. Koble til nettet, og last inn på nytt.',
    reload: 'Last inn på nytt',
  },
};
