import type { Locator, Page } from '@playwright/test';
import { participants } from '../../src/i18n/nb/participants.ts';

export function peopleListed(page: Page): Locator {
  return page.getByRole('list', { name: participants.list.label });
}
