import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { participants as nb } from '../../src/i18n/nb/participants.ts';
import { expect, expectAccessible, goOffline, installedApp, test } from '../kit/browser.ts';
import { everythingKept } from '../kit/kept.ts';
import { fileSavedBy } from '../kit/saved-file.ts';
import { texts } from '../kit/texts.ts';
import { openExample } from './example-steps.ts';
import { peopleListed } from './participants-steps.ts';

// From the example's numbers to a list, groups made from it, a late cancellation, paper, and the list gone again.

const t = texts.nb;
const parties = ['Ap', 'Ap', 'Ap', 'H', 'H', 'H', 'Frp', 'Frp', 'Sp', 'SV'];

/** As it comes from a spreadsheet: twenty-five politicians, nine from the administration, and a row without a name. */
const pasted = [
  'Navn\tType\tParti\tUtvalg\tSvar\tTelefon',
  ...Array.from({ length: 25 }, (_, number) =>
    [`Person ${letter(number)}`, 'Politiker', parties[number % 10], 'Kultur', 'ja', '900'].join('\t'),
  ),
  ...Array.from({ length: 9 }, (_, number) => `Rådgiver ${letter(number)}\tAdm.\t\t\tja\t`),
  '\tPolitiker\tH\t\tja\t',
].join('\n');

function letter(number: number): string {
  return String.fromCharCode(65 + number);
}

test('a facilitator makes groups from a list, and takes the list away again', async ({ page, context }) => {
  await installedApp(page);
  const workshop = await openExample(page);
  await goOffline(context);
  await page.goto(`${workshop}/plan/groups`);

  await test.step('without a list the numbers are enough', async () => {
    await expect(page.getByText(nb.counts.numbers(25, 9, 6))).toBeVisible();
    await page.getByRole('link', { name: nb.offer.make }).click();
    await expect(page.getByText(nb.list.empty)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a list is pasted: shown, told of, and only then saved', async () => {
    await page.getByRole('link', { name: nb.list.take }).click();
    await page.getByRole('button', { name: nb.take.read }).click();
    await expect(page.getByLabel(nb.take.paste)).toBeFocused();
    await page.getByLabel(nb.take.paste).fill(pasted);
    await page.getByRole('button', { name: nb.take.read }).click();
    await expect(page.getByText(nb.take.summary(34, 0, 0))).toBeVisible();
    await expect(page.getByText(nb.take.remarks.columnIgnored('Telefon'))).toBeVisible();
    await expect(page.getByText(nb.take.remarks.noName(36, 'Politiker · H · ja'))).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: nb.take.save(34) }).click();
    await expect(peopleListed(page).getByRole('listitem')).toHaveCount(34);
    await expect(counts(page)).toContainText('Politikere 25: Ja 25, Invitert 0, Ikke sendt 0, Nei 0');
    await expectAccessible(page);
  });

  await test.step('the same list from an old spreadsheet changes only what is new in it', async () => {
    await page.getByRole('link', { name: nb.list.take }).click();
    const csv = 'Navn;Svar\r\nPerson A;ja\r\n"Rådgiver A";nei\r\nÅse Ny;invitert\r\n';
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: nb.take.choose }).click(),
    ]);
    await chooser.setFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(csv, 'latin1') });
    await expect(page.getByText(nb.take.summary(1, 1, 1))).toBeVisible();
    await page.getByRole('button', { name: nb.take.save(2) }).click();
    await expect(peopleListed(page).getByRole('listitem')).toHaveCount(35);
    await page.getByRole('button', { name: t.common.undo }).last().click();
    await expect(peopleListed(page).getByRole('listitem')).toHaveCount(34);
    await expect(invitation(page, 'Rådgiver A')).toHaveValue('accepted');
  });

  await test.step('a wish, with the keyboard alone', async () => {
    await page.getByRole('link', { name: nb.list.edit('Person A'), exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('article', { name: 'Person A' })).toBeFocused();
    const taken = page.getByRole('button', { name: nb.list.removeWish('Person B') });
    const wish = async () => {
      await page.getByRole('combobox', { name: nb.list.addApart }).focus();
      // The next on the list. Not by letters: Firefox takes those of both wishes for one name, typed within a second.
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(taken).toBeVisible();
    };
    await wish();
    await taken.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('group', { name: nb.list.apart })).toBeFocused();
    await wish();
    await expectAccessible(page);
    await page.getByRole('link', { name: t.common.close }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: nb.list.edit('Person A'), exact: true })).toBeFocused();
  });

  await test.step('the groups are made, and it is told why they are as they are', async () => {
    await page.getByRole('link', { name: nb.list.back, exact: true }).first().click();
    await expect(page.getByText('34 personer i 4 grupper med 6 og 2 grupper med 5.')).toBeVisible();
    await expect(page.getByText(nb.maker.even.party)).toBeVisible();
    await expect(page.getByText(nb.maker.best)).toBeVisible();
    await page.getByRole('button', { name: nb.maker.applyGroups }).click();
    await expect(page.getByText(nb.maker.nothing)).toBeVisible();
    await expect(page.getByText(nb.board.nobodyWithout)).toBeVisible();
    expect(await groupOf(page, 'Person A')).not.toBe(await groupOf(page, 'Person B'));
    await expectAccessible(page);
  });

  await test.step('somebody is moved with the keyboard, and dragged back', async () => {
    const from = await groupOf(page, 'Person C');
    // The one beside it, so that both are in sight.
    const number = Number(from.at(-1));
    const to = `Gruppe ${number % 2 === 0 ? number - 1 : number + 1}`;
    const move = page.getByRole('button', { name: nb.board.moveOne('Person C'), exact: true });
    await move.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: new RegExp(`^${to}`) }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect(group(page, to).getByText('Person C', { exact: true })).toBeVisible();
    await expect(move).toBeFocused();
    await drag(
      page,
      group(page, to).getByRole('listitem').filter({ hasText: 'Person C' }),
      group(page, from),
    );
    await expect(group(page, from).getByText('Person C', { exact: true })).toBeVisible();
  });

  await test.step('two cancel late: who moves is told before anybody does, and it can be taken back', async () => {
    const small = group(
      page,
      (await page.getByRole('region', { name: 'Gruppe 6' }).count()) ? 'Gruppe 6' : '',
    );
    const names = await small.getByRole('listitem').locator('span > span:first-child').allInnerTexts();
    // Person A, who stands first in the merge list, comes.
    const [first = '', second = ''] = names.filter((name) => /^Person [^A]$/.test(name));
    await page.getByRole('link', { name: nb.offer.see }).click();
    for (const name of [first, second]) {
      await invitation(page, name).selectOption('declined');
      await expect(page.getByText(nb.list.left(name, 'Gruppe 6'))).toBeVisible();
    }
    await expect(counts(page)).toContainText('Nei 2');
    await page.getByRole('link', { name: nb.list.back, exact: true }).first().click();
    const apply = page.getByRole('button', { name: /^Flytt \d+ person/ });
    await expect(page.getByText(nb.maker.fewest)).toBeVisible();
    await apply.click();
    await expect(page.getByText(nb.maker.nothing)).toBeVisible();
    await page.getByRole('button', { name: t.common.undo }).last().click();
    await expect(apply).toBeVisible();
    await page.getByLabel(nb.maker.groups).fill('3');
    await page.getByRole('button', { name: nb.maker.problems.takeGroups(6) }).click();
    await expect(apply).toBeVisible();
    await page.reload();
    await expect(apply).toBeVisible();
  });

  await test.step('the merge list opens in a spreadsheet', async () => {
    await page.getByRole('link', { name: nb.offer.see }).click();
    const saved = await fileSavedBy(page, () =>
      page.getByRole('button', { name: nb.list.mergeList }).click(),
    );
    expect(saved.name).toMatch(/_deltakere_.*\.csv$/);
    const lines = readFileSync(saved.path, 'utf8').split('\r\n');
    expect(lines[0]).toBe(`\ufeff${Object.values(nb.fields).join(';')}`);
    expect(lines[1]).toMatch(/^Person A;Politiker;Ap;Kultur;;;Ja;Gruppe \d$/);
  });

  await test.step('no file has names unless that is chosen', async () => {
    await page.getByRole('link', { name: t.common.parts.handOver }).click();
    const full = page.getByRole('listitem').filter({ hasText: t.exchange.handOver.full.title });
    const persons = full.getByRole('checkbox', { name: t.exchange.handOver.full.persons });
    await expect(persons).not.toBeChecked();
  });

  await test.step('the list is deleted alone, for good: no name is left on the device, the numbers stay', async () => {
    await page.goto(`${workshop}/plan/groups/participants`);
    await page.getByRole('button', { name: nb.list.erase }).click();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: nb.list.erase }).click();
    await expect(page.getByText(nb.list.empty)).toBeVisible();
    await expect(page.getByRole('button', { name: nb.list.add })).toBeFocused();
    expect(await everythingKept(page)).not.toMatch(/Person [A-Y]|Rådgiver [A-I]/);
    await page.getByRole('link', { name: nb.list.back, exact: true }).first().click();
    await expect(page.getByText(nb.counts.numbers(23, 9, 6))).toBeVisible();
  });
});

function counts(page: Page): Locator {
  return page.getByRole('list', { name: nb.counts.caption });
}

function invitation(page: Page, name: string): Locator {
  return page.getByLabel(nb.list.invitationOf(name), { exact: true });
}

function group(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

async function groupOf(page: Page, name: string): Promise<string> {
  const seat = page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
  const regions = page.getByRole('region').filter({ has: seat });
  return (await regions.getAttribute('aria-label')) ?? '';
}

async function drag(page: Page, seat: Locator, to: Locator): Promise<void> {
  // What was said just now may lie over the handle.
  const close = page.getByRole('status').getByRole('button', { name: t.common.close });
  while ((await close.count()) > 0) await close.first().click();
  await seat.scrollIntoViewIfNeeded();
  const handle = await seat.locator('[aria-hidden="true"]').first().boundingBox();
  const target = await to.boundingBox();
  if (!handle || !target) throw new Error('nothing to drag');
  await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(handle.x + 30, handle.y + 30, { steps: 3 });
  await page.mouse.move(target.x + target.width / 2, Math.max(target.y + 40, 200), { steps: 8 });
  await page.mouse.up();
}
