import type { decide as Nb } from '#/i18n/nb/decide.ts';

export const decide: typeof Nb = {};
