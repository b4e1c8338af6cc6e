/** The shapes of `workshop.json` and `discussion.json` in tests/fixtures/example-source. */

export interface Words {
  readonly nb: string;
}

export interface WorkshopSource {
  readonly title: string;
  readonly municipality: string;
  readonly areas: readonly { readonly name: string; readonly description: string }[];
  readonly date: string;
  readonly startTime: string;
  readonly place: string;
  readonly meetingStatus: { readonly note: string };
  readonly totalMinutes: number;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly politicians: number;
    readonly administrators: number;
  }[];
  readonly agenda: readonly AgendaSource[];
  readonly questions: readonly (Words & {
    readonly id: string;
    readonly step: number;
    readonly type: 'liste' | 'tekst' | 'valg' | 'vedtak';
    readonly default: boolean;
  })[];
  readonly preparation: readonly (Words & {
    readonly id: string;
    readonly dayOffset: number;
    readonly dayOffsetEnd?: number;
    readonly responsible: string;
  })[];
}

export interface AgendaSource {
  readonly id: string;
  readonly step: number | null;
  readonly minutes: number;
  readonly form: string;
  readonly casePaper?: number;
  readonly title: Words;
  readonly description?: Words;
  readonly parts?: readonly { readonly id: string; readonly minutes: number; readonly title: Words }[];
}

export interface DiscussionSource {
  readonly groups: readonly {
    readonly id: string;
    readonly answers: readonly AnswerSource[];
    readonly draftDecision: { readonly title: string; readonly points: readonly PointSource[] };
  }[];
  readonly plenary: {
    readonly title: string;
    readonly answers: readonly AnswerSource[];
    readonly points: readonly PointSource[];
    readonly notTakenForward: readonly { readonly point: string; readonly reason: string }[];
    readonly wayForward: readonly ActionSource[];
  };
}

export interface AnswerSource {
  readonly step: number;
  readonly question: string;
  readonly notes: readonly {
    readonly id: string;
    readonly kind: 'innspill' | 'enighet' | 'uenighet' | 'spørsmål' | 'forslag';
    readonly text: string;
    readonly evidence: readonly EvidenceSource[];
  }[];
}

export type EvidenceSource =
  | { readonly type: 'casePaper'; readonly paper: number; readonly item: string }
  | { readonly type: 'indicator'; readonly indicator: string; readonly area: string; readonly year: string }
  | { readonly type: 'placeStandard'; readonly theme: string; readonly area: string }
  | { readonly type: 'futureWorkshop'; readonly row: number };

export interface PointSource {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly responsible: string;
  readonly deadline: string | null;
  readonly economy: string | null;
  readonly support: 'enstemmig' | 'flertall' | 'ikke avklart';
  readonly minorityRemark: string | null;
  readonly evidence: readonly EvidenceSource[];
  readonly from?: readonly string[];
}

export interface ActionSource {
  readonly id: string;
  readonly points: readonly string[];
  readonly action: string;
  readonly responsible: string;
  readonly deadline: string | null;
  readonly committee: string;
  readonly meetingDate: string | null;
  readonly feedbackToResidents: string;
}
