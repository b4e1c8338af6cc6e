import { expect, expectAccessible, expectNoSidewaysScroll, test } from '../kit/browser.ts';
import { texts } from '../kit/texts.ts';

// axe on every screen, with the complete example in it, in three languages, on a tablet and on a phone. Only the package,
// which takes its time to be made, is looked at in a journey of its own.

const workshop = '/w/eksempel-omradesatsing';
const screens = [
  '/',
  '/open',
  '/settings',
  '/settings/offline',
  '/help',
  `${workshop}/plan`,
  `${workshop}/plan/timeline`,
  `${workshop}/plan/program?step=trinn-1`,
  `${workshop}/plan/groups`,
  `${workshop}/plan/groups/participants`,
  `${workshop}/plan/groups/participants/import`,
  `${workshop}/plan/groups/print`,
  `${workshop}/plan/share`,
  `${workshop}/knowledge`,
  `${workshop}/knowledge/import`,
  `${workshop}/knowledge/paper/sak-1`,
  `${workshop}/knowledge/paper/sak-1/edit`,
  `${workshop}/knowledge/import-paper`,
  `${workshop}/knowledge/source/kilde-statistikk`,
  `${workshop}/knowledge/source/kilde-stedskompasset`,
  `${workshop}/knowledge/source/kilde-fremtidsverksted`,
  `${workshop}/show/paper/sak-1?n=3`,
  `${workshop}/show/source/kilde-statistikk?n=4`,
  `${workshop}/show/source/kilde-stedskompasset?n=2`,
  `${workshop}/show/source/kilde-stedskompasset?n=3`,
  `${workshop}/show/source/kilde-fremtidsverksted?n=2`,
  `${workshop}/run`,
  `${workshop}/run/clock`,
  `${workshop}/screen`,
  `${workshop}/run/gruppe-3/step/trinn-1`,
  `${workshop}/run/gruppe-3/decision`,
  `${workshop}/run/gruppe-3/send`,
  `${workshop}/practice`,
  `${workshop}/decide`,
  `${workshop}/decide/compare`,
  `${workshop}/decide/proposals`,
  `${workshop}/decide/trace?open=unused`,
  `${workshop}/decide/trace?view=matrix&open=basis&proposal=groups`,
  `${workshop}/decide/trace?view=picture&follow=source.kilde-statistikk&open=balance`,
  `${workshop}/decide/trace?point=plenum-v1`,
  `${workshop}/decide/trace?knowledge=${encodeURIComponent('["statement","utsagn-15",null]')}`,
  `${workshop}/decide/conflicts`,
  `${workshop}/decide/support`,
  `${workshop}/decide/support?point=plenum-v5`,
  `${workshop}/decide/forward`,
  `${workshop}/decide/forward?action=tiltak-1`,
  `${workshop}/decide/present`,
  `${workshop}/hand-over`,
  `${workshop}/hand-over/report?without=evidence,groups,notes`,
  `${workshop}/trash`,
  '/no-such-screen',
];

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
