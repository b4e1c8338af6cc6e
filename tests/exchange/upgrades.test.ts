import { expect, test } from 'vitest';
import { formatVersion } from '#/exchange/file-spec.ts';
import { type Upgrade, upgraded, upgrades } from '#/exchange/upgrades.ts';

test('there is one step from every earlier version to the next, in order', () => {
  const earlier = Array.from({ length: formatVersion - 1 }, (_, index) => index + 1);
  expect(upgrades.map((step) => step.from)).toEqual(earlier);
});

const steps: readonly Upgrade[] = [
  { from: 1, apply: (content) => ({ ...content, climbed: [1] }) },
  { from: 2, apply: (content) => ({ ...content, climbed: [...(content.climbed as number[]), 2] }) },
];

test('a file climbs from where it is, step by step', () => {
  expect(upgraded({ formatVersion: 1 }, 1, steps)).toMatchObject({ climbed: [1, 2] });
});

test('a file of the newest version, or a newer one, is left as it is', () => {
  const content = { formatVersion: 3 };
  expect(upgraded(content, 3, steps)).toBe(content);
  expect(upgraded(content, 4, steps)).toBe(content);
});
