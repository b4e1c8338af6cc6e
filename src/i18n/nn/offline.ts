import type { offline as Nb } from '#/i18n/nb/offline.ts';

export const offline: typeof Nb = {
  title: 'Klar for bruk utan nett',
  lead: 'Gå gjennom dette på kvar eining før verkstaden. Då veit du at alt verkar der det ikkje er nett.',
  checking: 'Sjekkar eininga …',
  ready: 'Eininga er klar for bruk utan nett.',
  notReady: (n) =>
    n === 1 ? 'Éin ting må ordnast før eininga er klar.' : `${n} ting må ordnast før eininga er klar.`,
  checkAgain: 'Sjekk på nytt',
  print: 'Skriv ut',
  state: { ok: 'OK', advice: 'Råd', problem: 'Må ordnast' },
  checkedAt: (when) => `Sjekka ${when}`,
  device: (name) => `Eining: ${name}`,
  files: {
    title: 'Appen er lasta ned',
    complete: (files, size) => `Alle ${files} filene ligg på eininga (${size}).`,
    incomplete: (missing, files) =>
      `${missing} av ${files} filer manglar eller er skadde. Kople til nettet, og vel «Hent det som manglar».`,
    notInstalled:
      'Nedlastinga er ikkje ferdig. La sida stå open med nett ein augneblink, og sjekk på nytt. Hjelper ikkje det, last inn sida på nytt.',
    unsupported:
      'Nettlesaren kan ikkje køyre appen utan nett. Bruk eit vanleg vindauge (ikkje privat) i Safari, Chrome, Edge eller Firefox.',
    repair: 'Hent det som manglar',
    list: 'Vis filene',
    kept: 'På eininga',
    missing: 'Manglar',
    file: 'Fil',
    size: 'Storleik',
    status: 'Status',
  },
  database: {
    title: 'Eininga kan lagre',
    works: 'Prøvde å skrive, lese og slette. Det verkar.',
    fails: (reason) =>
      `Eininga kunne ikkje lagre (${reason}). Bruk eit vanleg vindauge (ikkje privat), og sjå at det er ledig plass.`,
  },
  persistence: {
    title: 'Varig lagring',
    granted: 'Nettlesaren har lova å ikkje slette noko av seg sjølv.',
    notGranted:
      'Nettlesaren kan slette det du har lagra når det blir lite plass. Be om varig lagring, eller installer appen.',
    refused: 'Nettlesaren sa nei no. Installer appen på eininga, og spør igjen derifrå.',
    unknown: 'Nettlesaren svarer ikkje på om lagringa er varig. Installer appen på eininga om du kan.',
    ask: 'Be om varig lagring',
  },
  space: {
    title: 'Ledig plass',
    enough: (free, used) => `${free} ledig. Appen bruker ${used}.`,
    little: (free) => `Berre ${free} ledig. Frigjer plass på eininga før verkstaden.`,
    unknown: 'Nettlesaren opplyser ikkje om ledig plass. Sjå i innstillingane på eininga.',
  },
  clock: {
    title: 'Klokka',
    rightByServer: (time) => `${time}. Stemmer med tenaren.`,
    looksRight: (time) => `${time}. Sjå at det stemmer med klokka di.`,
    wrong: (time, minutes) =>
      `${time}. Klokka går ${minutes} minutt feil. Still ho i innstillingane på eininga. Ingenting går tapt, men tidene i notata blir feil.`,
    beforeBuild: (time) =>
      `${time}. Det er før denne versjonen av appen vart laga, så klokka går feil. Still ho i innstillingane på eininga.`,
  },
  wakeLock: {
    title: 'Skjermen held seg på',
    works: 'Appen kan halde skjermen på medan eit trinn går.',
    missing: 'Appen kan ikkje halde skjermen på. Still «automatisk lås» til lang tid på dagen.',
  },
  installed: {
    title: 'Installert på eininga',
    yes: 'Appen er opna som installert app.',
    no: 'Appen er open i ei fane i nettlesaren. Det verkar, men ein installert app er tryggare:',
  },
  version: {
    title: 'Versjon',
    text: (version, date) => `${version}, laga ${date}.`,
  },
  install: {
    button: 'Installer appen',
    iosShare:
      'Trykk på Del-knappen (firkanten med pil opp) og vel «Legg til på Hjem-skjerm». Opne så appen derifrå. Det du skriv i Safari, følgjer ikkje med, så gjer det før du byrjar.',
    androidMenu: 'Opne menyen\u00a0⋮ i nettlesaren og vel «Installer app» eller «Legg til på startskjermen».',
    chromeDesktop:
      'Trykk på installeringsikonet til høgre i adressefeltet, eller vel «Installer» i menyen\u00a0⋮.',
    edgeDesktop: 'Opne menyen … og vel «Apper» og så «Installer dette nettstedet som en app».',
    safariDock: 'Vel «Arkiv» og «Legg til i Dock» i menyen øvst. Opne så appen derifrå.',
    firefoxDesktop:
      'Firefox på datamaskin installerer ikkje appar. Appen verkar utan nett i fana. Lag eit bokmerke, og bruk eit vanleg vindauge.',
    otherBrowser: 'Leit etter «Installer» eller «Legg til på startskjermen» i menyen i nettlesaren.',
    installed: 'Appen er installert på denne eininga.',
  },
  update: {
    label: 'Ny versjon',
    ready: 'Ein ny versjon er klar. Alt du har skrive, er lagra og blir med.',
    now: 'Oppdater no',
    later: 'Seinare',
    applying: 'Oppdaterer …',
    otherWindows: 'Appen er open i fleire vindauge. Lukk dei andre, og prøv igjen.',
    notSaved:
      'Det du har skrive, kunne ikkje sikrast no, så oppdateringa ventar. Sjå etter ledig plass på eininga, og prøv igjen.',
    elsewhere: 'Appen er oppdatert i eit anna vindauge. Last inn på nytt for å halde fram her.',
    partMissing:
      'Ein del av appen kunne ikkje hentast. Det du har skrive, er lagra. Kople til nettet, og last inn på nytt.',
    reload: 'Last inn på nytt',
  },
};
