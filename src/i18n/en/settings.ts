import type { settings as Nb } from '#/i18n/nb/settings.ts';

export const settings: typeof Nb = {};
