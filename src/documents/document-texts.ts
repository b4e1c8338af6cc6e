import type { ReportPart } from './report-parts.ts';

/** Words that only documents use. Kept by each language in `i18n/<language>/documents.ts`. */
export interface DocumentTexts {
  readonly names: {
    readonly report: string;
    readonly proposal: string;
    readonly draft: string;
    readonly steps: string;
    readonly paper: (number: number, title: string) => string;
  };
  readonly chapters: Readonly<Record<ReportPart, string>>;
  /** What stands in the forms themselves and not in the outline: heading of the contents, «Side 1 av 4». */
  readonly form: FormWords;
  readonly untitled: string;
  readonly noText: string;
  /** Said of what a link leads to when it is not told. */
  readonly notHere: string;
  readonly fictionalPapers: string;
  readonly unsettled: (n: number) => string;
  readonly unsettledList: string;
  readonly unsettledText: string;
  readonly otherWording: (field: string) => string;
  readonly deletedAndChanged: string;
  readonly source: (line: string) => string;
  readonly noSourceLine: string;
  readonly about: {
    readonly municipality: string;
    readonly purpose: string;
    readonly areas: string;
    readonly date: string;
    readonly time: string;
    readonly fromTo: (from: string, to: string) => string;
    readonly place: string;
    readonly committees: string;
    readonly caseNumber: string;
    readonly meetingStatus: string;
    readonly people: string;
    readonly peopleCaption: string;
    readonly group: string;
    readonly politicians: string;
    readonly administrators: string;
    readonly inAll: string;
    readonly noGroups: string;
  };
  readonly process: {
    readonly caption: string;
    readonly plannedCaption: string;
    readonly part: string;
    readonly planned: string;
    readonly plannedMinutes: string;
    readonly held: string;
    readonly usedMinutes: string;
    readonly total: string;
    readonly noLog: string;
    readonly pauses: string;
    readonly phasesCaption: string;
    readonly phase: string;
    readonly countedOnce: string;
    readonly gone: string;
    readonly beforeTheDay: string;
    readonly contents: string;
    readonly noSteps: string;
  };
  readonly proposal: {
    readonly goal: (goal: string) => string;
    readonly otherGoal: (goal: string) => string;
    readonly noPlenary: string;
    readonly none: string;
    readonly noPoints: string;
    readonly several: (n: number) => string;
    readonly numbered: (n: number) => string;
    readonly responsible: (who: string) => string;
    readonly deadline: (date: string) => string;
    readonly economy: (text: string) => string;
    readonly support: (text: string) => string;
    readonly minority: (text: string) => string;
    readonly minorityMissing: string;
    readonly setAside: (why: string) => string;
    /** Of a point whose proposal was deleted on one device while it was written in on another. */
    readonly inDeleted: string;
    readonly deletedName: (name: string) => string;
    readonly ofGroup: (group: string) => string;
  };
  readonly evidence: {
    readonly point: (n: number) => string;
    readonly pointOf: (whose: string, n: number) => string;
    readonly deliberate: string;
    readonly none: string;
    readonly buildsOn: (what: string) => string;
    readonly noteFrom: (group: string) => string;
    readonly noPoints: string;
    readonly coverage: string;
    readonly coverageText: string;
    readonly coverageCaption: string;
    readonly sourceColumn: string;
    readonly points: string;
    readonly notes: string;
    readonly sources: string;
    readonly sourcesCaption: string;
    readonly sourceLine: string;
    readonly remark: string;
    readonly noSources: string;
  };
  readonly groups: {
    readonly size: (politicians: number, administrators: number) => string;
    readonly mainPoints: string;
    readonly noMainPoints: string;
    readonly summary: string;
    readonly proposal: string;
    readonly proposalAbove: string;
    readonly noProposal: string;
    readonly none: string;
  };
  readonly figures: {
    readonly lastColumns: (shown: number, all: number) => string;
    /** Of more areas than there is room for, that the rest stand in the table. */
    readonly firstBars: (shown: number, all: number) => string;
    readonly citedOnly: string;
    readonly none: string;
    readonly area: string;
    /** What the drawing shows, for whoever cannot see it. */
    readonly bars: (bars: readonly string[]) => string;
    readonly wheel: (themes: number, areas: readonly string[]) => string;
  };
  readonly forward: {
    readonly caption: string;
    readonly what: string;
    readonly points: string;
    readonly responsible: string;
    readonly deadline: string;
    readonly treatedBy: string;
    readonly status: string;
    readonly feedback: string;
    readonly none: string;
  };
  readonly notes: {
    readonly lead: string;
    readonly none: string;
    readonly plenary: string;
    readonly lostPlace: string;
    readonly mainPoint: string;
    readonly rests: (what: string) => string;
  };
  readonly draft: {
    readonly title: (workshop: string) => string;
    readonly notice: string;
    readonly fill: string;
    readonly caseOfficer: string;
    readonly archiveNumber: string;
    readonly committee: string;
    readonly meetingDate: string;
    readonly alternatives: string;
    readonly held: (title: string, date: string, place: string) => string;
    /** The same of a workshop that is still to come. */
    readonly planned: (title: string, date: string, place: string) => string;
    readonly people: (politicians: number, administrators: number, groups: number) => string;
    /** Empty where there is none of it. */
    readonly knowledge: (papers: number, sources: number, notes: number) => string;
    readonly ended: (points: number, proposals: number) => string;
    readonly facts: string;
    readonly statements: string;
    readonly assessment: string;
    readonly ownAssessment: string;
    readonly economy: string;
    readonly communication: string;
  };
  readonly paper: {
    readonly image: (title: string) => string;
    readonly attachments: string;
    readonly empty: string;
  };
  readonly steps: {
    readonly time: string;
    readonly phase: string;
    readonly phasesCaption: string;
    readonly minutes: string;
    readonly questions: string;
    readonly knowledge: string;
    readonly none: string;
  };
}

/** Plain texts, so that they can travel to a worker with the outline. */
export interface FormWords {
  readonly contents: string;
  /** «Side 1 av 4», in its two words. */
  readonly page: string;
  readonly of: string;
}
