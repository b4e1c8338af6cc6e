import type { Kind } from './kinds.ts';

declare const kindBrand: unique symbol;
declare const revisionBrand: unique symbol;
declare const deviceBrand: unique symbol;

/** Names one record for ever. 1–64 characters of `A–Z a–z 0–9 _ -`; random, or fixed in shipped examples. */
export type Id<K extends Kind = Kind> = string & { readonly [kindBrand]: K };

export type RecordId = Id;

/** The first 22 characters of base64url(sha256(JCS(header))). */
export type RevisionId = string & { readonly [revisionBrand]: true };

export type DeviceId = string & { readonly [deviceBrand]: true };

/** Never a name that every object already has a property for. */
export const idPattern = /^(?!(?:__proto__|constructor|prototype)$)[A-Za-z0-9_-]{1,64}$/;
