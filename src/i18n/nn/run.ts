import type { run as Nb } from '#/i18n/nb/run.ts';

export const run: typeof Nb = {};
