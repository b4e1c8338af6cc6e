import type { Locator, Page } from '@playwright/test';
import { plenary as words } from '../../src/i18n/nb/plenary.ts';
import { expect, expectAccessible, goOffline, installedApp, test } from '../kit/browser.ts';
import { tabTo } from '../kit/keyboard.ts';
import { texts } from '../kit/texts.ts';
import { openExample } from './example-steps.ts';

const t = texts.nb;
const rewritten = 'Kommunestyret vedtar å videreføre områdesatsingen. Arbeidet starter i Teglhagen.';

test('the plenary joins the groups’ points into a second proposal, without a network', async ({ page }) => {
  await installedApp(page);
  const workshop = await openExample(page);
  await page.goto(`${workshop}/decide/compare`);
  await goOffline(page.context());
  await expect(page.getByText(words.groups.count(0, 27))).toBeVisible();
  const joint = page.getByRole('list', { name: words.proposal.list, exact: true }).locator('> li');
  await expect(joint).toHaveCount(6);

  await test.step('a point is dragged to another row, and taken back to where it stood', async () => {
    const rows = page.getByRole('list', { name: words.groups.list }).locator('> li');
    const inTheirRows = () =>
      rows.evaluateAll((all) =>
        all.map((row) =>
          [...row.querySelectorAll('li[data-standing]')].map((each) => each.querySelector('p')?.textContent),
        ),
      );
    const before = await inTheirRows();
    expect(before.flat()).toHaveLength(27);
    const [below, above] = [rows.nth(1), rows.first()];
    await expect(above.getByRole('heading')).toHaveText(words.row.title(3));
    const lowest = above.getByRole('button', { name: /^Flere valg/ }).last();
    await drag(page, below.locator('li[data-standing] [aria-hidden="true"]').first(), lowest);
    await expect(above.getByRole('heading')).toHaveText(words.row.title(4));
    await expect(above.getByText(words.row.byHand)).toBeVisible();
    await page.getByRole('button', { name: t.common.undo }).last().click();
    await expect(above.getByRole('heading')).toHaveText(words.row.title(3));
    await expect.poll(inTheirRows).toEqual(before);
  });

  await test.step('a second proposal needs a title', async () => {
    await page.getByRole('button', { name: words.proposal.another }).click();
    await page.getByRole('button', { name: words.proposal.beginIt }).click();
    await expect(page.getByText(words.problems.noTitle)).toBeVisible();
    await page.getByLabel(words.proposal.title).fill('Alternativ B');
    await page.getByRole('button', { name: words.proposal.beginIt }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Alternativ B' })).toBeVisible();
    await expect(page.getByText(words.proposal.noPoints)).toBeVisible();
  });

  await page
    .getByRole('button', { name: /^Lag felles punkt/ })
    .first()
    .click();
  await expect(joint).toHaveCount(1);

  await test.step('it is rewritten in place, and each origin shows what has become of its words', async () => {
    await joint.getByRole('button', { name: words.joined.edit(1) }).click();
    await joint.getByLabel(t.decide.point.text).fill(rewritten);
    await joint.getByRole('button', { name: words.joined.done }).click();
    await expect(joint).toContainText(rewritten);
    await joint.getByText(words.joined.builtOn(3)).click();
    await expect(joint.locator('ins').first()).toBeVisible();
    await expect(joint.locator('del').first()).toBeVisible();
    await joint
      .getByRole('button', { name: /^Bruk ordlyden fra/ })
      .nth(1)
      .click();
    await expect(joint.getByText(words.joined.same)).toBeVisible();
    await page.getByRole('button', { name: t.common.undo }).last().click();
    await expect(joint).toContainText(rewritten);
    await joint
      .getByRole('button', { name: /^Ta .* ut av punkt 1/ })
      .last()
      .click();
    await expect(joint.getByText(words.joined.builtOn(2))).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('split, both halves keep what they build on; one is deleted and taken back', async () => {
    await joint.getByRole('button', { name: words.joined.splitOf(1) }).click();
    await expect(page.getByLabel(words.joined.second)).toHaveValue('Arbeidet starter i Teglhagen.');
    await page.getByRole('button', { name: words.joined.doSplit }).click();
    await expect(joint.getByText(words.joined.builtOn(2))).toHaveCount(2);
    await joint
      .nth(1)
      .getByRole('button', { name: words.joined.removeOf(2) })
      .click();
    await expect(joint).toHaveCount(1);
    await page.getByRole('button', { name: t.common.undo }).last().click();
    await expect(joint).toHaveCount(2);
  });

  await test.step('a point is moved to the first proposal, and taken back', async () => {
    await joint.getByRole('button', { name: words.joined.moveToOf(2) }).click();
    await page.getByRole('button', { name: words.joined.doMoveTo }).click();
    await expect(joint).toHaveCount(1);
    await expect(page.getByText(/som punkt 7\.$/)).toBeVisible();
    await page.getByRole('button', { name: t.common.undo }).last().click();
    await expect(joint).toHaveCount(2);
  });

  await test.step('a point is brought back, counts as unused, and is set aside again with a reason', async () => {
    const groups = page.getByRole('region', { name: words.groups.title });
    await groups.getByText(words.groups.filters.setAside, { exact: true }).click();
    const before = await points(groups).count();
    await points(groups)
      .first()
      .getByRole('button', { name: /^Flere valg/ })
      .click();
    await page.getByRole('button', { name: words.point.bringBack }).click();
    await expect(page.getByText(words.groups.count(1, 27))).toBeVisible();
    await expect(points(groups)).toHaveCount(before - 1);
    await groups.getByText(words.groups.filters.unused, { exact: true }).click();
    await points(groups)
      .getByRole('button', { name: /^Flere valg/ })
      .click();
    await page.getByText(words.point.aside, { exact: true }).click();
    await page.getByRole('button', { name: words.point.doAside }).click();
    await expect(page.getByText(words.problems.noReason)).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel(words.point.reason).fill('Kommer tilbake i budsjettet.');
    await page.getByRole('button', { name: words.point.doAside }).click();
    await expect(page.getByText(words.groups.noneUnused).first()).toBeVisible();
    await page.getByRole('button', { name: words.groups.showAll }).click();
    await expect(page.getByText(words.point.setAside('Kommer tilbake i budsjettet.'))).toBeVisible();
  });

  await test.step('it is there after a while, and told apart from the first proposal', async () => {
    await page.goto(`${workshop}/decide/proposals`);
    await expect(page.getByRole('heading', { level: 2, name: /Alternativ B$/ })).toBeVisible();
    await expect(page.getByText('Arbeidet starter i Teglhagen.', { exact: true })).toBeVisible();
  });
});

test('with the keyboard alone: a point gets a row of its own, is moved, taken over, and joined with another', async ({
  page,
}) => {
  await page.goto('/');
  const workshop = await openExample(page);
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto(`${workshop}/decide/compare`);
  const rows = page.getByRole('list', { name: words.groups.list }).locator('> li');
  await expect(rows.first().getByRole('heading')).toHaveText(words.row.title(3));
  const before = await rows.count();
  const more = rows
    .first()
    .getByRole('button', { name: /^Flere valg/ })
    .last();
  const name = ((await more.getAttribute('aria-label')) ?? '').replace('Flere valg for ', '');

  await press(page, more);
  await press(page, page.getByText(words.point.apart, { exact: true }));
  await press(page, page.getByRole('button', { name: words.point.doApart }));
  await expect(page.getByText(words.said.apart(name))).toBeVisible();
  await expect(rows).toHaveCount(before + 1);
  await press(page, page.getByRole('button', { name: t.common.undo }), 'Shift+Tab');
  await expect(rows).toHaveCount(before);

  const alone = rows.last().getByRole('button', { name: /^Flere valg/ });
  await press(page, alone);
  await press(page, page.getByText(words.point.move, { exact: true }));
  await press(page, page.getByRole('button', { name: words.point.doMove, exact: true }));
  await expect(rows.first().getByRole('heading')).toHaveText(words.row.title(4));
  await expect(rows.first().getByText(words.row.byHand)).toBeVisible();
  await expect(page.getByText(words.groups.choices)).toBeVisible();

  await press(
    page,
    rows
      .first()
      .getByRole('button', { name: /^Flere valg/ })
      .first(),
  );
  await press(page, page.getByRole('button', { name: words.point.takeOverAs }));
  await expect(page.getByText(words.said.joined(7, 1))).toBeVisible();
  await tabTo(page, page.getByRole('radio', { name: /^Gruppene/ }), 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  const joint = page.getByRole('list', { name: words.proposal.list, exact: true }).locator('> li');
  await expect(joint).toHaveCount(7);
  await expectAccessible(page);

  await press(page, page.getByRole('button', { name: words.joined.joinOf(7) }));
  await tabTo(page, page.getByRole('radio', { name: words.joined.wordingFrom(7) }));
  await page.keyboard.press('ArrowDown');
  await expectAccessible(page);
  await press(page, page.getByRole('button', { name: words.joined.doJoin }));
  await expect(page.getByText(words.said.joinedOwn(6, true))).toBeVisible();
  await expect(joint).toHaveCount(6);
});

/** The groups' points that are shown. */
function points(groups: Locator): Locator {
  return groups.getByRole('list', { name: words.groups.list }).locator('> li li[data-standing]');
}

async function drag(page: Page, handle: Locator, to: Locator): Promise<void> {
  await handle.hover();
  const [from, there] = [await handle.boundingBox(), await to.boundingBox()];
  if (!from || !there) throw new Error('nothing to drag');
  await page.mouse.down();
  await page.mouse.move(from.x, from.y + 20, { steps: 4 });
  await page.mouse.move(there.x + 20, there.y + there.height / 2, { steps: 8 });
  await page.mouse.up();
}

async function press(page: Page, target: Locator, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, target, way);
  await page.keyboard.press('Enter');
}
