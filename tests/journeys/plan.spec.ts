import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../kit/browser.ts';
import { texts } from '../kit/texts.ts';

const t = texts.nb;

test('a facilitator plans a workshop: from the template to six groups', async ({ page }) => {
  await startAs(page, 'Fasilitator');
  await page.getByRole('button', { name: t.home.newWorkshop }).click();
  await page.getByLabel(t.home.create.name).fill('Områdesatsingen');
  await page.getByLabel(t.home.create.date).fill('2027-03-11');
  await page.getByRole('button', { name: t.home.create.submit }).click();

  await test.step('about the workshop, and what is missing', async () => {
    await expect(page.getByRole('heading', { level: 1, name: t.plan.about.title })).toBeVisible();
    await expect(page.getByLabel(t.plan.about.deletionDate)).toHaveValue('2027-06-09');
    const missing = page.getByRole('complementary', { name: t.plan.readiness.title });
    await expect(missing).toContainText(t.plan.readiness.count(3, 12));
    await missing.getByRole('link', { name: t.plan.readiness.items.startTime }).click();
    await expect(page.getByLabel(t.plan.about.startTime, { exact: true })).toBeFocused();
    await page.keyboard.type('1600');
    await page.getByRole('button', { name: t.plan.about.addCommittee }).click();
    await page.keyboard.type('Kultur- og miljøutvalget');
    await page.getByRole('radio', { name: t.plan.about.meetingStatuses.open }).click();
    await expect(missing).toContainText(t.plan.readiness.count(6, 12));
    await expectAccessible(page);
  });

  await test.step('two questions get words of their own', async () => {
    await page.getByRole('link', { name: t.plan.nav.program, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: t.plan.program.exact })).toContainText(
      'kl. 19.00',
    );
    await rewrite(page, 1, 'Hva sier tallene om Elvesiden?');
    await rewrite(page, 2, 'Hva visste vi ikke?');
    await expect(page.getByText(t.plan.program.fromBank)).toHaveCount(1);
    await expectAccessible(page);
  });

  await test.step('the steps are reordered with the keyboard, and the focus stays on the one that moved', async () => {
    const steps = page.getByRole('list', { name: t.plan.program.stepsLabel });
    const up = steps.getByRole('button', { name: t.common.moveUp('Pause') });
    await up.focus();
    await page.keyboard.press('Enter');
    await expect(up).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(up).toBeFocused();
    await expect(page.getByText(t.plan.order.moved('Pause', 3, 8))).toBeAttached();
    await expect(steps.getByRole('listitem').nth(2)).toContainText('Pause');
    await expect(steps.getByRole('listitem').nth(2)).toContainText('kl. 16.10');
    await page.reload();
    await expect(steps.getByRole('listitem').nth(2)).toContainText('Pause');
  });

  await test.step('the questions are reordered and dragged', async () => {
    const questions = page.getByRole('list', { name: t.plan.program.questions });
    await questions.getByRole('button', { name: t.common.moveDown(t.plan.program.question(1)) }).click();
    await expect(questions.getByRole('textbox').first()).toHaveValue('Hva visste vi ikke?');
    await drag(page, questions.getByRole('listitem').nth(2), questions.getByRole('listitem').nth(0));
    await expect(questions.getByRole('textbox').nth(1)).toHaveValue('Hva visste vi ikke?');
  });

  await test.step('one question more from the bank, and one deleted and taken back', async () => {
    const questions = page.getByRole('list', { name: t.plan.program.questions });
    await page.getByRole('button', { name: t.plan.program.pickFromBank }).click();
    await page.getByRole('button', { name: /^Ta med: Hva betyr sosial bærekraft/ }).click();
    await expect(questions.getByRole('listitem')).toHaveCount(4);
    await page.getByRole('button', { name: t.plan.program.removeQuestion(4) }).click();
    await expect(questions.getByRole('listitem')).toHaveCount(3);
    await page.getByRole('button', { name: t.common.undo }).click();
    await expect(questions.getByRole('listitem')).toHaveCount(4);
  });

  await test.step('a phase made longer shows in the total', async () => {
    await page.getByLabel(`${t.plan.program.minutes} ${t.plan.program.inPhase(3)}`).fill('26');
    await page.keyboard.press('Tab');
    await expect(page.getByText(t.plan.program.over('12 minutter'))).toBeVisible();
  });

  await test.step('twenty-five politicians and nine from the administration in six groups', async () => {
    await page.getByRole('link', { name: t.plan.nav.groups, exact: true }).click();
    await page.getByLabel(t.plan.groups.politiciansInAll).fill('25');
    await page.getByLabel(t.plan.groups.administratorsInAll).fill('9');
    await page.getByRole('button', { name: t.plan.groups.apply }).click();
    const groups = page.getByRole('table', { name: t.plan.groups.list });
    await expect(groups.getByLabel(t.plan.groups.politiciansOf('Gruppe 1'))).toHaveValue('5');
    await expect(groups.getByLabel(t.plan.groups.administratorsOf('Gruppe 2'))).toHaveValue('2');
    await expect(groups.getByRole('row').last()).toContainText('34');
    await expectAccessible(page);
    await page.getByRole('button', { name: t.common.undo }).click();
    await expect(groups.getByLabel(t.plan.groups.politiciansOf('Gruppe 1'))).toHaveValue('0');
  });
});

test('the example opens complete, marked as an example, and opens again without doubling', async ({
  page,
}) => {
  await startAs(page, 'Fasilitator');
  await expectAccessible(page);
  for (const time of ['first', 'second']) {
    await test.step(time, async () => {
      await page.getByRole('button', { name: t.home.tryExample }).click();
      await expect(page.getByRole('heading', { level: 1, name: t.plan.about.title })).toBeVisible();
      await expect(page.getByText(t.common.example, { exact: true })).toBeVisible();
      await page.goto('/');
      await expect(page.getByRole('list', { name: t.home.list }).getByRole('listitem')).toHaveCount(1);
    });
  }
  await page.getByRole('button', { name: /^Bytt rolle i/ }).click();
  await page.getByRole('combobox', { name: t.home.chooseRole.label }).selectOption('Gruppe 3');
  await expectAccessible(page);
  await page.getByRole('button', { name: t.home.chooseRole.submit }).click();
  await expect(page.getByText(t.home.role('Gruppe 3'))).toBeVisible();
});

test('planning on a phone in portrait', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: t.home.welcome.title })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: t.home.welcome.start }).click();
  await page.getByRole('button', { name: t.home.newWorkshop }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: t.home.create.submit }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.plan.about.title })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: t.plan.nav.groups, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: t.plan.groups.title })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: t.plan.nav.program, exact: true }).click();
  const steps = page.getByRole('list', { name: t.plan.program.stepsLabel });
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await steps.getByRole('link').nth(2).click();
  await expect(steps).toBeHidden();
  await expect(page.getByRole('article')).toBeFocused();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('link', { name: t.plan.program.backToSteps }).click();
  await expect(steps).toBeVisible();
});

async function startAs(page: Page, label: string): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: t.home.welcome.title })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(t.home.welcome.deviceName).fill(label);
  await page.getByRole('button', { name: t.home.welcome.start }).click();
  await expect(page.getByText(t.home.empty)).toBeVisible();
}

async function rewrite(page: Page, number: number, text: string): Promise<void> {
  const question = page.getByRole('textbox', { name: t.plan.program.question(number) });
  await question.fill(text);
  await question.blur();
}

/** By the handle at the row's left edge, in small steps as a finger does. */
async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  await to.scrollIntoViewIfNeeded();
  const start = await from.boundingBox();
  const end = await to.boundingBox();
  if (!start || !end) throw new Error('the rows are not on the screen');
  await page.mouse.move(start.x + 18, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + 18, end.y + 4, { steps: 12 });
  await page.mouse.up();
}
