/** The practice and its guided tour. */
export const practice = {
  title: 'Øv på å skrive notater',
  lead: 'Prøv alt du skal gjøre i dag, i det samme programmet og med den samme kunnskapen.',
  facts: [
    'Øvelsen ligger for seg selv. Gruppas egne notater blir ikke rørt.',
    'Ingenting fra øvelsen kan sendes, lagres i en fil eller leveres.',
    'Når du avslutter øvelsen, blir alt du skrev i den, slettet med en gang.',
  ],
  withTour: 'Vis meg hvordan',
  withTourHelp: 'Omvisningen har fem korte stopp og tar om lag tre minutter.',
  alone: 'Øv på egen hånd',
  preparing: 'Gjør klar øvelsen …',
  stopping: 'Avbryter, og rydder bort det som var gjort klart …',
  cancel: 'Avbryt',
  goingOn: 'En øvelse er i gang på denne enheten.',
  goOn: 'Fortsett øvelsen',
  startAgain: 'Begynn på nytt',
  noGroup: 'Planen har ingen grupper å øve som. Lag grupper under Forbered.',
  toRun: 'Gå til Gjennomfør',
  tour: {
    label: 'Omvisning',
    stop: (number: number, all: number) => `${number} av ${all}`,
    done: 'Gjort.',
    stops: {
      write: 'Skriv noen ord i feltet nederst, og trykk Enter.',
      kind: 'Trykk «Endre» på notatet, velg for eksempel «Forslag», og lagre.',
      knowledge:
        'Endre notatet en gang til, og velg «Knytt til kunnskap»: et avsnitt, et tall eller noe innbyggerne har sagt.',
      saved:
        'Se på linja øverst: Står det «Lagret på denne enheten», er alt trygt, også om nettbrettet slår seg av.',
      findAgain: 'Gå til et annet spørsmål og tilbake igjen: Notatet ligger der du skrev det.',
    },
    finished: 'Nå kan du det du trenger. Øv gjerne mer, eller avslutt øvelsen og gå til dagens program.',
    next: 'Neste',
    skip: 'Hopp over',
    leave: 'Avslutt omvisningen',
    more: 'Øv mer på egen hånd',
  },
};
