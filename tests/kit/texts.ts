import { en } from '../../src/i18n/en.ts';
import { nb } from '../../src/i18n/nb.ts';
import { nn } from '../../src/i18n/nn.ts';

/** The words of the interface, so that a journey clicks what a person reads and follows when a word is bettered. */
export const texts = { nb, nn, en };
