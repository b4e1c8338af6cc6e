import type { StrayTexts } from '#/i18n/stray-texts.ts';

export const stray: StrayTexts = {
  title: 'Points in deleted proposals',
  lead: 'The proposal was deleted on another device, but somebody has written in its points without knowing. Give the points a place in another proposal, or delete them.',
  where: (proposal) => `Stood in ${proposal}`,
  ofGroup: (group) => `the proposal from ${group}`,
  ofPlenary: (title) => (title === '' ? 'the joint proposal' : `“${title}”`),
  noText: 'Point without text',
  give: 'Give the point a place',
  giveOf: (text) => `Give a place to “${text}”`,
  removeOf: (text) => `Delete “${text}”`,
  removed: 'The point has been deleted.',
  help: 'The point goes last in the proposal. All that it builds on goes with it.',
  place: 'The proposal it is to stand in',
  newPlace: 'A new proposal',
  untitled: 'Proposal without a title',
  given: 'The point has been given a place.',
};
