import { plenary } from '../../src/i18n/nb/plenary.ts';
import { trace as words } from '../../src/i18n/nb/trace.ts';
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  goOffline,
  installedApp,
  test,
} from '../kit/browser.ts';
import { tabTo } from '../kit/keyboard.ts';
import { texts } from '../kit/texts.ts';
import { openExample } from './example-steps.ts';

const t = texts.nb;

test('as a matrix, as a picture, and what was a deliberate choice', async ({ page, context }) => {
  await page.goto('/');
  const workshop = await openExample(page);
  await installedApp(page);
  await goOffline(context);

  await page.goto(`${workshop}/decide/trace`);
  await expect(page.getByText(words.coverage.starred(14, 25))).toBeVisible();

  await test.step('the matrix says in words how a point rests on a source', async () => {
    await page.getByRole('button', { name: words.view.matrix }).click();
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Sak 3/ }) });
    await expect(row.getByRole('cell').nth(1)).toHaveText(
      /direkte og gjennom Gruppe.1, Gruppe.4 og Gruppe.6/,
    );
    await expect(row.getByRole('cell').first()).toContainText(words.matrix.none);
    await row.getByRole('button').click();
    await expect(page.getByRole('rowheader', { name: 'Sak 3 · Ø3' })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  await test.step('the picture says the same as a table, and follows what is chosen', async () => {
    await page.getByRole('button', { name: words.view.picture }).click();
    const box = page
      .getByRole('list', { name: words.picture.sources })
      .getByRole('button', { name: 'Utsagn fra' });
    await box.click();
    await expect(box).toHaveAttribute('aria-pressed', 'true');
    await expect(
      page.getByText('Utsagn fra Fremtidsverkstedet: 33 henvisninger er framhevet.'),
    ).toBeVisible();
    const table = page.getByRole('table');
    await expect(table.getByRole('row').filter({ hasText: 'Gruppe 5' })).toHaveText(/Punkt 4\s*6$/);
    await expectAccessible(page);
  });

  await test.step('a point that was a deliberate choice is told apart from one that nothing is said of', async () => {
    await page.goto(`${workshop}/decide/trace?proposal=groups&without=1&open=basis`);
    await expect(page.getByText('21 av 27 punkter bygger på kunnskap.', { exact: true })).toBeVisible();
    const points = page
      .getByRole('region', { name: words.sources.points })
      .getByRole('heading', { level: 3 });
    await expect(points).toHaveCount(6);
    await expectAccessible(page);
    await page.goto(`${workshop}/run/gruppe-1/decision`);
    await page.getByRole('button', { name: t.decide.point.edit(5) }).click();
    await page.getByLabel(t.decide.point.deliberate).click();
    await expect(page.getByLabel(t.decide.point.deliberate)).toBeChecked();
    await page.getByRole('button', { name: t.decide.point.done }).click();
    await expect(page.getByText(t.common.status.saving)).toHaveCount(0);
    await page.goto(`${workshop}/decide/trace?proposal=groups&open=basis`);
    await expect(
      page.getByText('21 av 27 punkter bygger på kunnskap. 1 er et bevisst politisk valg.'),
    ).toBeVisible();
    await expect(page.getByRole('heading', { level: 4, name: words.coverage.deliberateTitle })).toBeVisible();
    await expect(page.getByText(words.basis.deliberate)).toBeVisible();
  });

  await test.step('the room says there and then that a point of its own is a deliberate choice, and takes it back', async () => {
    await page.goto(`${workshop}/decide/compare`);
    await page.getByRole('button', { name: plenary.proposal.newPoint }).click();
    await page.getByLabel(t.decide.point.text).fill('Kommunestyret vedtar en skolefri dag i året.');
    await page.getByRole('button', { name: plenary.joined.done }).click();
    await expect(page.getByText(t.common.status.saving)).toHaveCount(0);
    await page.goto(`${workshop}/decide/trace?open=basis`);
    await expect(page.getByText('6 av 7 punkter bygger på kunnskap.', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: `${words.coverage.state}: Punkt 7` }).click();
    await expect(page.getByText(/^6 av 7 punkter .* 1 er et bevisst politisk valg\.$/)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: t.common.undo }).last().click();
    await expect(page.getByText('6 av 7 punkter bygger på kunnskap.', { exact: true })).toBeVisible();
  });
});

test('with the keyboard alone: every view, what each counts, and one kind of knowledge', async ({ page }) => {
  await page.goto('/');
  const workshop = await openExample(page);
  await page.goto(`${workshop}/decide`);
  await press(page.getByRole('link', { name: t.decide.nav.trace }));
  await expect(page.getByRole('heading', { level: 2, name: words.coverage.title })).toBeVisible();

  await press(page.getByRole('button', { name: words.coverage.balanceTitle }));
  const balance = page.getByRole('table', { name: words.coverage.balanceTitle });
  await expect(balance.getByRole('row').filter({ hasText: 'Gruppe 1' })).toHaveText(/23\s*17\s*16\s*18\s*74/);
  await press(page.getByRole('button', { name: words.coverage.unusedTitle }));
  await expect(page.getByRole('row').filter({ hasText: 'Levekårsstatistikk' })).toContainText('38 av 216');
  await press(page.getByRole('button', { name: words.coverage.unusedTitle }));

  await tabTo(page, page.getByLabel(words.filter.kind));
  await page.keyboard.press('F');
  await expect(page).toHaveURL(/kind=futureWorkshop/);
  const points = page.getByRole('region', { name: words.sources.points });
  await expect(points.getByRole('heading', { level: 3 })).toHaveCount(5);
  await press(page.getByRole('button', { name: words.down.openOf('Punkt 4') }));
  await expect(points).toContainText('Gjennom Gruppe 5, punkt 1');
  await expect(points).toContainText('Utsagn fra Fremtidsverkstedet · Utsagn 12');
  await expect(points).not.toContainText('Sak 3:');

  await press(points.getByRole('link', { name: words.down.onlyOf('Punkt 4') }));
  await expect(page.getByRole('heading', { level: 1, name: words.down.title('Punkt 4') })).toBeVisible();
  await press(page.getByRole('link', { name: words.back }), 'Shift+Tab');
  await expect(page).toHaveURL(/kind=futureWorkshop/);
  await expect(points.getByRole('heading', { level: 3 })).toHaveCount(5);

  await press(page.getByRole('button', { name: words.view.picture }));
  const point = page
    .getByRole('list', { name: words.picture.points })
    .getByRole('button', { name: /^Punkt 4/ });
  await press(point);
  await expect(point).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(4);
  await press(page.getByRole('button', { name: words.view.matrix }), 'Shift+Tab');
  await press(page.getByRole('rowheader').getByRole('button', { name: /^Utsagn fra/ }));
  await expect(page.getByRole('rowheader', { name: /^Utsagn 12/ })).toBeVisible();

  async function press(target: Parameters<typeof tabTo>[1], key: 'Tab' | 'Shift+Tab' = 'Tab') {
    await tabTo(page, target, key);
    await page.keyboard.press('Enter');
  }
});
