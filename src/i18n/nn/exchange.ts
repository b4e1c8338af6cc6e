import type { exchange as Nb } from '#/i18n/nb/exchange.ts';

export const exchange: typeof Nb = {};
