/** Points whose proposal was deleted on another device while they were written in. */
export const stray = {
  title: 'Punkter i slettede forslag',
  lead: 'Forslaget er slettet på en annen enhet, men noen har skrevet i punktene uten å vite det. Gi punktene en plass i et annet forslag, eller slett dem.',
  where: (proposal: string) => `Sto i ${proposal}`,
  ofGroup: (group: string) => `forslaget fra ${group}`,
  ofPlenary: (title: string) => (title === '' ? 'felles forslag' : `«${title}»`),
  noText: 'Punkt uten tekst',
  give: 'Gi punktet en plass',
  giveOf: (text: string) => `Gi en plass til «${text}»`,
  removeOf: (text: string) => `Slett «${text}»`,
  removed: 'Punktet er slettet.',
  help: 'Punktet blir stående sist i forslaget. Alt det bygger på, følger med.',
  place: 'Forslaget det skal stå i',
  newPlace: 'Et nytt forslag',
  untitled: 'Forslag uten tittel',
  given: 'Punktet har fått en plass.',
};
