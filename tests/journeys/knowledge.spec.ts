import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../kit/browser.ts';
import { texts } from '../kit/texts.ts';
import { firstStart, openExample } from './example-steps.ts';

const t = texts.nb;
const words = t.knowledge;

test('knowledge is read, searched and cited, and leads forward to what was written on it', async ({
  page,
}) => {
  await page.goto('/');
  const workshop = await openExample(page);
  await page.goto(`${workshop}/knowledge`);
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  await expectAccessible(page);

  await test.step('a search over everything leads to where each thing stands, and back to what was found', async () => {
    await page.getByLabel(words.picker.search).fill('trangbodde teglhagen 2025');
    await page.getByRole('link', { name: /Trangbodde husholdninger, Teglhagen, 2025: 23,5/ }).press('Enter');
    await expect(
      page.getByRole('button', { name: /Trangbodde husholdninger, Teglhagen, 2025/ }),
    ).toBeFocused();
    await page.goBack();
    await page.getByLabel(words.picker.search).fill('kollektivtransport vedvarende bussen');
    await expect(page.getByText(words.picker.results(0))).toBeVisible();
    await page.getByLabel(words.picker.search).fill('finnes ingen steder å være inne');
    await page.getByLabel(words.picker.search).press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator(':focus')).toContainText('Det finnes ingen steder å være inne');
    await page.goBack();
    await expect(page.getByLabel(words.picker.search)).toHaveValue('finnes ingen steder å være inne');
    await expectAccessible(page);
    await page.getByLabel(words.picker.search).fill('');
  });

  await test.step('a case paper stands in the order of a case paper, and says that it is fictional', async () => {
    await page.getByRole('link', { name: /Sosial bærekraft/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: /Sosial bærekraft/ })).toBeVisible();
    await expect(page.getByRole('article').getByText(t.common.fictional)).toBeVisible();
    const { proposal, summary, attachments, facts, statements } = words.citation.sections;
    const headings = await page.getByRole('article').getByRole('heading', { level: 2 }).allTextContents();
    expect(headings.slice(0, 5)).toEqual([proposal, summary, attachments, facts, statements]);
    await expectAccessible(page);
  });

  await test.step('a search marks the paragraphs that hold every word, and goes from one to the next', async () => {
    const search = page.getByLabel(t.papers.read.find);
    await search.fill('teglhagen vedvarende');
    const status = page.getByRole('status').filter({ hasText: t.papers.read.hits(3) });
    await expect(status).toBeVisible();
    await expect(page.locator('mark').filter({ hasText: 'vedvarende' })).toHaveCount(3);
    await search.press('Enter');
    await page.getByRole('button', { name: t.papers.read.next }).click();
    await expect(page.getByText(t.papers.read.hit(2, 3))).toBeVisible();
    await expect(page.locator('[data-spot=true]')).toBeInViewport();
    await expect(page.getByText('Gjennomsnittlig avstand til nærmeste lekeplass')).toBeAttached();
    await expectAccessible(page);
    await page.getByRole('button', { name: words.paper.clearSearch }).click();
    await expect(page.locator('mark')).toHaveCount(0);
  });

  await test.step('a citation is copied so that it is understood alone', async () => {
    await page.getByRole('button', { name: words.cite.verbOf('Sak 1 · F3'), exact: true }).click();
    await expect(page.getByText(words.cite.copied('Sak 1 · F3'))).toBeVisible();
    const field = page.getByLabel(t.papers.read.find);
    await field.press('ControlOrMeta+V');
    await expect(field).toHaveValue(
      /^«I Teglhagen levde 24,6 prosent.*» \(Sak 1: .*F3\. .*fiktivt saksframlegg\)$/,
    );
    await field.fill('');
  });

  await test.step('the paragraph names the notes that rest on it, and leads to them', async () => {
    const used = page.locator('#p-sak-1-f3').getByRole('button', { expanded: false });
    await used.click();
    await page
      .locator('#p-sak-1-f3')
      .getByRole('link', { name: /^Notat/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/run\/.*#n-/);
    const note = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    await expect(note).toBeFocused();
    await expect(note).toBeInViewport();
  });
});

test('figures stand with comma, unit and source line; what is missing is explained, and each cell can be cited', async ({
  page,
}) => {
  await page.goto('/');
  const workshop = await openExample(page);
  await page.goto(`${workshop}/knowledge/source/kilde-statistikk`);
  await expect(page.getByText(/^Kilde: /).first()).toContainText('hentet 20.11.2026');
  await expect(page.getByText(words.statistics.signs[':'])).toBeVisible();
  const cell = page.getByRole('button', {
    name: /Trangbodde husholdninger, Teglhagen, 2025: 23,5\sprosent/,
  });
  const figure = page.getByRole('figure', { name: /Trangbodde husholdninger/ });
  await figure.getByRole('button', { name: t.figures.views.table }).click();
  await expect(cell).toHaveText('23,5');
  await expectAccessible(page);
});

test('Stedskompasset explains its scale and who stands behind it; the future workshop stands by phase', async ({
  page,
}) => {
  await page.goto('/');
  const workshop = await openExample(page);
  await page.goto(`${workshop}/knowledge/source/kilde-stedskompasset`);
  await expect(page.getByText(words.placeStandard.scale)).toBeVisible();
  await expect(page.getByText(words.placeStandard.dialogueNote)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${workshop}/knowledge/source/kilde-fremtidsverksted`);
  await expect(page.getByRole('heading', { level: 2, name: words.citation.phases.critique })).toBeVisible();
  const statement = words.citation.statement(1);
  await page.getByRole('button', { name: new RegExp(`^${words.cite.verbOf(statement)} · `) }).click();
  await expect(page.getByText(new RegExp(`^Henvisningen til ${statement} · `))).toBeVisible();
  await expectAccessible(page);
});

test('a chip tells all of its source and leads to the very spot, also when it is gone', async ({ page }) => {
  await page.goto('/');
  const workshop = await openExample(page);
  await page.goto(`${workshop}/decide/proposals`);
  const figure = page.getByRole('button', { name: 'Barn i vedvarende lavinntekt · Teglhagen' }).first();
  await figure.click();
  await expect(
    page.getByText('Barn i vedvarende lavinntekt, Teglhagen, 2025: 24,6\u00a0prosent'),
  ).toBeVisible();
  await page.getByRole('link', { name: words.chips.openSource }).click();
  const cell = page.getByRole('button', { name: /Barn i vedvarende lavinntekt, Teglhagen, 2025: 24,6/ });
  await expect(cell).toBeFocused();
  await expect(cell).toBeInViewport();

  await page.goto(`${workshop}/knowledge/paper/sak-1#p-sak-1-v4`);
  await expect(page.locator('#p-sak-1-v4')).toBeFocused();
  await expect(page.locator('#p-sak-1-v4')).toBeInViewport();
  await page.goto(`${workshop}/knowledge/paper/sak-1#p-finnes-ikke`);
  await expect(page.getByText(words.spotMissing)).toBeVisible();
});

test('a workshop without knowledge says where it comes from; in portrait one thing is read at a time', async ({
  page,
}) => {
  await page.goto('/');
  await firstStart(page, 'Fasilitator');
  await page.getByRole('button', { name: t.home.newWorkshop }).click();
  await page.getByLabel(t.home.create.name).fill('Uten kunnskap');
  await page.getByRole('button', { name: t.home.create.submit }).click();
  await page.waitForURL(/\/plan/);
  await page.goto(page.url().replace(/\/plan.*$/, '/knowledge'));
  await expect(page.getByText(words.empty)).toBeVisible();
  await expectAccessible(page);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('button', { name: t.home.tryExample }).click();
  await page.waitForURL(/\/w\/eksempel[^/]*\/plan/);
  await page.goto(page.url().replace(/\/plan.*$/, '/knowledge/paper/sak-1'));
  await expect(page.getByRole('navigation', { name: words.nav })).toBeHidden();
  await page.getByRole('link', { name: words.backToList }).click();
  await expect(page.getByRole('navigation', { name: words.nav })).toBeVisible();
  await expectNoSidewaysScroll(page);
});
