import { plenary as words } from '../../src/i18n/nb/plenary.ts';
import { stray } from '../../src/i18n/nb/stray.ts';
import { expect, expectAccessible, test } from '../kit/browser.ts';
import { fileSavedBy } from '../kit/saved-file.ts';
import { texts } from '../kit/texts.ts';
import { openExample } from './example-steps.ts';
import { carry } from './exchange-steps.ts';

const t = texts.nb;
const wording = 'Kommunestyret vedtar å videreføre områdesatsingen ut 2031.';

test('points written in on one device while their proposal was deleted on another are listed, and given a place', async ({
  browser,
  page: hub,
}) => {
  const other = await (await browser.newContext()).newPage();

  const saved =
    await test.step('the other device changes a point of the joint proposal, and sends all it has', async () => {
      await other.goto('/');
      const workshop = await openExample(other, 'Sekretær');
      await other.goto(`${workshop}/decide/compare`);
      await other.getByRole('button', { name: words.joined.edit(1) }).click();
      await other.getByLabel(t.decide.point.text).fill(wording);
      await other.getByRole('button', { name: words.joined.done }).click();
      await expect(other.getByText(wording)).toBeVisible();
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

  const strays = hub.getByRole('region', { name: stray.title });
  await hub.goto(`${workshop}/decide/proposals`);
  await expect(strays.getByRole('listitem')).toContainText([wording]);
  await expectAccessible(hub);

  await test.step('it goes into a new proposal, and can be taken back out of it', async () => {
    await strays.getByRole('button', { name: stray.giveOf(wording) }).click();
    const dialog = hub.getByRole('dialog', { name: stray.give });
    await expect(dialog.getByLabel(stray.place)).toHaveText(stray.newPlace);
    await expectAccessible(hub);
    await dialog.getByRole('button', { name: stray.give }).click();
    await expect(strays).toHaveCount(0);
    await hub.getByRole('button', { name: t.common.undo }).last().click();
    await expect(strays.getByRole('listitem')).toHaveCount(1);
  });

  await test.step('or it is deleted', async () => {
    await hub.goto(`${workshop}/decide/compare`);
    await strays.getByRole('button', { name: stray.removeOf(wording) }).click();
    await expect(hub.getByText(stray.removed)).toBeVisible();
    await expect(strays).toHaveCount(0);
  });
  await other.context().close();
});
