import type { knowledge as Nb } from '#/i18n/nb/knowledge.ts';

export const knowledge: typeof Nb = {};
