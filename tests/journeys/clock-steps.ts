import { expect, type Locator, type Page } from '@playwright/test';
import { clock as nb } from '../../src/i18n/nb/clock.ts';
import type { DrawnCode } from '../kit/fake-camera.ts';
import { tabTo } from '../kit/keyboard.ts';
import { texts } from '../kit/texts.ts';

// What the journeys of the day itself share: the clock as the facilitator, the screen and the groups see it.

const t = texts.nb;
const { clock: words } = t.run;

/** The example is announced for 11 March 2027 at 16.00. */
export const four = new Date('2027-03-11T16:00:00+01:00');

export function card(page: Page): Locator {
  return page.getByRole('region', { name: words.title, exact: true });
}

/** The seconds that the test itself takes are part of the day. */
export function behind(minutes: number): RegExp {
  const said = [minutes, minutes + 1].map((n) => words.behind(t.common.minutes(n)));
  return new RegExp(said.join('|').replaceAll('\u00a0', '\\s'));
}

export function time(page: Page): Locator {
  return page.getByRole('timer');
}

/** Step and phase, as the facilitator's card has them. */
export async function here(page: Page): Promise<string> {
  return `${await card(page).getByRole('heading').first().innerText()} ${await card(page).locator('p').first().innerText()}`;
}

export async function drawnCode(page: Page): Promise<DrawnCode> {
  const picture = page.getByRole('img', { name: nb.screen.joinWith });
  await expect(picture.locator('path')).toHaveCount(1);
  return picture.evaluate((svg) => ({
    size: Number(svg.getAttribute('viewBox')?.split(' ')[2]),
    path: svg.querySelector('path')?.getAttribute('d') ?? '',
  }));
}

export function rowsOf(rows: readonly (readonly boolean[])[]): DrawnCode {
  const dark = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size: rows.length, path: dark.join('') };
}

export async function press(
  page: Page,
  target: Locator,
  key = 'Enter',
  way: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await tabTo(page, target, way);
  await page.keyboard.press(key);
}
