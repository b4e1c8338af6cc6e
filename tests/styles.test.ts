import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// What a style sheet may not say, since a tablet pays for it at every note that comes in (docs/decisions/0012).

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, text: readFileSync(`src/${name}`, 'utf8') }));

/** `:has()` of what is not one class: asked of every element, or of one that is around everything. */
function wideHas(css: string): readonly string[] {
  const rules = css.replaceAll(/\/\*.*?\*\//gs, '').split(/[{}]/);
  return rules.filter((rule) => /(?:^|[\s>+~,]|:is\(|:where\()(?:[a-z]+|:root)?:has\(/.test(rule.trim()));
}

describe('style sheets', () => {
  test('look into an element only by its class', () => {
    expect(sheets.length).toBeGreaterThan(50);
    const found = sheets.flatMap(({ name, text }) => wideHas(text).map((rule) => `${name}: ${rule.trim()}`));
    expect(found).toEqual([]);
  });

  test.each([
    '.short > :has(> input) { color: red }',
    ':has(label) .field { color: red }',
    'body:has(dialog) { color: red }',
    '.a :is(:has(p), b) { color: red }',
  ])('a wide one is caught: %s', (css) => {
    expect(wideHas(css)).toHaveLength(1);
  });

  test.each(['.chip:has(input:checked) { color: red }', '.moves:not(:has(> b)) { color: red }'])(
    'one by its class is not: %s',
    (css) => {
      expect(wideHas(css)).toEqual([]);
    },
  );
});
