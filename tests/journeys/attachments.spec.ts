import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, goOffline, installedApp, test } from '../kit/browser.ts';
import { tabTo } from '../kit/keyboard.ts';
import { texts } from '../kit/texts.ts';
import { openExample } from './example-steps.ts';
import { composer, note, openPlanAs, saveOfferedFile } from './group-steps.ts';

const t = texts.nb;
const words = t.attachments;
const sections = t.knowledge.citation.sections;
const fixtures = join(import.meta.dirname, '../fixtures');
const fixture = (name: string) => join(fixtures, 'attachments', name);

/** A facilitator's tablet with the example, without a network. Answers with the address of its first case paper. */
async function tabletWithoutNetwork(page: Page): Promise<string> {
  await installedApp(page);
  const workshop = await openExample(page);
  await goOffline(page.context());
  return `${workshop}/knowledge/paper/sak-1`;
}

/** Into the field that the button opens: Firefox tells Playwright only of the first time a page asks for files. */
async function chooseFiles(page: Page, button: string, ...files: readonly string[]): Promise<void> {
  const opens = page.getByRole('button', { name: button, exact: true });
  await opens.locator('xpath=following-sibling::input[@type="file"][1]').setInputFiles([...files]);
}

/** The page of a PDF by its number, where its words can be read aloud, found and copied. */
function pdfPage(page: Page, number: number, of: number) {
  return page.getByRole('article', { name: words.pdf.page(number, of) });
}

async function openAttachment(page: Page, paper: string, name: string): Promise<void> {
  await page.goto(paper);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

test('a facilitator attaches a document to a case paper and reads it, all without a network', async ({
  page,
}) => {
  const paper = await tabletWithoutNetwork(page);
  await page.goto(`${paper}/edit`);

  await test.step('what may be attached is, and what may not is told by its name', async () => {
    await chooseFiles(
      page,
      words.add,
      ...['plan-for-brygga.pdf', 'bars.webp', 'drawing.svg', 'bars.gif'].map(fixture),
    );
    await expect(page.getByLabel(words.nameOf('bars.webp'))).toHaveValue('bars');
    await expect(page.getByText(words.problem.wrongKind('drawing.svg'))).toBeVisible();
    await expect(page.getByText(words.problem.wrongKind('bars.gif'))).toBeVisible();
    await chooseFiles(page, words.add, fixture('plan-for-brygga.pdf'));
    await expect(page.getByText(words.problem.known('plan-for-brygga.pdf'))).toBeVisible();
  });

  await test.step('it gets a name of its own, and opens page by page', async () => {
    const name = page.getByLabel(words.nameOf('plan-for-brygga.pdf'));
    await expect(name).toHaveValue('plan for brygga');
    await name.fill('Planen for Brygga');
    await name.blur();
    await page.getByRole('link', { name: words.openNamed('Planen for Brygga') }).click();
    await expect(pdfPage(page, 1, 3)).toContainText('Innbyggerne ønsker seg flere benker');
    await expectAccessible(page);
  });

  await test.step('any page is a choice away, and the text can be made larger', async () => {
    const first = pdfPage(page, 1, 3).locator('canvas');
    const before = (await first.boundingBox())?.width ?? 0;
    await page.getByRole('button', { name: words.pdf.smaller }).click();
    await expect(page.getByText(words.pdf.smallest)).toBeVisible();
    await page.getByRole('button', { name: words.pdf.larger }).click();
    await expect(page.getByText(words.pdf.smallest)).toBeHidden();
    await expect.poll(async () => (await first.boundingBox())?.width ?? 0).toBeGreaterThan(before * 1.2);
    await page.getByLabel(words.pdf.goTo).selectOption('3');
    await page.getByRole('button', { name: words.pdf.show }).click();
    await expect(pdfPage(page, 3, 3)).toBeFocused();
    await expect(pdfPage(page, 3, 3)).toContainText('legges fram for utvalget i mars');
  });

  await test.step('a note is linked to one page, and leads back to it', async () => {
    await page.goto(`${paper.replace(/\/knowledge.*$/, '')}/run/gruppe-3/step/trinn-1`);
    await page.getByRole('link', { name: 'Planen for Brygga', exact: true }).click();
    const page2 = 'Planen for Brygga, side 2';
    await page.getByRole('button', { name: t.knowledge.cite.verbOf(page2) }).click();
    await expect(page.getByText(t.knowledge.cite.copied(page2))).toBeVisible();
    await page.goBack();
    await composer(page).fill('Planen sier noe annet');
    await page.getByRole('button', { name: t.notes.evidence.open }).click();
    const recent = page.getByRole('region', { name: t.knowledge.picker.recent });
    await recent.getByRole('button', { name: page2 }).click();
    await page.getByRole('button', { name: t.notes.evidence.done }).click();
    await composer(page).press('Enter');
    await note(page, 'Planen sier noe annet').getByRole('button', { name: page2 }).click();
    await page.getByRole('link', { name: t.knowledge.chips.openSource }).click();
    await expect(pdfPage(page, 2, 3)).toBeFocused();
    await expect(page.getByText(t.knowledge.cite.usedIn(1)).first()).toBeVisible();
  });

  await test.step('deleted, it can be taken back with its bytes', async () => {
    await page.goto(`${paper}/edit`);
    await page.getByRole('button', { name: words.removeNamed('Planen for Brygga') }).click();
    await expect(page.getByLabel(words.nameOf('plan-for-brygga.pdf'))).toBeHidden();
    await page.getByRole('button', { name: t.common.undo }).click();
    await expect(page.getByLabel(words.nameOf('plan-for-brygga.pdf'))).toBeVisible();
    await openAttachment(page, paper, 'Planen for Brygga');
    await expect(pdfPage(page, 1, 3)).toContainText('Eksempelvik');
  });
});

test('what cannot be shown says why and can be saved; what a scanner packed as JPEG 2000 is drawn without a network', async ({
  page,
}) => {
  const paper = await tabletWithoutNetwork(page);
  await page.goto(`${paper}/edit`);
  await chooseFiles(page, words.add, ...['locked.pdf', 'cut-off.pdf', 'scanned-jpeg-2000.pdf'].map(fixture));
  await expect(page.getByLabel(words.nameOf('scanned-jpeg-2000.pdf'))).toBeVisible();
  await openAttachment(page, paper, 'locked');
  await expect(page.getByText(words.pdf.locked)).toBeVisible();
  await openAttachment(page, paper, 'cut off');
  await expect(page.getByText(words.pdf.broken)).toBeVisible();
  await expect(page.getByRole('button', { name: words.save })).toBeVisible();
  await openAttachment(page, paper, 'scanned jpeg 2000');
  const middle = () =>
    page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const at = [Math.floor(canvas.width / 2), Math.floor(canvas.height / 2)] as const;
      return [...(canvas.getContext('2d')?.getImageData(...at, 1, 1).data ?? [])];
    });
  // The middle bar of the picture, dark green.
  await expect.poll(async () => (await middle())[0], { timeout: 30_000 }).toBeLessThan(40);
});

test('a document is attached, named, read and deleted with the keyboard alone', async ({ page }) => {
  const paper = await tabletWithoutNetwork(page);
  await page.goto(`${paper}/edit`);
  const enter = async (target: Locator, key?: 'Shift+Tab') => {
    await tabTo(page, target, key);
    await page.keyboard.press('Enter');
  };
  const asked = page.waitForEvent('filechooser');
  // From the end of the page, where the attachments are.
  await enter(page.getByRole('button', { name: words.add, exact: true }), 'Shift+Tab');
  await (await asked).setFiles(fixture('plan-for-brygga.pdf'));
  await tabTo(page, page.getByLabel(words.nameOf('plan-for-brygga.pdf')), 'Shift+Tab');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Planen');
  await page.keyboard.press('Tab');
  await enter(page.getByRole('link', { name: words.openNamed('Planen') }));
  await expect(pdfPage(page, 1, 3)).toContainText('Innbyggerne ønsker seg flere benker');
  await enter(page.getByRole('button', { name: words.pdf.larger }));
  await tabTo(page, page.getByLabel(words.pdf.goTo));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel(words.pdf.goTo)).toBeFocused();
  await enter(page.getByRole('button', { name: words.pdf.show }));
  await expect(pdfPage(page, 3, 3)).toBeFocused();
  await page.goto(`${paper}/edit`);
  await enter(page.getByRole('button', { name: words.removeNamed('Planen') }), 'Shift+Tab');
  await expect(page.getByLabel(words.nameOf('plan-for-brygga.pdf'))).toBeHidden();
});

test('a picture stands in the text where it was put, with its caption, and on the big screen', async ({
  page,
}) => {
  const paper = await tabletWithoutNetwork(page);
  await page.goto(`${paper}/edit`);
  await chooseFiles(page, words.addPictureTo(sections.communication), fixture('plan-for-brygga.pdf'));
  await expect(page.getByText(words.problem.noPicture('plan-for-brygga.pdf'))).toBeVisible();
  await chooseFiles(page, words.addPictureTo(sections.communication), fixture('bars.png'));
  const caption = page.getByPlaceholder(words.caption);
  await caption.fill('Tre bydeler, tre søyler');
  await page.getByRole('link', { name: t.papers.edit.read }).click();
  const last = page.getByRole('region', { name: sections.communication });
  await expect(last.getByRole('img', { name: 'bars' })).toBeVisible();
  await expect(last).toContainText('Tre bydeler, tre søyler');
  await expect
    .poll(() => last.getByRole('img').evaluate((picture: HTMLImageElement) => picture.naturalWidth))
    .toBe(400);
  await expectAccessible(page);
  await page
    .getByRole('link', { name: t.figures.show.openNamed('Sosial bærekraft og områdesatsing') })
    .click();
  await expect(page.getByRole('dialog').getByText(/^1 av \d+$/)).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.getByRole('img', { name: 'bars' })).toBeVisible();
  await expect(page.getByText('Tre bydeler, tre søyler')).toBeVisible();
});

test('pictures of a Word file come along, each in its place', async ({ page }) => {
  const paper = await tabletWithoutNetwork(page);
  await page.goto(paper.replace(/\/paper\/.*$/, '/import-paper'));
  await page.locator('input[type=file]').setInputFiles(join(fixtures, 'case-papers/word-nynorsk.docx'));
  await page.getByRole('button', { name: t.papers.import.save }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect
    .poll(() =>
      page
        .getByRole('article')
        .getByRole('img')
        .evaluate((img: HTMLImageElement) => img.naturalWidth),
    )
    .toBeGreaterThan(0);
});

for (const [what, bytes, ending] of [
  ['a small one inside the JSON', 0, 'json'],
  ['a large one in a zip', 1_200_000, 'zip'],
] as const) {
  test(`the plan carries attachments to a group's tablet: ${what}`, async ({ page: hub, freshProfile }) => {
    const paper = await tabletWithoutNetwork(hub);
    await hub.goto(`${paper}/edit`);
    const chooser = hub.waitForEvent('filechooser');
    await hub.getByRole('button', { name: words.add, exact: true }).click();
    // A PDF reader looks for the end of a document and does not mind what stands after it.
    const buffer = Buffer.concat([readFileSync(fixture('plan-for-brygga.pdf')), Buffer.alloc(bytes, '\n')]);
    await (await chooser).setFiles({ name: 'Plan.pdf', mimeType: 'application/pdf', buffer });
    await expect(hub.getByLabel(words.nameOf('Plan.pdf'))).toBeVisible();
    await hub.goto(paper.replace(/\/knowledge.*$/, '/plan/share'));
    const plan = await saveOfferedFile(hub);
    expect(plan.name).toMatch(new RegExp(`_plan_.*\\.${ending}$`));

    const group = await freshProfile();
    const workshop = await openPlanAs(group, 'Gruppe 3', plan.path);
    await openAttachment(group, `${workshop}/knowledge/paper/sak-1`, 'Plan');
    await expect(pdfPage(group, 2, 3)).toContainText('Gjennomkjøring blir stengt på dagtid');
  });
}

test('attaching and reading are accessible, in nynorsk on a phone', async ({ page }) => {
  const said = texts.nn;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('radio', { name: said.common.languages.nn }).click();
  await page.getByRole('button', { name: said.home.welcome.start }).click();
  await page.getByRole('button', { name: said.home.tryExample }).click();
  await page.waitForURL(/\/w\/[^/]+\/plan/);
  const paper = page.url().replace(/\/plan.*$/, '/knowledge/paper/sak-1');
  await page.goto(`${paper}/edit`);
  await chooseFiles(page, said.attachments.add, fixture('bars.jpg'), fixture('plan-for-brygga.pdf'));
  await expect(page.getByLabel(said.attachments.nameOf('bars.jpg'))).toBeVisible();
  await expectAccessible(page);
  await openAttachment(page, paper, 'plan for brygga');
  await expect(page.getByText('Innbyggerne ønsker seg').first()).toBeAttached();
  await expectAccessible(page);
  await openAttachment(page, paper, 'bars');
  await expect(page.getByRole('img', { name: 'bars' })).toBeVisible();
  await expectAccessible(page);
});
