import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { forward as nb } from '../../src/i18n/nb/forward.ts';
import { plenary as words } from '../../src/i18n/nb/plenary.ts';
import { trace } from '../../src/i18n/nb/trace.ts';
import { expect, expectAccessible, goOffline, installedApp, test } from '../kit/browser.ts';
import { tabTo } from '../kit/keyboard.ts';
import { texts } from '../kit/texts.ts';
import { choose, device } from './exchange-steps.ts';

// A whole plenary in front of the room, without a network and with the screen in the room beside it: six groups' files come in,
// become six points, and end as a proposal that everybody can follow back to what it rests on.

const t = texts.nb;
const workshop = '/w/eksempel-omradesatsing';

test('six files become six points, counted, traced, followed up and shown, and the room follows along', async ({
  page,
  context,
}) => {
  const day = dayFiles();
  await page.clock.setFixedTime(new Date('2027-03-11T18:00:00+01:00'));
  await installedApp(page);
  await device(page, 'Fasilitator');
  await goOffline(context);

  await test.step('the plan and the six files are collected; what two tablets worded apart is told', async () => {
    await page.goto('/open');
    await choose(page, day.plan);
    await bringAllIn(page, 1);
    await page.goto(`${workshop}/decide`);
    await choose(page, ...day.groups);
    await bringAllIn(page, 6);
    await expect(page.getByRole('row', { name: /Gruppe 6/ })).toContainText('4');
    await expect(page.getByRole('link', { name: t.common.status.conflicts(1) })).toBeVisible();
  });

  await test.step('the two wordings are settled', async () => {
    await page.getByRole('link', { name: t.common.status.conflicts(1) }).click();
    for (const wording of day.wordedApart) await expect(page.getByText(wording).first()).toBeVisible();
    await page.getByRole('button', { name: t.exchange.conflicts.keep('A') }).click();
    await expect(page.getByText(t.exchange.conflicts.settled)).toBeVisible();
    await expect(page.getByRole('link', { name: t.common.status.conflicts(1) })).toHaveCount(0);
  });

  await page.getByRole('link', { name: t.decide.nav.compare }).click();
  const joint = page.getByRole('list', { name: words.proposal.list, exact: true }).locator('> li');
  const rows = page.getByRole('list', { name: words.groups.list }).locator('> li');

  await test.step('a suggested row says why, and becomes one point; undo takes back exactly that', async () => {
    await expect(page.getByText(words.groups.count(27, 27))).toBeVisible();
    const first = rows.first();
    await expect(first.getByText(/^Felles ord: /)).toBeVisible();
    await first.getByRole('button', { name: /^Lag felles punkt/ }).dblclick();
    await expect(joint).toHaveCount(1);
    await expect(first).toContainText(words.point.inPoint(1));
    await page.getByRole('button', { name: t.common.undo }).last().click();
    await expect(joint).toHaveCount(0);
  });

  await test.step('six points: suggested rows, points taken over, and two points that are joined', async () => {
    const suggested = await page.getByRole('button', { name: /^Lag felles punkt/ }).count();
    for (let made = 0; made < Math.min(suggested, 4); made += 1) {
      await page
        .getByRole('button', { name: /^Lag felles punkt/ })
        .first()
        .click();
      await expect(joint).toHaveCount(made + 1);
    }
    for (let made = Math.min(suggested, 4); made < 7; made += 1) {
      await page
        .getByRole('button', { name: /^Ta over/ })
        .first()
        .click();
      await expect(joint).toHaveCount(made + 1);
    }
    await page.getByRole('button', { name: words.joined.joinOf(6) }).click();
    await page.getByRole('radio', { name: words.joined.wordingFrom(7) }).click();
    await page.getByRole('button', { name: words.joined.doJoin }).click();
    await expect(joint).toHaveCount(6);
    await expect(joint.last()).toContainText(words.joined.builtOn(2));
    await expectAccessible(page);
  });

  const screen = await test.step('the screen in the room is opened, and follows along', async () => {
    await page.getByRole('link', { name: nb.present.title }).click();
    const opening = context.waitForEvent('page');
    await page.getByRole('button', { name: nb.present.open }).click();
    const opened = await opening;
    await expect(opened.getByRole('heading', { level: 1 })).toHaveText(nb.screen.heading);
    await page.getByRole('switch', { name: nb.present.follow }).click();
    await expect(page.getByRole('switch', { name: nb.present.follow })).toBeChecked();
    await expect(opened.getByRole('listitem')).toHaveCount(6);
    return opened;
  });

  await test.step('what the plenary changes is seen to come on the screen, and to go when it is undone', async () => {
    await page.getByRole('link', { name: t.decide.nav.compare }).click();
    const wording = (await screen.getByRole('listitem').nth(1).locator('p').textContent()) ?? '';
    await page.getByRole('button', { name: words.joined.splitOf(2) }).click();
    await page.getByLabel(words.joined.first).fill('Kommunedirektøren bes om å åpne en kafé.');
    await page.getByLabel(words.joined.second).fill('Kommunedirektøren bes om å åpne skolen.');
    await page.getByRole('button', { name: words.joined.doSplit }).click();
    const half = screen.getByRole('listitem').filter({ hasText: 'bes om å åpne skolen.' });
    await expect(half).toContainText(nb.screen.news.new);
    await page.getByRole('button', { name: t.common.undo }).last().click();
    await expect(screen.getByRole('listitem')).toHaveCount(6);
    await expect(half).toHaveCount(0);
    await expect(screen.getByRole('listitem').nth(1)).toContainText(wording);
  });

  await test.step('hands are counted, and the screen tells how it went', async () => {
    await page.getByRole('link', { name: t.decide.nav.support }).click();
    await page.getByRole('button', { name: nb.support.begin }).click();
    await tap(page, nb.support.more('For'), 24);
    await tap(page, nb.support.more('Mot'), 10);
    await expect(page.getByText(nb.support.counted(34, 34))).toBeVisible();
    await page.getByRole('button', { name: nb.support.next }).click();
    await page.getByRole('button', { name: nb.support.unanimous }).click();
    await expect(screen.getByRole('listitem').nth(0)).toContainText(t.decide.point.supports.majority);
    await expect(screen.getByRole('listitem').nth(1)).toContainText(t.decide.point.supports.unanimous);
  });

  await test.step('a point is read down to a figure, and says through whom', async () => {
    await page.getByRole('link', { name: t.decide.nav.proposals }).click();
    await page.getByRole('link', { name: t.decide.point.trace }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: trace.down.title('Punkt 1') })).toBeVisible();
    const figure = page.getByText('Trangbodde husholdninger, Teglhagen, 2025: 23,5').first();
    await expect(figure).toBeVisible();
    await expect(page.getByText('Kilde: Eksempeltall').first()).toBeVisible();
    const through = page
      .locator('section')
      .filter({ hasText: trace.down.through('Gruppe 6, punkt 1') })
      .last();
    await expect(through).toContainText(
      '«Kommunestyret vedtar å videreføre områdesatsingen i alle fire områder',
    );
    await page
      .getByRole('main')
      .getByRole('link', { name: /Trangbodde/ })
      .first()
      .click();
    await expect(page).toHaveURL(/knowledge\/source\/.*cell=/);
  });

  await test.step('a statement is followed up, through the groups, to the point of the plenary', async () => {
    await page.goto(`${workshop}/knowledge/source/kilde-fremtidsverksted`);
    await page.getByRole('button', { name: /^Utsagn 15 · Medvirkning er brukt/ }).click();
    await page.getByRole('link', { name: /^Hva ble det til\? Utsagn 15/ }).click();
    await expect(page.getByText('Vi blir spurt, men får aldri vite hva som skjedde')).toBeVisible();
    await expect(page.locator('section').filter({ hasText: trace.up.plenaryPoints })).toContainText(
      'Punkt 4, viser selv til det og gjennom Gruppe 3 punkt 2 og Gruppe 4 punkt 5',
    );
  });

  await test.step('who does what by when', async () => {
    await page.goto(`${workshop}/decide/forward`);
    await expect(page.getByRole('heading', { name: nb.action.missing(6) })).toBeVisible();
    await page.getByRole('button', { name: nb.action.addFor('punkt 1') }).click();
    await page.getByLabel(nb.action.what).fill('Orientere utvalget');
    await page.getByRole('link', { name: t.common.close }).click();
    await expect(page.getByRole('heading', { name: nb.action.missing(5) })).toBeVisible();
  });

  await test.step('the proposal is shown picture by picture, from either window and by keyboard', async () => {
    await page.getByRole('link', { name: nb.present.title }).click();
    await page.getByRole('switch', { name: nb.present.follow }).click();
    await expect(page.getByText(nb.present.isProposal)).toBeVisible();
    await expectAccessible(screen);
    await page.bringToFront();
    await tabTo(page, page.getByRole('button', { name: nb.present.next }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(screen.getByText(nb.screen.pointOf(1, 6))).toBeVisible();
    await expect(screen.getByText('Kommunestyret', { exact: true })).toBeVisible();
    await screen.bringToFront();
    await screen.keyboard.press('ArrowLeft');
    await expect(screen.getByRole('listitem')).toHaveCount(6);
    await screen.keyboard.press('End');
    await expect(screen.getByText(t.common.notADecision)).toBeVisible();
    await expect(screen.getByText(nb.screen.forward)).toBeVisible();
    await expect(screen.getByText('Orientere utvalget')).toBeVisible();
    await expectAccessible(screen);
    await screen.keyboard.press('b');
    await expect(page.getByText(nb.present.isBlack)).toBeVisible();
    await screen.keyboard.press('b');
    await expect(page.getByText(nb.present.isProposal)).toBeVisible();
  });

  await test.step('and the screen goes back to the clock', async () => {
    await page.bringToFront();
    await page.getByRole('button', { name: nb.present.showClock }).click();
    await expect(page.getByText(nb.present.isClock)).toBeVisible();
    await expect(screen.getByText(nb.screen.heading)).toHaveCount(0);
  });
});

interface Day {
  readonly plan: string;
  readonly groups: readonly string[];
  /** What the two tablets of Gruppe 1 made of one point. */
  readonly wordedApart: readonly string[];
}

/** The example's day as files: in a process of its own, since the core needs the app's own resolution of modules. */
function dayFiles(): Day {
  const folder = mkdtempSync(join(tmpdir(), 'politisk-verksted-day-'));
  return JSON.parse(execFileSync(process.execPath, ['scripts/day-files.mjs', folder], { encoding: 'utf8' }));
}

async function bringAllIn(page: Page, files: number): Promise<void> {
  const name = files === 1 ? t.exchange.preview.bringIn : t.exchange.open.bringAll(files);
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.getByText(t.exchange.receipt.compareReceived)).toHaveCount(files);
}

/** Quicker than the screen can follow. */
async function tap(page: Page, name: string, times: number): Promise<void> {
  await page.getByRole('button', { name, exact: true }).evaluate((button: HTMLElement, taps) => {
    for (let done = 0; done < taps; done += 1) button.click();
  }, times);
}
