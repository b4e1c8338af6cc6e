import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Tab, as a person without a mouse would, until the focus is there, and round by the other end of the page. Between the two
 * ends lie the browser's own bars, which Firefox enters and no key of Playwright's leaves: a stop at each end stands for them.
 */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
  most = 150,
): Promise<void> {
  await expect(target).toBeVisible();
  try {
    for (let presses = 0; presses < most; presses += 1) {
      if (await target.evaluate(isReached, key === 'Tab')) return;
      await page.keyboard.press(key);
    }
  } finally {
    await page.evaluate(removeStops);
  }
  await expect(target).toBeFocused();
}

/** Whether the target has the focus. Past one end of the page, or of the dialog that is open, it goes on from the other. */
function isReached(target: Element, forwards: boolean): boolean {
  if (target === document.activeElement) return true;
  const whole = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.body;
  const stops = [...whole.querySelectorAll<HTMLElement>(':scope > [data-end-of-page]')];
  if (stops.length === 0) {
    for (const where of ['prepend', 'append'] as const) {
      const stop = document.createElement('span');
      stop.tabIndex = 0;
      stop.dataset.endOfPage = '';
      whole[where](stop);
    }
    return false;
  }
  const [past, other] = forwards ? [stops.at(-1), stops[0]] : [stops[0], stops.at(-1)];
  if (document.activeElement === past) other?.focus();
  return false;
}

function removeStops(): void {
  for (const stop of document.querySelectorAll('[data-end-of-page]')) stop.remove();
}
