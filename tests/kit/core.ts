import { headsOf } from '#/revisions/heads.ts';
import { merge } from '#/revisions/merge.ts';
import { revise } from '#/revisions/revise.ts';
import { isGenuine, stub } from '#/revisions/seal.ts';
import { show } from '#/revisions/show.ts';

/** What the laws judge. A parameter, so that planted defects can take the place of the real functions. */
export const core = { merge, revise, show, headsOf, stub, isGenuine };

export type Core = typeof core;
