import type { AnyEntry, Entry } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { inOrder } from '#/domain/order.ts';
import { type Session, sessionOf } from '#/domain/session.ts';
import { fileName } from './file-name.ts';
import type { AppStamp } from './file-spec.ts';
import { type Knowledge, knowledgeOf } from './result-knowledge.ts';
import {
  type ResultFile,
  type ResultNote,
  type ResultPoint,
  type ResultProposal,
  resultFormat,
  resultVersion,
} from './result-spec.ts';
import {
  notADecision,
  noteTypes,
  progressWords,
  sectionWords,
  sourceTypes,
  statusWords,
  supportWords,
} from './result-words.ts';

export interface EncodedResult {
  readonly text: string;
  readonly fileName: string;
}

/** The result as the text of a file; null when the records hold no workshop. */
export function encodeResult(entries: readonly AnyEntry[], app: AppStamp): EncodedResult | null {
  const result = resultOf(entries, app);
  if (result === null) return null;
  const { createdAt } = result;
  return {
    text: `${JSON.stringify(result, null, 2)}\n`,
    fileName: fileName({ purpose: 'result', scope: { groups: [] }, createdAt }, entries),
  };
}

/** What came out of the workshop. Without persons, without what is in the trash or marked «kun i arbeidsfilen». */
export function resultOf(entries: readonly AnyEntry[], app: AppStamp): ResultFile | null {
  const session = sessionOf(entries);
  if (session === null) return null;
  const knowledge = knowledgeOf(session, entries);
  const notes = inOrder(entries.filter((entry) => entry.kind === 'note')).filter(
    (note) => !note.deleted && !note.value.workingFileOnly,
  );
  const newest = entries.reduce((latest, entry) => Math.max(latest, entry.changedAt), 0);
  const inProgramOrder = programOrder(session);
  const written = (groupId: Id<'group'> | null) => ({
    notater: notes
      .filter((note) => note.value.groupId === groupId)
      .toSorted((a, b) => inProgramOrder(a) - inProgramOrder(b))
      .map((note) => toNote(note, knowledge)),
    forslag: session.decisions
      .filter((decision) => decision.value.groupId === groupId)
      .map((decision) => toProposal(decision, session, knowledge)),
  });
  return {
    format: resultFormat,
    formatVersion: resultVersion,
    app: { name: app.name, version: app.version },
    createdAt: new Date(Math.min(newest, 8.64e15)).toISOString(),
    merknad: notADecision[session.workshop.value.language],
    verksted: toWorkshop(session.workshop),
    trinn: session.steps.map(({ id, value }) => ({
      id,
      nummer: value.number,
      tittel: value.title,
      spørsmål: session.questions
        .filter((question) => question.value.stepId === id)
        .map((question) => ({ id: question.id, tekst: question.value.text })),
    })),
    grupper: session.groups.map(({ id, value }) => ({
      id,
      navn: value.name,
      politikere: value.politicians,
      administrasjon: value.administrators,
      ...written(id),
    })),
    plenum: written(null),
    veienVidere: session.actions.map(({ id, value }) => ({
      id,
      tiltak: value.text,
      vedtakspunkter: [...value.pointIds],
      ansvarlig: value.responsible,
      frist: value.deadline,
      utvalgNavn: value.committee,
      møtedato: value.meetingDate,
      status: progressWords[value.status],
      tilbakemelding: value.feedback,
    })),
    saksframlegg: session.casePapers.map((paper) => toCasePaper(paper, entries)),
    kunnskapskilder: session.sources.map(({ id, value }) => ({
      id,
      tittel: value.title,
      type: sourceTypes[value.sourceKind],
      utgiver: value.publisher,
      tabell: value.table,
      periode: value.period,
      hentet: value.fetched,
      lisens: value.licence,
      merknader: value.remarks,
      eksempel: value.illustrative,
    })),
  };
}

/** Notes stand as the program does: step by step, question by question, the summary of a step last. */
function programOrder(session: Session): (note: Entry<'note'>) => number {
  const places = session.steps.flatMap((step) => [
    ...session.questions
      .filter((question) => question.value.stepId === step.id)
      .map(({ id }) => id as string),
    step.id as string,
  ]);
  const positions = new Map(places.map((id, index) => [id, index]));
  return ({ value }) => positions.get(value.questionId ?? value.stepId) ?? places.length;
}

function toWorkshop({ id, value }: Entry<'workshop'>): ResultFile['verksted'] {
  return {
    id,
    tittel: value.title,
    kommune: value.municipality,
    formål: value.purpose,
    områder: value.areas.map(({ name, description }) => ({ navn: name, beskrivelse: description })),
    dato: value.date,
    starttid: value.startTime,
    sted: value.place,
    utvalg: value.committees.map((name) => ({ utvalgNavn: name })),
    saksnummer: value.caseNumber,
    møtestatus: statusWords[value.meetingStatus],
    møtestatusMerknad: value.meetingStatusNote,
    språk: value.language,
    eksempel: value.illustrative,
  };
}

function toNote(note: Entry<'note'>, knowledge: Knowledge): ResultNote {
  const { id, value } = note;
  return {
    id,
    trinnId: value.stepId,
    spørsmålId: value.questionId,
    type: noteTypes[value.noteKind],
    tekst: value.text,
    viktig: value.starred,
    andreOrdlyder: otherWordings(note),
    kunnskapsgrunnlag: value.evidence.map(knowledge.describe),
  };
}

function toProposal(decision: Entry<'decision'>, session: Session, knowledge: Knowledge): ResultProposal {
  const points = session.points.filter((point) => point.value.decisionId === decision.id);
  return {
    id: decision.id,
    tittel: decision.value.title,
    mål: decision.value.goal,
    forslagTilVedtak: points.map((point, index) => toPoint(point, index + 1, knowledge)),
  };
}

function toPoint(point: Entry<'point'>, number: number, knowledge: Knowledge): ResultPoint {
  const { id, value } = point;
  const { hands } = value;
  return {
    id,
    nummer: number,
    tekst: value.text,
    andreOrdlyder: otherWordings(point),
    ansvarlig: value.responsible,
    frist: value.deadline,
    økonomi: value.economy,
    tilslutning: supportWords[value.support],
    hender: hands && { for: hands.for, mot: hands.against, avstår: hands.abstaining },
    mindretallsmerknad: value.minorityRemark,
    bevisstPolitiskValg: value.deliberateChoice,
    kunnskapsgrunnlag: value.evidence.map(knowledge.describe),
    byggerPå: value.origins.map((origin) => knowledge.origin(origin.id)),
    ikkeTattVidere: value.setAside || null,
  };
}

function otherWordings(entry: AnyEntry): string[] {
  const conflict = entry.conflicts.find(({ field }) => field === 'text');
  return (conflict?.versions ?? []).slice(1).map((version) => String(version.value ?? ''));
}

function toCasePaper(
  { id, value }: Entry<'casePaper'>,
  entries: readonly AnyEntry[],
): ResultFile['saksframlegg'][number] {
  const sections = Object.keys(sectionWords);
  const paragraphs = inOrder(entries.filter((entry) => entry.kind === 'paragraph'))
    .filter((paragraph) => !paragraph.deleted && paragraph.value.casePaperId === id)
    .toSorted((a, b) => sections.indexOf(a.value.section) - sections.indexOf(b.value.section));
  return {
    id,
    nummer: value.number,
    tittel: value.title,
    fiktivt: value.fictional,
    saksansvarlig: value.caseOfficer,
    arkivsaksnummer: value.archiveNumber,
    utvalgNavn: value.committee,
    møtedato: value.meetingDate,
    forslagTilVedtak: paragraphs
      .filter((each) => each.value.section === 'proposal')
      .map((each) => each.value.text),
    saksbeskrivelse: paragraphs
      .filter((each) => each.value.section !== 'proposal')
      .map((each) => ({
        del: sectionWords[each.value.section],
        merke: each.value.marker,
        tekst: each.value.text,
      })),
  };
}
