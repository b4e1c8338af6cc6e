import { type AnyEntry, type Entry, isEntryOf } from '#/domain/entry.ts';
import type { Id } from '#/domain/ids.ts';
import { sections } from '#/domain/knowledge.ts';
import { inOrder } from '#/domain/order.ts';
import { questionsOf, sessionOf } from '#/domain/session.ts';
import { type TimeRow, timeRows } from '#/domain/time-rows.ts';
import { newestChange, tellingGroups, toldNotes } from '#/domain/told.ts';
import { fileName } from './file-name.ts';
import type { AppStamp } from './file-spec.ts';
import { knowledgeOf } from './result-knowledge.ts';
import { type ResultFile, resultFormat, resultVersion } from './result-spec.ts';
import { otherWordings, unsettledOf } from './result-wordings.ts';
import type { ResultWords } from './result-words.ts';
import { writtenBy, writtenInPlenum } from './result-written.ts';

export interface EncodedResult {
  readonly text: string;
  readonly fileName: string;
}

/** The result as the text of a file; null when the records hold no workshop. */
export function encodeResult(
  entries: readonly AnyEntry[],
  words: ResultWords,
  app: AppStamp,
): EncodedResult | null {
  const result = resultOf(entries, words, app);
  if (result === null) return null;
  const { createdAt } = result;
  return {
    text: resultText(result),
    fileName: fileName({ purpose: 'result', scope: { groups: [] }, createdAt }, entries),
  };
}

/** As it stands in a file. */
export function resultText(result: ResultFile): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}

/**
 * What came out of the workshop. Without participants, without what is in the trash or marked «kun i arbeidsfilen».
 * @param words in the workshop's own language (`i18n/result-texts.ts`)
 */
export function resultOf(entries: readonly AnyEntry[], words: ResultWords, app: AppStamp): ResultFile | null {
  const session = sessionOf(entries);
  if (session === null) return null;
  const held = timeRows(session.steps, 'day');
  const notes = toldNotes(entries);
  const context = { session, entries, notes, words, knowledge: knowledgeOf(session, entries, words) };
  return {
    format: resultFormat,
    formatVersion: resultVersion,
    app: { name: app.name, version: app.version },
    createdAt: newestChange(entries),
    merknad: words.notADecision,
    verksted: toWorkshop(session.workshop, words),
    trinn: session.steps.map((step) => ({
      id: step.id,
      nummer: step.value.number,
      tittel: step.value.title,
      beskrivelse: step.value.description,
      type: { kodeverdi: step.value.stepKind, kodebeskrivelse: words.stepKinds[step.value.stepKind] },
      spoersmaal: questionsOf(session, step.id).map((question) => ({
        id: question.id,
        tekst: question.value.text,
        ...unsettledOf(question),
      })),
      gjennomfoering: held.filter(({ stepId }) => stepId === step.id).map((row) => toHeld(row, words)),
      ...unsettledOf(step),
    })),
    grupper: tellingGroups(session, entries).map((id) => ({
      id,
      ...groupFacts(entries, id, words),
      ...writtenBy(id, context),
    })),
    plenum: writtenInPlenum(context),
    veienVidere: session.actions.map((action) => toAction(action, words)),
    saksframlegg: session.casePapers.map((paper) => toCasePaper(paper, entries, words)),
    kunnskapskilder: session.sources.map((source) => toSource(source, words)),
  };
}

function groupFacts(entries: readonly AnyEntry[], id: Id<'group'>, words: ResultWords) {
  const group = entries.find((entry) => entry.id === id);
  if (!isEntryOf('group', group) || group.erased)
    return { navn: words.citation.unknownGroup, politikere: 0, administrasjon: 0 };
  const { name, politicians, administrators } = group.value;
  return { navn: name, politikere: politicians, administrasjon: administrators };
}

function toWorkshop(workshop: Entry<'workshop'>, words: ResultWords): ResultFile['verksted'] {
  const { id, value } = workshop;
  return {
    id,
    tittel: value.title,
    kommune: value.municipality,
    saksbeskrivelse: { tekstInnhold: value.purpose },
    omraader: value.areas.map(({ name, description }) => ({ navn: name, beskrivelse: description })),
    dato: value.date,
    starttid: value.startTime,
    sted: value.place,
    utvalg: value.committees.map((name) => ({ utvalgNavn: name })),
    saksnummer: value.caseNumber,
    moetestatus: {
      kodeverdi: value.meetingStatus,
      kodebeskrivelse: words.meetingStatuses[value.meetingStatus],
      merknad: value.meetingStatusNote,
    },
    spraak: value.language,
    eksempel: value.illustrative,
    andreOrdlyder: otherWordings(workshop),
  };
}

function toHeld(row: TimeRow, words: ResultWords): ResultFile['trinn'][number]['gjennomfoering'][number] {
  const kind = row.slot?.phaseKind ?? null;
  const tenths = (ms: number) => Math.round(ms / 6_000) / 10;
  return {
    fase: row.slot?.title || (kind === null ? '' : words.phaseKinds[kind]),
    type: kind && { kodeverdi: kind, kodebeskrivelse: words.phaseKinds[kind] },
    planlagtMinutter: row.planned,
    bruktMinutter: tenths(row.used),
    pauseMinutter: tenths(row.paused),
    start: new Date(row.from).toISOString(),
    slutt: new Date(row.to).toISOString(),
  };
}

function toAction(action: Entry<'action'>, words: ResultWords): ResultFile['veienVidere'][number] {
  const { id, value } = action;
  return {
    id,
    tekst: value.text,
    vedtakspunkter: [...value.pointIds],
    ansvarlig: value.responsible,
    frist: value.deadline,
    utvalgNavn: value.committee,
    moetedato: value.meetingDate,
    status: { kodeverdi: value.status, kodebeskrivelse: words.progress[value.status] },
    tilbakemelding: value.feedback,
    andreOrdlyder: otherWordings(action),
  };
}

function toCasePaper(
  paper: Entry<'casePaper'>,
  entries: readonly AnyEntry[],
  words: ResultWords,
): ResultFile['saksframlegg'][number] {
  const { id, value } = paper;
  const paragraphs = inOrder(entries.filter((entry) => entry.kind === 'paragraph'))
    .filter((paragraph) => !paragraph.deleted && paragraph.value.casePaperId === id)
    .toSorted((a, b) => sections.indexOf(a.value.section) - sections.indexOf(b.value.section));
  const proposed = paragraphs.filter((each) => each.value.section === 'proposal');
  const body = paragraphs.filter((each) => each.value.section !== 'proposal');
  return {
    id,
    nummer: value.number,
    tittel: value.title,
    fiktivt: value.fictional,
    saksansvarlig: value.caseOfficer,
    arkivSaksnummer: value.archiveNumber,
    utvalgNavn: value.committee,
    moetedato: value.meetingDate,
    forslagTilVedtak: { tekstInnhold: proposed.map((each) => each.value.text).join('\n') },
    saksbeskrivelse: {
      tekstInnhold: bodyText(body, words),
      avsnitt: body.map((each) => ({
        id: each.id,
        del: words.citation.sections[each.value.section],
        merke: each.value.marker,
        tekst: each.value.text,
        ...unsettledOf(each),
      })),
    },
    ...unsettledOf(
      paper,
      proposed.flatMap(otherWordings).map((each) => ({ ...each, felt: 'forslagTilVedtak' })),
    ),
  };
}

/** Section by section, each with its heading, a blank line between paragraphs. */
function bodyText(body: readonly Entry<'paragraph'>[], words: ResultWords): string {
  return sections
    .flatMap((section) => {
      const own = body.filter((each) => each.value.section === section).map((each) => each.value.text);
      return own.length > 0 ? [words.citation.sections[section], ...own] : [];
    })
    .join('\n\n');
}

function toSource(source: Entry<'source'>, words: ResultWords): ResultFile['kunnskapskilder'][number] {
  const { id, value } = source;
  return {
    id,
    tittel: value.title,
    type: { kodeverdi: value.sourceKind, kodebeskrivelse: words.citation.sourceKinds[value.sourceKind] },
    utgiver: value.publisher,
    tabell: value.table,
    periode: value.period,
    hentet: value.fetched,
    lisens: value.licence,
    merknader: value.remarks,
    eksempel: value.illustrative,
    ...unsettledOf(source),
  };
}
