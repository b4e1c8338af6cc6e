import { participants as nb } from '../../src/i18n/nb/participants.ts';
import { expect, test } from '../kit/browser.ts';
import { texts } from '../kit/texts.ts';
import { openExample } from './example-steps.ts';
import { peopleListed } from './participants-steps.ts';

const t = texts.nb;

test('paper for the day, with and without names', { tag: '@chromium' }, async ({ page }) => {
  await page.goto('/');
  const workshop = await openExample(page);
  await page.goto(`${workshop}/plan/groups/print`);
  await expect(page.getByRole('button', { name: nb.prints.print })).toBeVisible();
  await page.getByRole('radio', { name: nb.prints.kinds.doorList }).click();
  await expect(page.getByText(nb.prints.noList)).toBeVisible();
  await page.getByRole('link', { name: nb.prints.toList }).click();
  await page.getByRole('link', { name: nb.list.take }).click();
  await page.getByLabel(nb.take.paste).fill('Navn;Svar\nKari Eksempel;ja\nÅse Prøve;ja\nOla Test;nei');
  await page.getByRole('button', { name: nb.take.read }).click();
  await page.getByRole('button', { name: nb.take.save(3) }).click();
  await expect(peopleListed(page).getByRole('listitem')).toHaveCount(3);
  await page.goto(`${workshop}/plan/groups/print`);

  const onPaper = async (print: keyof typeof nb.prints.kinds, look: () => Promise<void>) => {
    await page.getByRole('radio', { name: nb.prints.kinds[print] }).click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('radio')).toHaveCount(0);
    await look();
    await page.emulateMedia({ media: 'screen' });
  };
  await onPaper('groupSheets', async () => {
    await expect(page.getByRole('article')).toHaveCount(24);
    await expect(page.getByRole('article').first()).toContainText(nb.prints.noteTaker);
  });
  await onPaper('tableCards', async () => {
    await expect(page.getByRole('article')).toHaveCount(6);
    await expect(page.getByRole('article').first()).toContainText('Gruppe 1');
  });
  await onPaper('doorList', async () => {
    await expect(page.getByRole('rowheader')).toHaveText([/^Kari Eksempel/, /^Åse Prøve/]);
  });
  await onPaper('runSheet', async () => {
    await expect(page.getByRole('heading', { name: t.plan.program.runSheet })).toBeVisible();
  });
});
