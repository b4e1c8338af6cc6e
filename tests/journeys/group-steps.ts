import { expect, type Locator, type Page } from '@playwright/test';
import { goOffline, installedApp } from '../kit/browser.ts';
import { fileSavedBy } from '../kit/saved-file.ts';
import { texts } from '../kit/texts.ts';
import { choose, code, device } from './exchange-steps.ts';

const t = texts.nb;

/** A tablet at a table: the app is installed on the network, then the plan is opened without one. Answers with the workshop's address. */
export async function openPlanAs(page: Page, group: string, planFile: string): Promise<string> {
  await openPlan(page, group, planFile);
  await page.getByRole('button', { name: t.exchange.received.start }).click();
  await expect(composer(page)).toBeVisible();
  return page.url().replace(/\/run\/.*$/, '');
}

/** The same for the device that the whole room looks at. */
export async function openPlanAsScreen(page: Page, planFile: string): Promise<string> {
  await openPlan(page, 'Storskjerm', planFile);
  await page.getByLabel(t.exchange.received.role).selectOption(t.common.role.screen);
  await page.getByRole('button', { name: t.exchange.received.start }).click();
  await page.waitForURL(/\/screen$/);
  return page.url().replace(/\/screen$/, '');
}

async function openPlan(page: Page, label: string, planFile: string): Promise<void> {
  await installedApp(page);
  await device(page, label);
  await goOffline(page.context());
  await page.goto('/open');
  await choose(page, planFile);
  await page.getByRole('button', { name: t.exchange.preview.bringIn, exact: true }).click();
  await expect(page.getByText(t.exchange.receipt.compareReceived)).toBeVisible();
}

/** The device gets another role in the one workshop it has. */
export async function becomeGroup(page: Page, group: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /^Bytt rolle i/ }).click();
  await page.getByRole('combobox', { name: t.home.chooseRole.label }).selectOption(group);
  await page.getByRole('button', { name: t.home.chooseRole.submit }).click();
  await expect(page.getByText(t.home.role(group))).toBeVisible();
}

export function composer(page: Page): Locator {
  return composerRegion(page).getByLabel(t.notes.composer.label);
}

function composerRegion(page: Page): Locator {
  return page.getByRole('region', { name: t.notes.composer.region });
}

export function note(page: Page, text: string): Locator {
  return page.getByRole('list', { name: t.notes.list }).locator('> li').filter({ hasText: text });
}

/** Four notes of four kinds in the step that is open; the first is linked to the knowledge that the search finds. */
export async function logFourNotes(page: Page, group: string, step: number, search: string): Promise<void> {
  for (const [index, kind] of (['input', 'agreement', 'disagreement', 'question'] as const).entries()) {
    await composer(page).fill(noteText(group, step, index + 1));
    await composerRegion(page).getByText(t.notes.kinds[kind], { exact: true }).click();
    if (index === 0) await linkTo(page, search);
    await composer(page).press('Enter');
    await expect(note(page, noteText(group, step, index + 1))).toContainText(t.notes.kinds[kind]);
  }
}

export function noteText(group: string, step: number, number: number): string {
  return `${group} i trinn ${step}: innspill nummer ${number}.`;
}

async function linkTo(page: Page, search: string): Promise<void> {
  await page.getByRole('button', { name: t.notes.evidence.open }).click();
  await page.getByLabel(t.knowledge.picker.search).fill(search);
  await page.getByRole('dialog').locator('button[aria-pressed]:visible').first().click();
  await page.getByRole('button', { name: t.notes.evidence.done }).click();
}

/** A point of the group's proposal with responsible, deadline and one link to knowledge. */
export async function writePoint(page: Page, text: string, search: string): Promise<void> {
  await page.getByRole('button', { name: t.decide.own.newPoint, exact: true }).click();
  const form = page.getByRole('listitem').filter({ has: page.getByLabel(t.decide.point.text) });
  await form.getByLabel(t.decide.point.text).fill(text);
  await form.getByLabel(t.decide.point.responsible).fill('Kommunedirektøren');
  await form.getByLabel(t.decide.point.deadline).fill('2027-10-01');
  await form.getByRole('button', { name: t.decide.point.link }).click();
  await form.getByLabel(t.knowledge.picker.search).fill(search);
  await form.locator('button[aria-pressed]:visible').first().click();
  await form.getByRole('button', { name: t.decide.point.doneLinking }).click();
  await form.getByRole('button', { name: t.decide.point.done, exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: text }).first()).toBeVisible();
}

export interface SentFile {
  readonly name: string;
  readonly path: string;
  /** The six characters on the sender's screen. */
  readonly code: string;
}

/** Saves the file that the open screen offers. */
export async function saveOfferedFile(page: Page): Promise<SentFile> {
  const save = page.getByRole('button', { name: t.exchange.offer.save }).first();
  const { name, path } = await fileSavedBy(page, () => save.click());
  await expect(page.getByText(t.exchange.receipt.compareSent)).toBeVisible();
  return { name, path, code: await code(page) };
}

/** The facilitator takes in one group's file. Answers with the code on the facilitator's screen. */
export async function collect(page: Page, workshopUrl: string, file: string): Promise<string> {
  await page.goto(`${workshopUrl}/decide`);
  await choose(page, file);
  const bringIn = page.getByRole('button', { name: t.exchange.preview.bringIn, exact: true });
  const compare = page.getByText(t.exchange.receipt.compareReceived);
  await expect(bringIn.or(compare)).toBeVisible();
  if (await bringIn.isVisible()) await bringIn.click();
  await expect(compare).toBeVisible();
  return code(page);
}
