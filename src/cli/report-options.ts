import type { DocumentKind } from '#/documents/chosen.ts';
import { documentForms, type FormId } from '#/documents/forms.ts';
import { type ReportPart, reportParts } from '#/documents/report-parts.ts';
import type { WrongUse } from './arguments.ts';

/** Which document, and where each form of it goes. */
export interface ReportWish {
  readonly wanted: Exclude<DocumentKind, 'paper'> | { readonly paper: number };
  readonly parts: readonly ReportPart[];
  readonly outs: readonly { readonly form: FormId; readonly out: string }[];
}

type Name = FormId | 'document' | 'parts';

/** An option for each form there is, by its own name. */
export const reportOptions = Object.fromEntries(
  [...documentForms.map(({ id }) => id), 'document', 'parts'].map((name) => [name, { type: 'string' }]),
) as Readonly<Record<Name, { readonly type: 'string' }>>;

type Values = Readonly<Record<string, string | boolean | undefined | (string | boolean)[]>>;

const named = ['report', 'proposal', 'draft', 'steps'] as const;

export function readReportWish(values: Values): ReportWish | WrongUse {
  const typed = (name: Name) => {
    const value = values[name];
    return value === undefined ? undefined : typeof value === 'string' ? value : '';
  };
  const bad = (option: Name): WrongUse => ({
    type: 'badAnswer',
    option: `--${option}`,
    value: typed(option) ?? '',
  });
  const empty = documentForms.find(({ id }) => typed(id) === '');
  if (empty) return bad(empty.id);
  const outs = documentForms.flatMap(({ id }) => {
    const out = typed(id);
    return out === undefined ? [] : [{ form: id, out }];
  });
  if (outs.length === 0) return { type: 'noForm' };
  const wanted = documentIn(typed('document') ?? 'report');
  if (wanted === null) return bad('document');
  const parts = partsIn(typed('parts'));
  // Only the report has parts.
  if (parts === null || (typed('parts') !== undefined && wanted !== 'report')) return bad('parts');
  return { wanted, parts, outs };
}

/** `paper-2`: the case paper by its number on the list. */
function documentIn(text: string): ReportWish['wanted'] | null {
  const [, number] = /^paper-([1-9]\d{0,5})$/.exec(text) ?? [];
  return number === undefined ? (named.find((each) => each === text) ?? null) : { paper: Number(number) };
}

function partsIn(text: string | undefined): readonly ReportPart[] | null {
  if (text === undefined) return reportParts;
  const typed = text.split(',').map((part) => part.trim());
  const parts = reportParts.filter((part) => typed.includes(part));
  return parts.length > 0 && parts.length === new Set(typed).size ? parts : null;
}
