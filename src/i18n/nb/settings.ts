import { kinds } from './kinds.ts';

/** Settings, the trash and what is said about privacy and accessibility. */
export const settings = {
  title: 'Innstillinger',
  language: 'Språk',
  languageNote: 'Gjelder appen. Språket i et verksted velges i verkstedet.',
  deviceName: 'Navn på denne enheten',
  deviceNameNote:
    'Navnet følger med i øktfilene, så andre ser hvor de kommer fra. Bruk en rolle, for eksempel «Gruppe 3», ikke et personnavn.',
  textSize: 'Tekststørrelse',
  textSizes: { normal: 'Vanlig', large: 'Stor', largest: 'Størst' },
  storage: {
    title: 'Lagring',
    used: (used: string, quota: string) => `Appen bruker ${used} av ${quota} på denne enheten.`,
    unknown: 'Nettleseren sier ikke hvor mye plass appen bruker.',
    persisted: 'Nettleseren har lovet å ikke slette dataene av seg selv.',
    notPersisted: 'Nettleseren kan slette dataene hvis enheten går tom for plass.',
    persistUnknown: 'Nettleseren sier ikke om den kan slette dataene av seg selv.',
    ask: 'Be om varig lagring',
    granted: 'Lagringen er nå varig.',
    refused: 'Nettleseren sa nei. Installer appen, så er dataene tryggere.',
  },
  offline: {
    title: 'Uten nett',
    text: 'Appen virker uten nett når alt er lastet ned. Sjekk dette før dere går inn i møterommet.',
    link: 'Klar for bruk uten nett',
  },
  backup: {
    title: 'Sikkerhetskopi',
    text: 'Kopien inneholder alt på denne enheten: verksteder, notater, utkast og innstillinger. Har du en deltakerliste, er den også med. Oppbevar kopien trygt.',
    save: 'Lagre sikkerhetskopi',
    fileName: 'sikkerhetskopi',
    restore: 'Hent tilbake fra sikkerhetskopi',
    restoreNote: 'Innholdet i kopien legges sammen med det som er her. Ingenting blir borte.',
    restored: (n: number) =>
      n === 0
        ? 'Alt i kopien var her fra før.'
        : `Sikkerhetskopien er hentet inn. ${n === 1 ? '1 endring var ny' : `${n} endringer var nye`}.`,
    notABackup: 'Dette er ikke en sikkerhetskopi fra appen. Ingenting er endret.',
    backupTooNew:
      'Sikkerhetskopien er laget i en nyere versjon av appen. Oppdater appen, og prøv igjen. Ingenting er endret.',
    backupDamaged: 'Sikkerhetskopien er avkuttet eller skadet. Ingenting er endret.',
  },
  trash: {
    title: 'Papirkurv',
    text: 'Det som er slettet i et verksted, kan tas tilbake.',
    none: 'Ingen verksteder på denne enheten.',
    link: (workshop: string) => `Papirkurven i «${workshop}»`,
    screenTitle: 'Papirkurv',
    screenLead: 'Det som er slettet, ligger her til verkstedet slettes fra enheten.',
    empty: 'Papirkurven er tom.',
    deletedAt: (when: string) => `Endret sist ${when}`,
    takeBack: 'Ta tilbake',
    takenBack: 'Tatt tilbake.',
    erase: 'Slett for godt',
    eraseTitle: 'Slette teksten for godt?',
    eraseText:
      'Teksten fjernes fra denne enheten og kan ikke hentes tilbake, heller ikke fra en gammel fil. Når du sender en øktfil, fjernes den også hos mottakeren. Bruk dette når noe ikke skulle vært skrevet, for eksempel av hensyn til personvernet.',
    erased: 'Teksten er slettet for godt.',
    withoutText: 'Uten tekst',
  },
  kinds,
  privacy: {
    title: 'Personvern på denne enheten',
    points: [
      'Alt du skriver, lagres bare i nettleseren på denne enheten. Det finnes ingen server og ingen sky.',
      'Når appen er lastet ned, sender den ingenting over nettet. Den måler ikke bruk og henter ikke noe fra andre.',
      'Innholdet forlater enheten bare når du lagrer eller deler en fil.',
      'Notatene tilhører en gruppe, aldri en person. Skriv saken, ikke personen.',
      'Et verksted har en slettedato. Appen sletter ingenting av seg selv. Du sletter når alt er levert.',
    ],
  },
  accessibility: {
    title: 'Tilgjengelighet',
    text: 'Appen er laget for å følge WCAG 2.2 på nivå AA. Alt kan gjøres med tastatur, og skjermleser skal kunne lese alt. Skjermbildene prøves maskinelt for hver versjon. Finner du noe som ikke virker for deg, så si fra til den som har gitt deg appen.',
  },
  about: {
    title: 'Om appen',
    version: (version: string, date: string) => `Versjon ${version}, ${date}.`,
    licence: 'Appen er fri programvare med MIT-lisens.',
  },
  deleteAll: {
    title: 'Slett alt på denne enheten',
    text: 'Alle verksteder, notater, utkast, kopier og innstillinger slettes. Det kan ikke angres. Lagre en sikkerhetskopi først hvis du er i tvil.',
    button: 'Slett alt',
    dialogTitle: 'Slette alt på denne enheten?',
    understood: 'Jeg har lagret det som skal tas vare på',
    mustConfirm: 'Kryss av for at du har lagret det som skal tas vare på.',
    done: 'Alt er slettet. Enheten er tom.',
    notEmpty: 'Noe lot seg ikke slette. Last inn siden på nytt, og prøv igjen.',
  },
};
