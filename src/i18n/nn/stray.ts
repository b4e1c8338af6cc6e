import type { StrayTexts } from '#/i18n/stray-texts.ts';

export const stray: StrayTexts = {
  title: 'Punkt i sletta framlegg',
  lead: 'Framlegget er sletta på ei anna eining, men nokon har skrive i punkta utan å vite det. Gi punkta ein plass i eit anna framlegg, eller slett dei.',
  where: (proposal) => `Stod i ${proposal}`,
  ofGroup: (group) => `framlegget frå ${group}`,
  ofPlenary: (title) => (title === '' ? 'felles framlegg' : `«${title}»`),
  noText: 'Punkt utan tekst',
  give: 'Gi punktet ein plass',
  giveOf: (text) => `Gi ein plass til «${text}»`,
  removeOf: (text) => `Slett «${text}»`,
  removed: 'Punktet er sletta.',
  help: 'Punktet blir ståande sist i framlegget. Alt det byggjer på, følgjer med.',
  place: 'Framlegget det skal stå i',
  newPlace: 'Eit nytt framlegg',
  untitled: 'Framlegg utan tittel',
  given: 'Punktet har fått ein plass.',
};
