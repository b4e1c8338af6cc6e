import type { Category, Dimension } from '#/domain/knowledge.ts';
import { keysFor, slug } from './keys.ts';

/** A dimension while its categories are met, in the order of the file. */
export interface DimensionDraft {
  readonly label: string;
  /** What its key is made of. */
  readonly keyName: string;
  readonly role: Dimension['role'];
  /** By what tells two categories apart: the label, or code and label together. */
  readonly met: Map<string, CategoryDraft>;
}

export interface CategoryDraft {
  readonly label: string;
  readonly code: string;
  unit: string;
  decimals: number;
  areaKind: Category['areaKind'];
}

export function dimensionDraft(label: string, role: Dimension['role'], keyName = label): DimensionDraft {
  return { label, keyName, role, met: new Map() };
}

export function meet(draft: DimensionDraft, label: string, code = ''): CategoryDraft {
  const id = code === '' ? label : `${code}\u0000${label}`;
  const known = draft.met.get(id);
  if (known) return known;
  const made: CategoryDraft = { label, code, unit: '', decimals: 0, areaKind: undefined };
  draft.met.set(id, made);
  return made;
}

/** The dimension as the domain has it, and the key of each category draft. */
export function finish(draft: DimensionDraft, dimensionKey: string, measures: boolean) {
  const drafts = [...draft.met.values()];
  const byLabel = keysFor(drafts.filter(({ code }) => code === '').map(({ label }) => label));
  const labels = new Map<string, number>();
  const codes = new Map<string, number>();
  for (const { label, code } of drafts) {
    labels.set(label, (labels.get(label) ?? 0) + 1);
    if (code !== '') codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  const keys = new Map<CategoryDraft, string>();
  const categories = drafts.map((each): Category => {
    const own = (codes.get(each.code) ?? 0) > 1 ? `${each.code}-${slug(each.label)}` : each.code;
    const key = own || (byLabel.get(each.label) ?? slug(each.label));
    keys.set(each, key);
    const shared = (labels.get(each.label) ?? 0) > 1;
    return {
      key,
      label: shared && each.code ? `${each.label} (${each.code})` : each.label,
      ...(each.unit === '' ? {} : { unit: each.unit }),
      ...(measures ? { decimals: each.decimals } : {}),
      ...(each.areaKind === undefined ? {} : { areaKind: each.areaKind }),
    };
  });
  const dimension: Dimension = {
    key: dimensionKey,
    label: capital(draft.label),
    role: draft.role,
    categories,
  };
  return { dimension, keyOf: (each: CategoryDraft) => keys.get(each) ?? '' };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
