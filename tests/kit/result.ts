import type { AnyEntry } from '#/domain/entry.ts';
import { encodeResult, resultOf } from '#/exchange/result-file.ts';
import { resultTexts } from '#/i18n/result-texts.ts';
import { app, plan, type Tablet, tablet } from './tablet.ts';

export const nb = await resultTexts('nb');
export function hub(...more: Parameters<Tablet['write']>): Tablet {
  const made = tablet('hub');
  made.write(...plan(), ...more);
  return made;
}

export function resultIn(entries: readonly AnyEntry[], words = nb) {
  const result = resultOf(entries, words, app);
  if (result === null) throw new Error('no workshop');
  return result;
}

export const textOf = (entries: readonly AnyEntry[]) => encodeResult(entries, nb, app)?.text ?? '';
export const group1 = (entries: readonly AnyEntry[]) => resultIn(entries).grupper[0];
