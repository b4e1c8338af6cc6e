import { expect, test } from 'vitest';
import { tablet } from '../kit/tablets.ts';

const hands = { for: 20, against: 3, abstaining: 0 };

/** A point that the room has counted hands for. */
function counted() {
  const hub = tablet('Møteleder');
  const point = hub.writes({ text: 'Steng gata', support: 'unsettled', hands: null, order: 1 }, 'point');
  hub.edits(point, { hands, support: 'majority' });
  const isSaidOfAnother = () => hub.entry(point)?.saidOfAnother === true;
  return { hub, point, isSaidOfAnother };
}

test('hands that were counted for another wording say so, until they are counted anew', () => {
  const { hub, point, isSaidOfAnother } = counted();
  expect(isSaidOfAnother()).toBe(false);
  hub.edits(point, { text: 'Steng gata om sommeren' });
  expect(isSaidOfAnother()).toBe(true);
  hub.edits(point, { hands: { ...hands, for: 21 } });
  expect(isSaidOfAnother()).toBe(false);
});

test('another deadline, place or link is no other wording, and the old wording back is the one that was counted', () => {
  const { hub, point, isSaidOfAnother } = counted();
  hub.edits(point, { deadline: '2027-10-01' });
  hub.edits(point, { order: 4 });
  expect(isSaidOfAnother()).toBe(false);
  hub.edits(point, { text: 'Åpne gata' });
  hub.edits(point, { text: 'Steng gata' });
  expect(isSaidOfAnother()).toBe(false);
});

test('a wording that came from another tablet is another one', () => {
  const { hub, point, isSaidOfAnother } = counted();
  const group = tablet('Gruppe 3');
  group.opens(hub.file());
  group.edits(point, { text: 'Steng gata for biler' });
  hub.edits(point, { order: 2 });
  hub.opens(group.file());
  expect(isSaidOfAnother()).toBe(true);
});

test('where the text that was counted is pruned, nothing is claimed', () => {
  const { hub, point } = counted();
  hub.edits(point, { text: 'Åpne gata' });
  const archive = tablet('Arkiv');
  archive.opens(hub.prunedFile());
  expect(archive.entry(point)?.saidOfAnother).toBeUndefined();
});
