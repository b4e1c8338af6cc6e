import { describe, expect, it } from 'vitest';
import { trace as en } from '#/i18n/en/trace.ts';
import { trace as nb } from '#/i18n/nb/trace.ts';
import { trace as nn } from '#/i18n/nn/trace.ts';

describe('one of something is told as one', () => {
  it('the only source and the only main point are not counted', () => {
    for (const { coverage } of [nb, nn, en]) {
      const said = [
        coverage.unused(0, 1),
        coverage.unused(1, 1),
        coverage.starred(0, 1),
        coverage.starred(1, 1),
      ];
      for (const sentence of said) expect(sentence).not.toMatch(/\d/);
      expect(new Set(said).size).toBe(4);
    }
  });

  it('nynorsk and English bend the verb with the number', () => {
    expect(nn.coverage.unused(1, 5)).toBe('1 av 5 kjelder er ikkje brukt enno.');
    expect(nn.coverage.unused(2, 5)).toBe('2 av 5 kjelder er ikkje brukte enno.');
    expect(en.coverage.unused(1, 5)).toBe('1 of 5 sources is not used yet.');
    expect(en.sources.pieces.casePaper('1', '9')).toBe('1 of 9 paragraphs and attachments is used');
  });
});
