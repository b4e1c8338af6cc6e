import type { Page } from '@playwright/test';
import {
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  goOffline,
  installedApp,
  test,
} from '../kit/browser.ts';
import { texts } from '../kit/texts.ts';
import { openExample } from './example-steps.ts';

const t = texts.nb;
const words = t.figures;
const crowded = 'Trangbodde husholdninger (prosent)';
const idle = 'Unge utenfor arbeid og utdanning 15–29 år (prosent)';

test('an indicator is seen as bars, over the years and as a table, and says in words what it shows, without a network', async ({
  page,
}) => {
  const workshop = await exampleOffline(page);
  await page.goto(`${workshop}/knowledge/source/kilde-statistikk`);
  const figure = page.getByRole('figure', { name: crowded });
  await expect(figure).toContainText(
    'Teglhagen ligger 13,6\u00a0prosentpoeng over Fredrikstad og 13,4\u00a0prosentpoeng over landet.',
  );
  await expect(figure.getByText(/^Kilde: .*hentet 20\.11\.2026/)).toBeVisible();
  await expect(figure.getByRole('table')).toBeHidden();

  await test.step('every bar has its figure as its name, and one tap cites the very cell', async () => {
    const bar = figure.getByRole('button', { name: /^Vis til .*Teglhagen, 2025: 23,5\sprosent/ });
    await bar.click();
    await expect(
      page.getByText(t.knowledge.cite.copied('Trangbodde husholdninger · Teglhagen')),
    ).toBeVisible();
  });

  await test.step('the table is one tap away', async () => {
    await figure.getByRole('button', { name: words.views.table }).click();
    await expect(figure.getByRole('table')).toBeVisible();
    await expect(figure.getByRole('button', { name: /Teglhagen, 2025: 23,5/ })).toHaveText('23,5');
  });

  await test.step('over the years, a figure that is not shown has no mark', async () => {
    const over = page.getByRole('figure', { name: idle });
    await over.getByRole('button', { name: words.views.lines }).click();
    await expect(over).toContainText(words.gaps);
    await expect(over.getByRole('button', { name: /Klokkerløkka, 2021/ })).toHaveCount(1);
    await expect(over.getByRole('button', { name: /Klokkerløkka, 2023/ })).toHaveCount(0);
  });
});

test('every figure of the wheel is reached and cited with the keyboard alone', async ({ page }) => {
  const workshop = await exampleOffline(page);
  await page.goto(`${workshop}/knowledge/source/kilde-stedskompasset`);
  const figure = page.getByRole('figure', { name: t.knowledge.placeStandard.table });
  await expect(figure).toContainText('Lavest vurdert: Trafikk og parkering i Elvesiden (2,6).');
  await expect(figure).toContainText('må sammenlignes varsomt');
  await figure.getByRole('button', { name: words.views.radar }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(figure.getByRole('button', { name: /Gange og sykling, Elvesiden: 4,6/ })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(figure.getByRole('button', { name: /Kollektivtransport, Teglhagen: 4,8/ })).toBeFocused();
  await expect(figure.getByText(/^Kollektivtransport, Teglhagen: 4,8/)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText(t.knowledge.cite.copied('Kollektivtransport · Teglhagen'))).toBeVisible();
  await page.keyboard.press('End');
  await expect(figure.getByRole('button', { name: /Innflytelse og medvirkning, Solåsen/ })).toBeFocused();
});

test('the themes of the future workshop stand by votes', async ({ page }) => {
  const workshop = await exampleOffline(page);
  await page.goto(`${workshop}/knowledge/source/kilde-fremtidsverksted`);
  const figure = page.getByRole('figure', { name: words.votesTitle('Realisering') });
  await expect(figure).toContainText('Møteplasser fikk flest stemmer: 52 av 182.');
  await expect(figure.getByRole('listitem').first()).toHaveText('Møteplasser: 52');
});

test('pictures and the picker reflow on the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const workshop = await exampleOffline(page);
  for (const source of ['kilde-statistikk', 'kilde-stedskompasset']) {
    await page.goto(`${workshop}/knowledge/source/${source}`);
    await expect(page.getByRole('figure').first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    await page.goto(`${workshop}/show/source/${source}?n=2`);
    await expect(page.getByRole('figure').first()).toBeVisible();
    await expectNoSidewaysScroll(page);
  }
  await page.goto(`${workshop}/run/gruppe-3/step/trinn-1`);
  await page.getByRole('button', { name: t.notes.evidence.open }).click();
  await page.getByLabel(t.knowledge.picker.search).fill('trangbodde');
  await expect(page.getByRole('dialog').locator('button[aria-pressed]:visible').first()).toBeVisible();
  const cutOff = await page.getByRole('dialog').evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  expect(cutOff, 'of the picker').toBe(0);
});

test('a source is shown on the big screen one thing at a time, by keys and buttons', async ({ page }) => {
  const workshop = await exampleOffline(page);
  await page.goto(`${workshop}/knowledge/source/kilde-statistikk`);
  await page.getByRole('link', { name: words.show.openNamed('Levekårsstatistikk for fire områder') }).click();
  const show = page.getByRole('dialog');
  const title = show.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Levekårsstatistikk for fire områder');
  await expect(show.getByText(words.show.place(1, 13), { exact: true })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(title).toHaveText('Folketall (personer)');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(title).toHaveText(crowded);
  await expect(show.getByRole('figure')).toContainText('Teglhagen ligger høyest, med 23,5\u00a0prosent.');
  await expect(page).toHaveURL(/n=4$/);
  await page.reload();
  await expect(title).toHaveText(crowded);
  await show.getByRole('button', { name: words.views.table }).click();
  await expect(show.getByRole('cell', { name: '23,5' })).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(title).toHaveText('Barn i vedvarende lavinntekt (prosent)');
  await show.getByRole('button', { name: words.show.next }).click();
  await expect(title).toHaveText(crowded);
  await page.keyboard.press('b');
  await expect(show.getByRole('button', { name: words.show.notBlack })).toBeFocused();
  await page.keyboard.press('.');
  await expect(show.getByRole('button', { name: words.show.notBlack })).toHaveCount(0);
  await show.getByRole('button', { name: words.show.black }).click();
  await expect(show.getByRole('button', { name: words.show.notBlack })).toBeVisible();
  await page.keyboard.press('End');
  await expect(show.getByRole('button', { name: words.show.notBlack })).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(show.getByText(words.show.place(13, 13), { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(show).toBeHidden();
  await expect(page).toHaveURL(/knowledge\/source\/kilde-statistikk$/);
});

test('a case paper is shown section by section, and says on every page that it is fictional', async ({
  page,
}) => {
  const workshop = await exampleOffline(page);
  await page.goto(`${workshop}/knowledge/paper/sak-1`);
  await page.getByRole('link', { name: /^Vis .* på storskjerm$/ }).click();
  const show = page.getByRole('dialog');
  await expect(show.getByText(t.common.fictional)).toBeVisible();
  await expect(show.getByText(/^1 av \d+$/)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(show.getByRole('heading', { level: 1 })).toContainText(t.knowledge.citation.sections.proposal);
  await expect(show.getByText(t.common.fictional)).toBeVisible();
  await show.getByRole('button', { name: words.show.leave }).click();
  await expect(show).toBeHidden();
  await expect(page).toHaveURL(/knowledge\/paper\/sak-1$/);
});

test("a step's own case paper and source are shown from Gjennomfør, leafed through by keys, and left where one was", async ({
  page,
}) => {
  const workshop = await exampleOffline(page);
  const show = page.getByRole('dialog');
  const title = show.getByRole('heading', { level: 1 });
  const source = 'Levekårsstatistikk for fire områder';
  await page.goto(`${workshop}/run`);
  const run = page.url();
  await page.getByRole('button', { name: new RegExp(`^${t.run.program.startAt('Trinn 1')}`) }).click();

  for (const [name, first, second] of [
    [source, source, 'Folketall (personer)'],
    [
      'Sosial bærekraft og områdesatsing',
      /Sosial bærekraft og områdesatsing/,
      t.knowledge.citation.sections.proposal,
    ],
  ] as const) {
    await test.step(name, async () => {
      const way = page.getByRole('link', { name: words.show.openNamed(name) });
      await way.press('Enter');
      await expect(title).toHaveText(first);
      await expect(show.getByText(/^1 av \d+$/)).toBeVisible();
      await page.keyboard.press('PageUp');
      await expect(show.getByRole('status')).toHaveText(words.show.firstReached);
      await page.keyboard.press('PageDown');
      await expect(title).toContainText(second);
      await page.keyboard.press('ArrowLeft');
      await expect(title).toHaveText(first);
      await page.keyboard.press('Escape');
      await expect(show).toBeHidden();
      await expect(page).toHaveURL(run);
      await expect(way).toBeVisible();
    });
  }
});

test('lines and the wheel are accessible', async ({ page }) => {
  const workshop = await exampleOffline(page);
  await page.goto(`${workshop}/knowledge/source/kilde-statistikk`);
  await page.getByRole('button', { name: words.views.lines }).first().click();
  await expectAccessible(page);
  await page.goto(`${workshop}/knowledge/source/kilde-stedskompasset`);
  await expect(page.getByRole('figure').first()).toBeVisible();
  await expectAccessible(page);
});

/** The example is open on a device that has lost its network. */
async function exampleOffline(page: Page): Promise<string> {
  await installedApp(page);
  const workshop = await openExample(page);
  await goOffline(page.context());
  return workshop;
}
