import type { Page } from '@playwright/test';
import { expect, expectAccessible, goOffline, installedApp, test } from '../kit/browser.ts';
import { fileSavedBy } from '../kit/saved-file.ts';
import { texts } from '../kit/texts.ts';
import { openExample } from './example-steps.ts';
import { stored } from './exchange-steps.ts';
import {
  collect,
  composer,
  logFourNotes,
  note,
  noteText,
  openPlanAs,
  type SentFile,
  saveOfferedFile,
  writePoint,
} from './group-steps.ts';

// The main job, end to end: one plan out, two groups at work without a network, their files in, one workshop.

const t = texts.nb;
const twoDays = 2 * 24 * 60 * 60 * 1000;

test('from plan to one workshop: two groups, any order, twice, and a point that both changed', async ({
  page: hub,
  context,
  freshProfile,
}) => {
  test.setTimeout(600_000);
  await installedApp(hub);
  const hubUrl = await openExample(hub);
  await goOffline(context);

  const plan = await test.step('the facilitator words a question anew and hands out the plan', async () => {
    await hub.goto(`${hubUrl}/plan/program?step=trinn-1`);
    const question = hub.getByRole('list', { name: t.plan.program.questions }).getByRole('textbox').first();
    await question.fill('Hva sier tallene om Elvesiden?');
    await question.blur();
    await hub.goto(`${hubUrl}/plan/share`);
    return saveOfferedFile(hub);
  });

  const groupThree = await freshProfile();
  const groupFive = await freshProfile();
  const threeUrl = await openPlanAs(groupThree, 'Gruppe 3', plan.path);
  const three = await test.step('Gruppe 3 logs its discussion and writes its proposal', () =>
    workAsGroup(groupThree, threeUrl, 'Gruppe 3', 'gruppe-3'));

  await groupFive.addInitScript((error) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + error;
  }, twoDays);
  const fiveUrl = await openPlanAs(groupFive, 'Gruppe 5', plan.path);
  const five = await test.step('Gruppe 5 does the same on a tablet whose clock is two days wrong', () =>
    workAsGroup(groupFive, fiveUrl, 'Gruppe 5', 'gruppe-5'));

  const other = await freshProfile();
  await installedApp(other);
  const otherUrl = await openExample(other, 'Vara');
  await goOffline(other.context());

  await test.step('the files come in, in either order and twice: the same receipts, the same workshop', async () => {
    for (const file of [three, five, three]) expect(await collect(hub, hubUrl, file.path)).toBe(file.code);
    for (const file of [five, three, five]) expect(await collect(other, otherUrl, file.path)).toBe(file.code);
    // Each facilitator has one revision of its own or none; what came from the groups is the same to the byte.
    expect(await notesAndPoints(hub)).toEqual(await notesAndPoints(other));
    await expectAccessible(hub);
  });

  await test.step('what the groups wrote stands in the facilitator’s workshop once', async () => {
    await hub.goto(`${hubUrl}/run/gruppe-3/step/trinn-2`);
    await expect(note(hub, noteText('Gruppe 3', 2, 1))).toHaveCount(1);
    await hub.goto(`${hubUrl}/run/gruppe-5/step/trinn-3`);
    await expect(note(hub, noteText('Gruppe 5', 3, 4))).toHaveCount(1);
    await hub.goto(`${hubUrl}/decide/proposals`);
    await expect(hub.getByText('Gruppe 3 vil ha lys på snarveien.').first()).toBeVisible();
  });

  await test.step('the group and the facilitator change the same point: both wordings are kept, and one is settled', async () => {
    await changePoint(groupThree, threeUrl, 'Gruppe 3 vil ha lys på snarveien innen jul.');
    await groupThree.goto(`${threeUrl}/run/gruppe-3/send`);
    const again = await saveOfferedFile(groupThree);
    await changePoint(hub, hubUrl, 'Gruppe 3 vil ha lys på hele snarveien.');
    await collect(hub, hubUrl, again.path);
    await hub.getByRole('link', { name: t.common.status.conflicts(1) }).click();
    await expect(hub.getByText('Gruppe 3 vil ha lys på snarveien innen jul.').first()).toBeVisible();
    await expect(hub.getByText('Gruppe 3 vil ha lys på hele snarveien.').first()).toBeVisible();
    await expectAccessible(hub);
    await hub.getByRole('button', { name: t.exchange.conflicts.join }).click();
    await hub
      .getByLabel(t.exchange.conflicts.joinLabel)
      .fill('Gruppe 3 vil ha lys på hele snarveien innen jul.');
    await hub.getByRole('button', { name: t.exchange.conflicts.joinSave }).click();
    await expect(hub.getByText(t.exchange.conflicts.settled)).toBeVisible();
    await hub.goto(`${hubUrl}/decide/proposals`);
    await expect(hub.getByText('Gruppe 3 vil ha lys på hele snarveien innen jul.').first()).toBeVisible();
  });

  await test.step('the facilitator exports the session file and the result file', async () => {
    await hub.goto(`${hubUrl}/hand-over`);
    for (const title of [t.exchange.handOver.full.title, t.exchange.handOver.result.title]) {
      const offer = hub.getByRole('listitem').filter({ has: hub.getByRole('heading', { name: title }) });
      const save = offer.getByRole('button', { name: t.exchange.offer.save });
      const { name } = await fileSavedBy(hub, () => save.click());
      expect(name).toMatch(/^politisk-verksted_.*\.json$/);
    }
  });
});

/** Twelve notes over three steps, one changed, one deleted and taken back, three points, and the file. */
async function workAsGroup(page: Page, url: string, group: string, groupId: string): Promise<SentFile> {
  for (const [step, search] of [
    [1, 'F3'],
    [2, 'Lek'],
    [3, 'lys'],
  ] as const) {
    await page.goto(`${url}/run/${groupId}/step/trinn-${step}`);
    await expect(composer(page)).toBeVisible();
    await logFourNotes(page, group, step, search);
  }
  const changed = noteText(group, 3, 2);
  await note(page, changed)
    .getByRole('button', { name: /^Endre:/ })
    .click();
  await page.getByLabel(t.notes.editor.label).fill(`${changed} Med tillegg.`);
  await page.getByLabel(t.notes.editor.label).press('Enter');
  await expect(note(page, 'Med tillegg.')).toBeVisible();
  await note(page, noteText(group, 3, 3))
    .getByRole('button', { name: /^Slett:/ })
    .click();
  await expect(note(page, noteText(group, 3, 3))).toBeHidden();
  await page.getByRole('button', { name: t.common.undo, exact: true }).click();
  await expect(note(page, noteText(group, 3, 3))).toBeVisible();

  await page.goto(`${url}/run/${groupId}/decision`);
  await page.getByRole('button', { name: t.decide.own.begin }).click();
  await writePoint(page, `${group} vil ha lys på snarveien.`, 'Trygghet');
  await writePoint(page, `${group} vil ha åpen skole.`, 'V4');
  await writePoint(page, `${group} vil ha svar til innbyggerne.`, 'Innflytelse');
  await expectAccessible(page);
  await page.goto(`${url}/run/${groupId}/send`);
  const sent = await saveOfferedFile(page);
  await expectAccessible(page);
  return sent;
}

async function changePoint(page: Page, url: string, text: string): Promise<void> {
  await page.goto(`${url}/run/gruppe-3/decision`);
  const point = page.getByRole('listitem').filter({ hasText: 'Gruppe 3 vil ha lys på snarveien.' }).last();
  await point.getByRole('button', { name: /^Endre punkt/ }).click();
  await page.getByLabel(t.decide.point.text).fill(text);
  await page.getByRole('button', { name: t.decide.point.done, exact: true }).click();
  await expect(page.getByText(text).first()).toBeVisible();
}

/** Every revision of a note or a point on the device, in one order. */
async function notesAndPoints(page: Page): Promise<string[]> {
  const { revisions } = JSON.parse(await stored(page)) as {
    readonly revisions: readonly { readonly id: string; readonly header: { readonly kind: string } }[];
  };
  return revisions
    .filter(({ header }) => header.kind === 'note' || header.kind === 'point')
    .map((revision) => JSON.stringify(revision))
    .sort();
}
