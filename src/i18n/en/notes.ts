import type { notes as Nb } from '#/i18n/nb/notes.ts';

export const notes: typeof Nb = {};
