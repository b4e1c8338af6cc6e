import type { help as Nb } from '#/i18n/nb/help.ts';

export const help: typeof Nb = {};
