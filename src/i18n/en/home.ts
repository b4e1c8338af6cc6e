import type { home as Nb } from '#/i18n/nb/home.ts';

export const home: typeof Nb = {};
