import { describe, expect, test } from 'vitest';
import type { Kind } from '#/domain/kinds.ts';
import { countWords, entryWords } from '#/features/exchange/count-words.ts';
import { en } from '#/i18n/en.ts';
import { nb } from '#/i18n/nb.ts';
import { nn } from '#/i18n/nn.ts';

const bokmål = nb.exchange.counts;

describe('the counts on a receipt', () => {
  test('a group’s file is counted by what the group wrote, not by what came along', () => {
    const records = { workshop: 1, group: 1, step: 3, question: 9, note: 42, decision: 1, point: 4 };
    expect(countWords('group', records, bokmål)).toBe('42 notater, 1 forslag til vedtak og 4 vedtakspunkter');
  });

  test('a plan is counted by its program', () => {
    expect(countWords('plan', { step: 8, question: 14, group: 6, task: 9 }, bokmål)).toBe(
      '8 trinn, 14 spørsmål og 6 grupper',
    );
  });

  test('nothing, one and one kind have their own words', () => {
    expect(countWords('group', {}, bokmål)).toBe('ingenting');
    expect(countWords('group', { note: 1 }, bokmål)).toBe('1 notat');
    expect(countWords('group', { note: 1 }, nn.exchange.counts)).toBe('1 notat');
    expect(countWords('group', { note: 2, point: 1 }, en.exchange.counts)).toBe(
      '2 notes and 1 decision point',
    );
  });

  test('what a file would bring names the kinds nobody counts together, last', () => {
    const kinds: readonly Kind[] = ['note', 'note', 'task', 'paragraph', 'statement'];
    expect(
      entryWords(
        kinds.map((kind) => ({ kind })),
        bokmål,
      ),
    ).toBe('2 notater og 3 andre ting');
  });
});
