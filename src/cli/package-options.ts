import { type PackageKind, type PackagePart, packageParts } from '#/handover/package-file.ts';
import type { WrongUse } from './arguments.ts';

/** What is in the package, and where it goes. */
export interface PackageWish {
  readonly kind: PackageKind;
  readonly parts: readonly PackagePart[];
  readonly out: string;
}

export const packageOptions = {
  zip: { type: 'string' },
  parts: { type: 'string' },
  all: { type: 'boolean' },
} as const;

type Values = Readonly<Record<string, string | boolean | undefined | (string | boolean)[]>>;

export function readPackageWish({ zip, all, parts: typed }: Values): PackageWish | WrongUse {
  if (typeof zip !== 'string' || zip === '') return { type: 'noZip' };
  const parts = partsIn(typed);
  if (parts === null)
    return { type: 'badAnswer', option: '--parts', value: typeof typed === 'string' ? typed : '' };
  return { kind: all === true ? 'all' : 'archive', parts, out: zip };
}

function partsIn(typed: Values[string]): readonly PackagePart[] | null {
  if (typed === undefined) return packageParts;
  if (typeof typed !== 'string') return null;
  const wanted = typed.split(',').map((part) => part.trim());
  const parts = packageParts.filter((part) => wanted.includes(part));
  return parts.length > 0 && parts.length === new Set(wanted).size ? parts : null;
}
