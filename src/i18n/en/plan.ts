import type { plan as Nb } from '#/i18n/nb/plan.ts';

export const plan: typeof Nb = {};
