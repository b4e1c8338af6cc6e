import { namesIn } from './name-warning.ts';

/**
 * Words in a text that look like somebody's name: two or more in a row that begin with a capital, and the names on the list
 * of participants. It leads to a list that a person reads through before the text leaves the house, so it would rather
 * show a name too many than miss one.
 * @param known the workshop's own words (`knownWords`): place, committees, sources; no name is made of these alone
 */
export function nameLikeIn(
  text: string,
  participants: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] {
  const listed = namesIn(text, participants)
    .filter(({ type }) => type === 'participant')
    .map(({ word }) => word);
  const found = [...text.matchAll(capitals)]
    .map((match) => withoutBeginning(match[0], startsSentence(text, match.index)))
    .filter((words) => words.length > 1 && words.filter(isWordOfName).length > 1)
    .filter((words) => !words.every((word) => isKnown(word, known)))
    .map((words) => words.join(' '));
  const all = [...new Set([...listed, ...alone(text, participants), ...found])];
  return all.filter((word) => !all.some((other) => other !== word && other.includes(word)));
}

/** A listed person's first or last name by itself, also where a sentence begins: «Kari ville ha lys.» */
function alone(text: string, participants: readonly string[]): readonly string[] {
  const names = new Set(participants.flatMap((name) => name.match(/\p{Lu}[\p{L}\p{M}'’-]{2,}/gu) ?? []));
  return (text.match(/\p{Lu}[\p{L}\p{M}'’-]{2,}/gu) ?? []).filter(
    (word) => names.has(word) || names.has(word.replace(/s$/u, '')),
  );
}

/** Every word with a capital in what the workshop calls itself, its places, its committees and its sources. */
export function knownWords(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(/\p{Lu}[\p{L}\p{M}'’.-]*/gu) ?? []).map(plain));
}

/** «Kari Nordmann», «Kari N. Nordmann», «Kari van Nordmann», «K. Nordmann». */
const capitals =
  /(?<![\p{L}\p{N}])\p{Lu}(?:\.|[\p{L}\p{M}'’-]*)(?:[ \u00a0]+(?:(?:av|af|van|von|de|der|den|la|el|al|bin)[ \u00a0]+)?\p{Lu}(?:\.(?=[ \u00a0]\p{Lu})|[\p{L}\p{M}'’-]*))+/gu;

/** Words that begin a sentence in front of a place or a committee, and are nobody's name. */
const beginnings = new Set(
  `I På Enten Verken Korkje Vi Det Dette Den Denne De Disse Dei Desse Der Her Hva Kva Hvor Kor Hvem Kven Hvordan Korleis Hvorfor Kvifor Når For Fra
  Frå Til Ved Om At Av Med Uten Utan Under Over Etter Før Mellom Mot Gjennom Hos Som Så Og Men Eller Alle Alt Ingen Noen Nokon
  Mange Få Flere Fleire Hver Kvar Både Også Bare Berre Ikke Ikkje Ja Nei La Bruk Dersom Hvis Fordi Samtidig Derfor Difor
  Kommunedirektøren Kommunedirektør Kommunen Kommunestyret Bystyret Utvalget Utvalet Ordføreren Ordføraren Rådmannen Gruppa
  In On At The This That These Those We They It He She There Here What Where Who How Why When For From To By With Without And
  But Or All Many Some No Yes If As Of Both Also Only`.split(/\s+/),
);

function withoutBeginning(phrase: string, atStart: boolean): readonly string[] {
  const words = phrase.split(/[ \u00a0]+/).map((word) => word.replace(/(?<=..)['’-]+$/u, ''));
  return atStart && beginnings.has(words[0] ?? '') ? words.slice(1) : words;
}

/** A capital with small letters after it, or an initial with its full stop. «NAV» and the A of «Alternativ A» are neither. */
function isWordOfName(word: string): boolean {
  return /^\p{Lu}\.$/u.test(word) || /^\p{Lu}.*\p{Ll}/u.test(word);
}

function isKnown(word: string, known: ReadonlySet<string>): boolean {
  return !/^\p{Lu}/u.test(word) || known.has(plain(word)) || known.has(plain(word).replace(/s$/u, ''));
}

function plain(word: string): string {
  return word.replace(/[.'’-]+$/u, '').toLowerCase();
}

function startsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:…\n–-])[\s«"(]*$/u.test(text.slice(Math.max(0, at - 20), at));
}
