import { collect as missing } from '../../src/i18n/nb/collect.ts';
import { packageScreen } from '../../src/i18n/nb/package.ts';
import { nb } from '../../src/i18n/nb.ts';
import { expect, expectAccessible, goOffline, installedApp, test } from '../kit/browser.ts';
import { fileSavedBy } from '../kit/saved-file.ts';
import {
  bringIn,
  card,
  carry,
  choose,
  code,
  device,
  dragOver,
  expectations,
  keptFile,
  stored,
  titlesOf,
} from './exchange-steps.ts';

const t = nb.exchange;
const workshop = '/w/verksted-1';

test('broken, foreign, too new and hostile files are refused in words, and change nothing', async ({
  page,
}) => {
  await device(page, 'Fasilitator');
  await bringIn(page, 'good/full.json');
  const before = await stored(page);
  const refused = Object.entries(expectations()).filter(([, outcome]) => outcome.startsWith('file'));
  expect(refused.length).toBeGreaterThan(30);

  await page.goto('/open');
  await choose(page, ...refused.map(([name]) => keptFile(name)));
  for (const [name, problem] of refused) {
    const refusal = card(page, name.slice(name.indexOf('/') + 1));
    await expect(refusal.getByRole('heading'), name).toBeVisible();
    expect(titlesOf(problem), name).toContain(await refusal.getByRole('heading').textContent());
    await expect(refusal).toContainText(nb.problems.nothingChanged);
  }
  await expectAccessible(page);
  expect(await stored(page)).toBe(before);
});

test('what is damaged in a file is held back until somebody says yes to the rest', async ({ page }) => {
  await device(page, 'Fasilitator');
  await page.goto('/open');
  await choose(page, keptFile('broken/text-edited.json'));
  await expect(page.getByText(t.preview.quarantined(1))).toBeVisible();
  await page.getByRole('button', { name: t.preview.bringIn, exact: true }).click();
  await expect(page.getByText(t.preview.agreeFirst)).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel(t.preview.quarantinedAgree).check();
  await page.getByRole('button', { name: t.preview.bringIn, exact: true }).click();
  await expect(page.getByText(t.receipt.compareReceived)).toBeVisible();
});

test('a changed file gives what can be verified, when asked for', async ({ page }) => {
  await device(page, 'Fasilitator');
  await page.goto('/open');
  await choose(page, keptFile('broken/device-edited.json'));
  await page.getByRole('button', { name: t.open.acceptChanged }).click();
  await expect(page.getByText(t.preview.changedFile)).toBeVisible();
});

test('the plan goes out and the notes come back without a network; both screens show the same receipt', async ({
  page: hub,
  context,
  freshProfile,
}) => {
  await installedApp(hub);
  await device(hub, 'Fasilitator');
  await bringIn(hub, 'good/full.json');
  await goOffline(context);
  await hub.goto(`${workshop}/plan/share`);
  const plan = await fileSavedBy(hub, () => hub.getByRole('button', { name: t.offer.save }).click());
  await expect(hub.getByText(t.receipt.compareSent)).toBeVisible();
  const planCode = await code(hub);
  await hub.getByLabel('Gruppe 1').check();
  await expect(hub.getByText(t.share.has, { exact: true })).toBeVisible();
  await expectAccessible(hub);

  const tablet = await freshProfile({ viewport: { width: 768, height: 1024 } });
  await installedApp(tablet);
  await device(tablet, 'Gruppe 2');
  await goOffline(tablet.context());
  await tablet.goto('/open');
  await carry(tablet, plan);
  await expectAccessible(tablet);
  await tablet.getByRole('button', { name: t.preview.bringIn, exact: true }).click();
  await expect(tablet.getByText(t.receipt.compareReceived)).toBeVisible();
  expect(await code(tablet)).toBe(planCode);
  await expectAccessible(tablet);

  await test.step('the role is guessed from the device’s name, and leads to the notes', async () => {
    await expect(tablet.getByLabel(t.received.role)).toHaveValue('group:gruppe-2');
    await tablet.getByRole('button', { name: t.received.start }).click();
    await tablet.waitForURL(/run\/gruppe-2\/step/);
    const composer = tablet.getByLabel(nb.notes.composer.label);
    await composer.fill('Lys langs gangveien');
    await composer.press('Enter');
    await expect(composer).toHaveValue('');
  });

  await tablet.goto(`${workshop}/run/gruppe-2/send`);
  const group = await fileSavedBy(tablet, () => tablet.getByRole('button', { name: t.offer.save }).click());
  await expect(tablet.getByText(t.send.notConfirmed)).toBeVisible();
  await expectAccessible(tablet);

  await hub.goto(`${workshop}/decide`);
  await carry(hub, group);
  await hub.getByRole('button', { name: t.preview.bringIn, exact: true }).click();
  const received = card(hub, group.name);
  await expect(received).toContainText(t.counts.note(1));
  expect(await code(received)).toBe(await code(tablet));
  await expectAccessible(hub);
  await tablet.getByRole('button', { name: t.send.confirm }).click();
  await expect(tablet.getByText(t.send.confirmed)).toBeVisible();
  await tablet.getByRole('link', { name: packageScreen.after.emptyTablet }).click();
  await expect(tablet.getByRole('heading', { name: t.handOver.remove.title })).toBeFocused();
});

test('a file that is dropped comes in; twice it says so and shows the same receipt; the import can be undone, and what is missing is no longer waited for', async ({
  page,
}) => {
  await device(page, 'Fasilitator');
  await bringIn(page, 'good/plan.json');
  const planned = await stored(page);
  await page.goto(`${workshop}/decide`);
  await expect(page.getByText(missing.line('Gruppe 1', missing.everything))).toBeVisible();
  const letGo = await dragOver(page, keptFile('good/group.json'));
  await expect(page.getByText(t.open.dropNow)).toBeVisible();
  await letGo();
  await expect(page.getByText(t.open.dropNow)).toHaveCount(0);
  await page.getByRole('button', { name: t.preview.bringIn, exact: true }).click();
  await expect(page.getByText(t.received.title('group.json'))).toBeVisible();
  const first = await code(card(page, 'group.json'));
  const rollCall = page.getByRole('row', { name: /Gruppe 1/ });
  await expect(rollCall).toContainText(t.receipt.code(first));
  await expect(page.getByText(missing.line('Gruppe 1', missing.everything))).toHaveCount(0);

  await choose(page, keptFile('good/group.json'));
  await expect(page.getByText(t.preview.nothingNew)).toBeVisible();
  await page.getByRole('button', { name: t.preview.bringIn, exact: true }).click();
  await expect(page.getByText(t.received.known('group.json'))).toBeVisible();
  expect(await code(card(page, t.received.known('group.json')))).toBe(first);

  await page.getByRole('button', { name: t.received.undo }).click();
  await expect(page.getByText(t.received.undone)).toBeVisible();
  expect(await stored(page)).toBe(planned);

  await test.step('why one group is not waited for stands in the roll-call, and can be taken back, all by keyboard', async () => {
    await page.getByRole('button', { name: missing.waiveFrom('Gruppe 1') }).press('Enter');
    const reason = page.getByLabel(missing.reason('Gruppe 1'));
    await expect(reason).toBeFocused();
    await reason.press('Enter');
    await expect(page.getByText(missing.reasonMissing)).toBeVisible();
    await reason.fill('Gruppa rakk ikke');
    await page.reload();
    await expect(reason).toHaveValue('Gruppa rakk ikke');
    await reason.press('End');
    await reason.pressSequentially(' trinn 3');
    await expectAccessible(page);
    await reason.press('Enter');
    await expect(rollCall).toContainText('Gruppa rakk ikke trinn 3');
    await expect(rollCall).toContainText(nb.run.rollCall.notAwaited);
    const takeBack = page.getByRole('button', { name: missing.takeBackFrom('Gruppe 1') });
    await expect(takeBack).toBeFocused();
    await expectAccessible(page);
    await takeBack.press('Enter');
    await expect(page.getByRole('button', { name: missing.waiveFrom('Gruppe 1') })).toBeFocused();
    await expect(rollCall).not.toContainText(nb.run.rollCall.notAwaited);
  });
});

test('many files come in at once, by keyboard, and a file of another workshop is told apart', async ({
  page,
}) => {
  await device(page, 'Fasilitator');
  await page.goto('/open');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: t.open.choose }).press('Enter');
  await (await chooser).setFiles(['good/plan.json', 'good/group.json', 'good/full.json'].map(keptFile));
  await page.getByRole('button', { name: t.open.bringAll(3) }).press('Enter');
  await expect(page.getByText(t.receipt.compareReceived)).toHaveCount(3);
  await expectAccessible(page);

  await page.goto('/');
  await page.getByRole('button', { name: nb.home.newWorkshop }).click();
  await page.getByRole('button', { name: nb.home.create.submit }).click();
  await page.waitForURL(/plan/);
  await page.goto(page.url().replace(/plan.*/, 'decide'));
  await choose(page, keptFile('good/group.json'));
  const refusal = card(page, 'group.json');
  await expect(refusal.getByRole('heading')).toHaveText(
    nb.problems.fileOtherWorkshop('Politisk verksted: Levende sentrum').title,
  );
});

test('two files in either order, and twice, give the same workshop', async ({ page, freshProfile }) => {
  const other = await freshProfile();
  await device(page, 'Fasilitator');
  await device(other, 'Fasilitator');
  await bringIn(page, 'good/plan.json', 'good/group.json', 'good/full-with-conflict.json');
  await bringIn(
    other,
    'good/full-with-conflict.json',
    'good/group.json',
    'good/plan.json',
    'good/group.json',
  );
  expect(await stored(other)).toBe(await stored(page));
});

test('a point changed on two devices keeps both wordings until somebody settles it', async ({ page }) => {
  await device(page, 'Fasilitator');
  await bringIn(page, 'good/full-with-conflict.json');
  await page.goto(`${workshop}/decide`);
  await page.getByRole('link', { name: t.collect.settle }).click();
  const second = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: t.conflicts.keep('B') }) })
    .last();
  const wording = (await second.locator('p').innerText()).trim();
  await expect(page.getByRole('button', { name: t.conflicts.keep('A') })).toBeVisible();
  await expect(page.locator('ins, del').first()).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: t.conflicts.keep('B') }).click();
  await expect(page.getByText(t.conflicts.none)).toBeVisible();
  await page.goto(`${workshop}/run/gruppe-1/decision`);
  await expect(page.getByText(wording).first()).toBeVisible();

  await test.step('the file that carried the conflict does not bring it back', async () => {
    await page.goto('/open');
    await choose(page, keptFile('good/full-with-conflict.json'));
    await expect(page.getByText(t.preview.nothingNew)).toBeVisible();
    await page.goto(`${workshop}/decide/conflicts`);
    await expect(page.getByText(t.conflicts.none)).toBeVisible();
  });
});

test('undoing a settlement lays both wordings out again, and they can be put together', async ({ page }) => {
  await device(page, 'Fasilitator');
  await bringIn(page, 'good/full-with-conflict.json');
  await page.goto(`${workshop}/decide/conflicts`);
  await page.getByRole('button', { name: t.conflicts.keep('B') }).click();
  await page.getByRole('button', { name: nb.common.undo }).click();
  await expect(page.getByText(t.conflicts.reopened)).toBeVisible();
  await page.getByRole('button', { name: t.conflicts.join, exact: true }).click();
  await page.getByLabel(t.conflicts.joinLabel).fill('Begge deler, samlet av fasilitator');
  await expectAccessible(page);
  await page.getByRole('button', { name: t.conflicts.joinSave }).click();
  await expect(page.getByText(t.conflicts.none)).toBeVisible();
  await page.goto(`${workshop}/run/gruppe-1/decision`);
  await expect(page.getByText('Begge deler, samlet av fasilitator').first()).toBeVisible();
});

test('the workshop is handed over, marked as delivered, and deleted only after an export', async ({
  page,
}) => {
  await device(page, 'Fasilitator');
  await bringIn(page, 'good/full.json');
  await page.goto(`${workshop}/hand-over`);
  await expect(page.getByRole('button', { name: t.offer.save })).toHaveCount(3);
  await expect(page.getByText(t.handOver.archive.leftOut)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: t.handOver.remove.button }).click();
  await expect(page.getByText(t.handOver.remove.exportFirst)).toBeVisible();

  for (const index of [0, 1, 2]) {
    const save = page.getByRole('button', { name: t.offer.save }).nth(index);
    const { name } = await fileSavedBy(page, () => save.click());
    expect(name).toMatch(/^politisk-verksted_.*\.json$/);
    await expect(page.getByText(t.offer.saved(name))).toBeVisible();
  }
  await page.getByLabel(t.handOver.delivered.receiver).fill('Arkiv');
  await page.getByRole('button', { name: t.handOver.delivered.save }).click();
  await expect(page.getByText(/til Arkiv\./)).toBeVisible();
  await expect(page.getByText(t.handOver.remove.notExported)).toHaveCount(0);

  await page.getByRole('button', { name: t.handOver.remove.button }).click();
  await page.getByRole('button', { name: t.handOver.remove.yes }).click();
  await expect(page.getByText(t.handOver.remove.done)).toBeVisible();
  expect(await stored(page)).toBe('{"revisions":[],"records":[]}');
});
