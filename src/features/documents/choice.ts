import { type DocumentChoice, documentKinds } from '#/documents/chosen.ts';
import { type ReportPart, reportParts } from '#/documents/report-parts.ts';
import type { Id } from '#/domain/ids.ts';

/** The address holds what is chosen: `?document=draft`, `?document=paper&paper=sak-1`, `?without=figures,notes`. */
export function choiceIn(search: URLSearchParams): DocumentChoice {
  const kind = documentKinds.find((each) => each === search.get('document')) ?? 'report';
  switch (kind) {
    case 'report': {
      const without = (search.get('without') ?? '').split(',');
      return { type: kind, parts: reportParts.filter((part) => !without.includes(part)) };
    }
    case 'paper':
      return { type: kind, casePaperId: (search.get('paper') ?? '') as Id<'casePaper'> };
    default:
      return { type: kind };
  }
}

export function searchFor(choice: DocumentChoice): Record<string, string> {
  switch (choice.type) {
    case 'report': {
      const without = reportParts.filter((part) => !choice.parts.includes(part)).join(',');
      return without === '' ? {} : { without };
    }
    case 'paper':
      return { document: choice.type, paper: choice.casePaperId };
    default:
      return { document: choice.type };
  }
}

/** With the part if it was without, without it if it was there. */
export function toggled(parts: readonly ReportPart[], part: ReportPart): ReportPart[] {
  return reportParts.filter((each) => (each === part ? !parts.includes(part) : parts.includes(each)));
}
