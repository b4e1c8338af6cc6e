import { describe, expect, test } from 'vitest';
import { wayOf } from '#/platform/install.ts';

const macintosh = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const windows = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';

describe('advice on installing, by what the browser calls itself', () => {
  test.each([
    ['an iPad, which calls itself a Macintosh', `${macintosh} Version/26.0 Safari/605.1.15`, 5, 'iosShare'],
    ['a Macintosh', `${macintosh} Version/26.0 Safari/605.1.15`, 0, 'safariDock'],
    [
      'an iPhone with Chrome',
      'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) CriOS/156.0',
      5,
      'iosShare',
    ],
    ['an Android tablet', 'Mozilla/5.0 (Linux; Android 16) Chrome/156.0.0.0 Safari/537.36', 5, 'androidMenu'],
    ['Firefox on Android', 'Mozilla/5.0 (Android 16; Mobile; rv:150.0) Firefox/150.0', 5, 'androidMenu'],
    ['Chrome on a computer', `${windows} Chrome/156.0.0.0 Safari/537.36`, 0, 'chromeDesktop'],
    [
      'Chrome on a computer with a touch screen',
      `${windows} Chrome/156.0.0.0 Safari/537.36`,
      10,
      'chromeDesktop',
    ],
    ['Edge', `${windows} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0`, 0, 'edgeDesktop'],
    [
      'Firefox on a computer',
      'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0',
      0,
      'firefoxDesktop',
    ],
    ['a browser nobody knows', 'Something/1.0', 0, 'otherBrowser'],
  ])('%s', (_, userAgent, touchPoints, way) => {
    expect(wayOf(userAgent, touchPoints)).toBe(way);
  });
});
