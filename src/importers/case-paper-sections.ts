import type { Section } from '#/domain/knowledge.ts';

/** How headings name the sections, in bokmål, nynorsk and English: words that a heading of it holds. The first that fits. */
const names: readonly (readonly [Section, RegExp])[] = [
  [
    'proposal',
    /\b(forslag|framlegg|fremlegg) til (vedtak|innstilling)|innstilling|tilråding|(proposed|draft) decision|recommendation/,
  ],
  ['summary', /oppsummering|sammendrag|samandrag|oppsummert|summary/],
  ['attachments', /^(trykte |utrykte |prenta )?vedlegg|^liste over vedlegg|^(attachments?|appendi(x|ces))$/],
  ['communication', /kommunikasjon|informasjonstiltak|communication/],
  ['economy', /økonomi|kostnader|kostnadar|finansiering|financial|economic/],
  ['statements', /uttale|uttaler|fråsegn|høring|høyring|innspill|statements|consultation/],
  ['assessment', /vurdering|drøfting|assessment/],
  ['facts', /fakta|saksopplysning|bakgrunn|saksutredning|saksutgreiing|background|^facts$|factual/],
];

/** Headings of sections as whole lines; also read as a heading when the line is only bold, or not even that. */
const wholeLines =
  /^((kommunedirektørens|kommunedirektøren sitt?|rådmannens) )?(forslag|framlegg|fremlegg) til (vedtak|innstilling)$|^(oppsummering|sammendrag|samandrag|vedlegg|faktagrunnlag|saksopplysninge?a?r|bakgrunn|uttalelser|uttaler|fråsegne?r|vurdering|vurderinge?a?r|økonomiske konsekvense?a?r|kommunikasjonstiltak|kommunikasjon|summary|attachments|facts|statements|assessment|financial consequences|communication)$/;

/** Longer than this is a sentence, not a heading. */
const longestHeading = 60;

/** The section that a heading opens; null for a heading of another kind. */
export function sectionNamed(heading: string): Section | null {
  const words = bare(heading);
  if (words.length > longestHeading) return null;
  return names.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether a paragraph is the heading of a section, though it is not marked as one: «**Vurdering:**». */
export function isSectionLine(text: string): boolean {
  return wholeLines.test(bare(text));
}

/** Small letters, without number, emphasis, colon and doubled spaces. */
function bare(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[*_]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^(\d+(\.\d+)*[.)]?|[a-z][.)]) /, '')
    .replace(/[:.]$/, '')
    .trim();
}
