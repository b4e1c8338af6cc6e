import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../kit/browser.ts';
import { exampleScreens } from '../kit/example-screens.ts';
import { texts } from '../kit/texts.ts';

// axe on every screen of the example, in three languages, on a tablet and on a phone.

const screens = [...exampleScreens, '/no-such-screen'];
const tablet = { width: 1180, height: 820 };
const phone = { width: 390, height: 844 };
/** Every screen is seen on a phone once, in one of the two languages. */
const [odd, even] = [1, 0].map((rest) => screens.filter((_, index) => index % 2 === rest));

for (const [language, size, shown] of [
  ['nb', tablet, screens],
  ['nn', phone, odd],
  ['en', phone, even],
] as const) {
  test(`${language === 'nb' ? 'every screen' : 'every second screen'} of the example, in ${language}`, async ({
    page,
  }) => {
    test.setTimeout(600_000);
    const t = texts[language];
    await page.setViewportSize(size);
    await page.goto('/');
    await page.getByRole('radio', { name: t.common.languages[language] }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expectAccessible(page);
    await page.getByRole('button', { name: t.home.welcome.start }).click();
    await page.getByRole('button', { name: t.home.tryExample }).click();
    await page.waitForURL(/\/w\/[^/]+\/plan/);
    for (const screen of shown ?? []) {
      await page.goto(screen);
      await expect(page.getByRole('heading', { level: 1 }), screen).toHaveCount(1);
      await expect(page.locator('[aria-busy=true]'), screen).toHaveCount(0);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  });
}
