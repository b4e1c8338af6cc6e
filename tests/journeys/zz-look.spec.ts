import { test } from '../kit/browser.ts';
import { openExample } from './example-steps.ts';

const sizes = { l: [1024, 768], p: [768, 1024], m: [390, 844] } as const;
test('look', async ({ page, context }) => {
  test.setTimeout(600_000);
  await page.goto('/');
  const w = await openExample(page);
  const shots: [string, string][] = [
    ['support', '/decide/support'],
    ['forward', '/decide/forward'],
    ['present', '/decide/present'],
  ];
  for (const [name, path] of shots)
    for (const [s, [width, height]] of Object.entries(sizes)) {
      await page.setViewportSize({ width, height });
      await page.goto(`${w}${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(700);
      await page.screenshot({ path: `/tmp/fw/${name}-${s}.png` });
    }
  // count
  await page.goto(`${w}/decide/support`);
  await page.getByRole('link', { name: 'Tell for punkt 3' }).click();
  for (let i = 0; i < 12; i += 1) await page.getByRole('button', { name: 'Én til: For', exact: true }).click();
  for (let i = 0; i < 12; i += 1) await page.getByRole('button', { name: 'Én til: Mot', exact: true }).click();
  await page.waitForTimeout(800);
  for (const [s, [width, height]] of Object.entries(sizes)) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/fw/count-${s}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.locator('text=Tell politikere').click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: '/tmp/fw/kinds-l.png', fullPage: true });
  await page.goto(`${w}/decide/forward`);
  await page.getByRole('link', { name: /^Endre/ }).nth(2).click();
  for (const [s, [width, height]] of Object.entries(sizes)) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(300);
    await page.screenshot({ path: `/tmp/fw/action-${s}.png` });
  }
  // screen
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(`${w}/decide/present`);
  await page.getByRole('button', { name: 'Vis forslaget på skjermen' }).click();
  await page.waitForTimeout(500);
  const screen = await context.newPage();
  for (const [s, width, height] of [['43', 1024, 768], ['hd', 1920, 1080], ['4k', 3840, 2160]] as const) {
    await screen.setViewportSize({ width, height });
    await screen.goto(`${w}/screen`);
    await screen.waitForTimeout(700);
    for (let i = 0; i < 14; i += 1) {
      if (s !== '4k' || i % 5 === 0) await screen.screenshot({ path: `/tmp/fw/screen-${s}-${i}.png` });
      await screen.keyboard.press('ArrowRight');
      await screen.waitForTimeout(350);
    }
    await screen.keyboard.press('Home');
    await screen.waitForTimeout(300);
  }
});
