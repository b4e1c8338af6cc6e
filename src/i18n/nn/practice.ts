import type { practice as Nb } from '#/i18n/nb/practice.ts';

export const practice: typeof Nb = {
  title: 'Øv på å skrive notat',
  lead: 'Prøv alt du skal gjere i dag, i det same programmet og med den same kunnskapen.',
  facts: [
    'Øvinga ligg for seg sjølv. Notata til gruppa blir ikkje rørte.',
    'Ingenting frå øvinga kan sendast, lagrast i ei fil eller leverast.',
    'Når du avsluttar øvinga, blir alt du skreiv i ho, sletta med ein gong.',
  ],
  withTour: 'Vis meg korleis',
  withTourHelp: 'Omvisinga har fem korte stopp og tek om lag tre minutt.',
  alone: 'Øv på eiga hand',
  preparing: 'Gjer øvinga klar …',
  stopping: 'Avbryt, og ryddar bort det som var gjort klart …',
  cancel: 'Avbryt',
  goingOn: 'Ei øving er i gang på denne eininga.',
  goOn: 'Hald fram med øvinga',
  startAgain: 'Byrj på nytt',
  noGroup: 'Planen har ingen grupper å øve som. Lag grupper under Førebu.',
  toRun: 'Gå til Gjennomfør',
  tour: {
    label: 'Omvising',
    stop: (number, all) => `${number} av ${all}`,
    done: 'Gjort.',
    stops: {
      write: 'Skriv nokre ord i feltet nedst, og trykk Enter.',
      kind: 'Trykk «Endre» på notatet, vel til dømes «Forslag», og lagre.',
      knowledge:
        'Endre notatet ein gong til, og vel «Knyt til kunnskap»: eit avsnitt, eit tal eller noko innbyggjarane har sagt.',
      saved:
        'Sjå på linja øvst: Står det «Lagra på denne eininga», er alt trygt, også om nettbrettet slår seg av.',
      findAgain: 'Gå til eit anna spørsmål og tilbake igjen: Notatet ligg der du skreiv det.',
    },
    finished: 'No kan du det du treng. Øv gjerne meir, eller avslutt øvinga og gå til programmet for dagen.',
    next: 'Neste',
    skip: 'Hopp over',
    leave: 'Avslutt omvisinga',
    more: 'Øv meir på eiga hand',
  },
};
