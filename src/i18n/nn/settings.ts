import type { settings as Nb } from '#/i18n/nb/settings.ts';
import { kinds } from './kinds.ts';

export const settings: typeof Nb = {
  title: 'Innstillingar',
  language: 'Språk',
  languageNote: 'Gjeld appen. Språket i ein verkstad vel du i verkstaden.',
  deviceName: 'Namn på denne eininga',
  deviceNameNote:
    'Namnet følgjer med i øktfilene, så andre ser kvar dei kjem frå. Bruk ei rolle, til dømes «Gruppe 3», ikkje eit personnamn.',
  textSize: 'Tekststorleik',
  textSizes: { normal: 'Vanleg', large: 'Stor', largest: 'Størst' },
  storage: {
    title: 'Lagring',
    used: (used, quota) => `Appen bruker ${used} av ${quota} på denne eininga.`,
    unknown: 'Nettlesaren seier ikkje kor mykje plass appen bruker.',
    persisted: 'Nettlesaren har lova å ikkje slette dataa av seg sjølv.',
    notPersisted: 'Nettlesaren kan slette dataa dersom eininga går tom for plass.',
    persistUnknown: 'Nettlesaren seier ikkje om han kan slette dataa av seg sjølv.',
    ask: 'Be om varig lagring',
    granted: 'Lagringa er no varig.',
    refused: 'Nettlesaren sa nei. Installer appen, så er dataa tryggare.',
  },
  offline: {
    title: 'Utan nett',
    text: 'Appen verkar utan nett når alt er lasta ned. Sjekk dette før de går inn i møterommet.',
    link: 'Klar for bruk utan nett',
  },
  backup: {
    title: 'Tryggingskopi',
    text: 'Kopien inneheld alt på denne eininga: verkstader, notat, utkast og innstillingar. Har du ei deltakarliste, er ho også med. Ta godt vare på kopien.',
    save: 'Lagre tryggingskopi',
    fileName: 'tryggingskopi',
    restore: 'Hent tilbake frå tryggingskopi',
    restoreNote: 'Innhaldet i kopien blir lagt saman med det som er her. Ingenting blir borte.',
    restored: (n) =>
      n === 0
        ? 'Alt i kopien var her frå før.'
        : `Tryggingskopien er henta inn. ${n === 1 ? '1 endring var ny' : `${n} endringar var nye`}.`,
    notABackup: 'Dette er ikkje ein tryggingskopi frå appen. Ingenting er endra.',
    backupTooNew:
      'Tryggingskopien er laga i ein nyare versjon av appen. Oppdater appen, og prøv igjen. Ingenting er endra.',
    backupDamaged: 'Tryggingskopien er avkutta eller skadd. Ingenting er endra.',
  },
  trash: {
    title: 'Papirkorg',
    text: 'Det som er sletta i ein verkstad, kan takast tilbake.',
    none: 'Ingen verkstader på denne eininga.',
    link: (workshop) => `Papirkorga i «${workshop}»`,
    screenTitle: 'Papirkorg',
    screenLead: 'Det som er sletta, ligg her til verkstaden blir sletta frå eininga.',
    empty: 'Papirkorga er tom.',
    deletedAt: (when) => `Endra sist ${when}`,
    takeBack: 'Ta tilbake',
    takenBack: 'Teke tilbake.',
    erase: 'Slett for godt',
    eraseTitle: 'Slette teksten for godt?',
    eraseText:
      'Teksten blir fjerna frå denne eininga og kan ikkje hentast tilbake, heller ikkje frå ei gammal fil. Når du sender ei øktfil, blir han også fjerna hos mottakaren. Bruk dette når noko ikkje skulle vore skrive, til dømes av omsyn til personvernet.',
    erased: 'Teksten er sletta for godt.',
    withoutText: 'Utan tekst',
  },
  kinds,
  privacy: {
    title: 'Personvern på denne eininga',
    points: [
      'Alt du skriv, blir berre lagra i nettlesaren på denne eininga. Det finst ingen tenar og inga sky.',
      'Når appen er lasta ned, sender han ingenting over nettet. Han måler ikkje bruk og hentar ikkje noko frå andre.',
      'Innhaldet forlèt eininga berre når du lagrar eller deler ei fil.',
      'Notata høyrer til ei gruppe, aldri ein person. Skriv saka, ikkje personen.',
      'Ein verkstad har ein slettedato. Appen slettar ingenting av seg sjølv. Du slettar når alt er levert.',
    ],
  },
  accessibility: {
    title: 'Tilgjenge',
    text: 'Appen er laga for å følgje WCAG 2.2 på nivå AA. Alt kan gjerast med tastatur, og skjermlesar skal kunne lese alt. Skjermbileta blir prøvde maskinelt for kvar versjon. Finn du noko som ikkje verkar for deg, så sei frå til den som har gitt deg appen.',
  },
  about: {
    title: 'Om appen',
    version: (version, date) => `Versjon ${version}, ${date}.`,
    licence: 'Appen er fri programvare med MIT-lisens.',
  },
  deleteAll: {
    title: 'Slett alt på denne eininga',
    text: 'Alle verkstader, notat, utkast, kopiar og innstillingar blir sletta. Det kan ikkje angrast. Lagre ein tryggingskopi først om du er i tvil.',
    button: 'Slett alt',
    dialogTitle: 'Slette alt på denne eininga?',
    understood: 'Eg har lagra det som skal takast vare på',
    mustConfirm: 'Kryss av for at du har lagra det som skal takast vare på.',
    done: 'Alt er sletta. Eininga er tom.',
    notEmpty: 'Noko lét seg ikkje slette. Last inn sida på nytt, og prøv igjen.',
  },
};
