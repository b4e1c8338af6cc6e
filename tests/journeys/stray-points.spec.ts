import type { Locator, Page } from '@playwright/test';
import { plenary as words } from '../../src/i18n/nb/plenary.ts';
import { stray } from '../../src/i18n/nb/stray.ts';
import { expect, expectAccessible, test } from '../kit/browser.ts';
import { tabTo } from '../kit/keyboard.ts';
import { fileSavedBy } from '../kit/saved-file.ts';
import { texts } from '../kit/texts.ts';
import { openExample } from './example-steps.ts';
import { carry } from './exchange-steps.ts';

const t = texts.nb;
const first = 'Kommunestyret vedtar å videreføre områdesatsingen ut 2031.';
const second = 'Kommunedirektøren bes om å legge fram en plan for møteplasser innen 1. mai.';

test('with the keyboard alone: points whose proposal was deleted on another device are deleted, taken back, and given a place', async ({
  browser,
  page: hub,
}) => {
  const other = await (await browser.newContext()).newPage();

  const saved =
    await test.step('the other device changes two points of the joint proposal, and sends all it has', async () => {
      await other.goto('/');
      const workshop = await openExample(other, 'Sekretær');
      await other.goto(`${workshop}/decide/compare`);
      for (const [number, wording] of [
        [1, first],
        [2, second],
      ] as const) {
        await other.getByRole('button', { name: words.joined.edit(number) }).click();
        await other.getByLabel(t.decide.point.text).press('ControlOrMeta+a');
        await other.keyboard.type(wording);
        await other.getByRole('button', { name: words.joined.done }).click();
        await expect(other.getByText(wording)).toBeVisible();
      }
      await other.goto(`${workshop}/hand-over`);
      const whole = other.getByRole('listitem').filter({ hasText: t.exchange.handOver.full.title });
      return fileSavedBy(other, () => whole.getByRole('button', { name: t.exchange.offer.save }).click());
    });

  await hub.goto('/');
  const workshop = await openExample(hub);
  await hub.goto(`${workshop}/decide/compare`);
  await hub.getByRole('button', { name: words.proposal.remove }).click();
  await expect(hub.getByText(words.said.proposalRemoved)).toBeVisible();
  await hub.goto('/open');
  await carry(hub, saved);
  await hub.getByRole('button', { name: t.exchange.preview.bringIn, exact: true }).click();
  await expect(hub.getByText(t.exchange.receipt.compareReceived)).toBeVisible();
  // Of two windows, Firefox gives the keys to one.
  await other.context().close();

  const strays = hub.getByRole('region', { name: stray.title });
  const items = strays.getByRole('listitem');
  const give = (wording: string) => strays.getByRole('button', { name: stray.giveOf(wording) });
  await hub.goto(`${workshop}/decide/proposals`);
  await expect(items).toContainText([first, second]);
  await expectAccessible(hub);

  await test.step('one is deleted: the focus goes to the next, and comes back with it when it is taken back', async () => {
    await press(hub, strays.getByRole('button', { name: stray.removeOf(first) }));
    await expect(hub.getByText(stray.removed)).toBeVisible();
    await expect(items).toHaveCount(1);
    await expect(give(second)).toBeFocused();
    await press(hub, hub.getByRole('button', { name: t.common.undo }), 'Shift+Tab');
    await expect(items).toHaveCount(2);
    await expect(give(first)).toBeFocused();
  });

  const dialog = hub.getByRole('dialog', { name: stray.give });
  await test.step('it goes into a new proposal, and the focus to the other', async () => {
    await hub.keyboard.press('Enter');
    await expect(dialog).toContainText(first);
    await expect(dialog.getByLabel(stray.place)).toHaveText(stray.newPlace);
    await expectAccessible(hub);
    await press(hub, dialog.getByRole('button', { name: stray.give }));
    await expect(items).toHaveCount(1);
    await expect(give(second)).toBeFocused();
  });

  await test.step('that goes into the same, and the focus with it', async () => {
    await hub.keyboard.press('Enter');
    await expect(dialog.getByLabel(stray.place)).not.toHaveText(stray.newPlace);
    await press(hub, dialog.getByRole('button', { name: stray.give }));
    await expect(strays).toHaveCount(0);
    await expect(hub.locator(':focus')).toContainText(second);
    await expect(hub.locator(':focus')).toContainText(t.decide.point.name(2));
  });
});

async function press(page: Page, target: Locator, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, target, way);
  await page.keyboard.press('Enter');
}
