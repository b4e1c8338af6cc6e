/** Somebody named where only the matter should stand: «Skriv saken, ikke personen.» */
export interface NameHit {
  readonly type: 'party' | 'participant' | 'person';
  /** As it stands in the text. */
  readonly word: string;
}

/**
 * The parties and listed participants a note names, and whoever says something by first and last name: the list is on the
 * facilitator's device alone, and the notes are written on the groups'. It only ever leads to a soft word of advice, so it would rather
 * miss a name than cry out at «til høyre» or «rødt lys».
 */
export function namesIn(text: string, participants: readonly string[]): NameHit[] {
  if (text === '') return [];
  const hits: NameHit[] = [];
  const add = (type: NameHit['type'], words: Iterable<string>) => {
    for (const word of words) {
      if (!hits.some((hit) => hit.word === word)) hits.push({ type, word });
    }
  };
  for (const pattern of partyPatterns) add('party', matches(text, pattern));
  add('party', ambiguousParties(text));
  for (const name of participants) add('participant', participantIn(text, name));
  const isTold = (person: string) => hits.some(({ word }) => person.includes(word));
  add(
    'person',
    matches(text, personSpeaking).filter((person) => !isTold(person)),
  );
  return hits;
}

const fullNames = [
  'Arbeiderpartiet', 'Arbeidarpartiet', 'Fremskrittspartiet', 'Framstegspartiet', 'Senterpartiet',
  'Sosialistisk Venstreparti', 'Miljøpartiet De Grønne', 'Miljøpartiet Dei Grøne', 'Kristelig Folkeparti',
  'Kristeleg Folkeparti', 'Industri- og Næringspartiet', 'Norgesdemokratene', 'Noregsdemokratane',
  'Pensjonistpartiet', 'Generasjonspartiet', 'Liberalistene', 'Partiet Sentrum', 'Bymiljølista',
]; // biome-ignore format: a list of words

/** Short forms are written with these capitals and no others: «sp» and «ap» are other words. */
const shortForms = ['Ap', 'AP', 'Frp', 'FrP', 'FRP', 'Sp', 'SP', 'SV', 'MDG', 'KrF', 'Krf', 'KRF', 'INP'];

/** Also everyday words: parties only with a capital, and at the start of a sentence only when they say or want something. */
const ambiguousNames = 'Høyre|Høgre|Venstre|Rødt|Raudt|De Grønne|Dei Grøne|Konservativt|Demokratene';
const says =
  'mener|meiner|vil|ønsker|ønskjer|sier|seier|sa|foreslår|foreslo|støtter|støttar|støttet|krever|krev';
const saysSomething = `${says}|kan|stemmer|røystar|stemte|er|var|har|hadde|går|og|sin|si|sitt|sine`;

const letter = '[\\p{L}\\p{N}]';
const wholeWord = (body: string, flags: string) =>
  new RegExp(`(?<!${letter})(?:${body})s?(?!${letter})`, `gu${flags}`);

const nameWord = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?';
/** Nobody's last name, but of those who speak for many. */
const ofMany =
  'Kors|Kommune|Kommunestyre|Bystyre|Ungdomsråd|Eldreråd|Skole|Skule|Barnehage|Vel|Sentrum|Kirke|Idrettslag';
const wholeName = `${nameWord}(?: (?!(?:${ofMany})(?!${letter}))${nameWord})+`;
const personSpeaking = new RegExp(
  `(?<!${letter})${wholeName}(?=(?:,? og ${wholeName})*\\s+(?:${says})(?!${letter}))`,
  'gu',
);

const partyPatterns = [
  wholeWord(fullNames.map(escaped).join('|'), 'i'),
  wholeWord(shortForms.join('|'), ''),
  /** «(H)», «(V)», «(R)» behind somebody's name; the letter alone says nothing. */
  /\((?:H|V|R|PP)\)/gu,
];

function ambiguousParties(text: string): string[] {
  const pattern = wholeWord(ambiguousNames, '');
  return [...text.matchAll(pattern)]
    .filter((match) => !startsSentence(text, match.index) || speaks(text, match.index + match[0].length))
    .map((match) => match[0]);
}

/** The whole name in any case; the first or last name alone only as a proper name. */
function participantIn(text: string, name: string): string[] {
  const parts = name.trim().split(/\s+/u);
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
  if (first === '' || !parts.every((part) => /^\p{Lu}/u.test(part)) || parts.length < 2) return [];
  const whole = matches(text, wholeWord(parts.map(escaped).join('\\s+'), 'i'));
  if (whole.length > 0) return whole;
  return [first, last]
    .filter((part) => part.length > 2)
    .flatMap((part) => [...text.matchAll(wholeWord(escaped(part), ''))])
    .filter((match) => !startsSentence(text, match.index) || speaks(text, match.index + match[0].length))
    .map((match) => match[0]);
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[0]);
}

function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:…\n–-])[\s«"(]*$/u.test(text.slice(0, at));
}

function speaks(text: string, from: number): boolean {
  return new RegExp(`^\\s+(?:${saysSomething})(?!${letter})`, 'u').test(text.slice(from));
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
