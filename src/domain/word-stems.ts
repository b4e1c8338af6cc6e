/**
 * The stem of a Norwegian word, so that «skolen», «skoler» and nynorsk «skulane» are one word.
 *
 * Snowball's algorithm for Norwegian (Martin Porter, snowballstem.org, «norwegian»), written anew from its published
 * description, with the endings of nynorsk that it lacks. English passes through it unharmed, without being stemmed well.
 *
 * @param word in lower case
 */
export function stemOf(word: string): string {
  return single(withoutDerivation(withoutLastT(withoutInflection(asBokmaal(word)))));
}

/** What the two written standards spell differently, wherever in a compound it stands: common words of municipal texts. */
const spellings: readonly (readonly [RegExp, string])[] = [
  ['skul', 'skol'],
  ['heime', 'hjemme'],
  ['heim', 'hjem'],
  ['veg(?=$|[aens])', 'vei'],
  ['tryggleik', 'trygghet'],
  ['leik', 'lek'],
  ['leig', 'lei'],
  ['tilbod', 'tilbud'],
  ['tilskot', 'tilskudd'],
  ['hamn', 'havn'],
  ['vatn', 'vann'],
  ['sjuk', 'syk'],
  ['sommar', 'sommer'],
  ['vidare', 'videre'],
  ['tenest', 'tjenest'],
  ['einsemd', 'ensomhet'],
  ['einsam', 'ensom'],
  ['verksemd', 'virksomhet'],
  ['bustad', 'bolig'],
  ['busett', 'bosatt'],
  ['leiar', 'leder'],
  ['gjevar', 'giver'],
  ['kvardag', 'hverdag'],
  ['kyrkj', 'kirk'],
  ['fleir', 'fler'],
  ['utgrei', 'utred'],
  ['open', 'åpen'],
  ['opn', 'åpn'],
  ['køyr', 'kjør'],
  ['høyr', 'hør'],
  ['røyr', 'rør'],
  ['jamn', 'jevn'],
  ['betr', 'bedr'],
  ['setj', 'sett'],
  ['au', 'ø'],
  ['born', 'barn'],
  ['tilsett', 'ansatt'],
  ['saman', 'sammen'],
  ['ggj', 'gg'],
  ['kkj', 'kk'],
].map(([from = '', to = '']) => [new RegExp(from, 'g'), to]);

const spelledApart = new RegExp(spellings.map(([from]) => from.source).join('|'));

function asBokmaal(word: string): string {
  if (!spelledApart.test(word)) return word;
  return spellings.reduce((spelt, [from, to]) => spelt.replace(from, to), word);
}

/** Endings of Snowball's first step; and those it leaves, of nynorsk and of «deltakerne». */
const inflections = oneOf(
  'a e ede ande ende ane ene hetene en heten ar er heter as es edes endes enes hetenes ens hetens ers ets et het ast',
  'heit heita heiter heitene erne arne',
);
const derivations = oneOf('leg eleg ig eig lig elig els lov elov slov hetslov');

/** Beyond Snowball, which leaves words as short as these: «byen», «veiene», «stiar». */
const afterVowel = /^(.*[iyåø])(?:en|ene|er|et|ar|ane)$/;

function withoutInflection(word: string): string {
  const short = word.length <= 6 ? word.match(afterVowel)?.[1] : undefined;
  if (short !== undefined && short.length >= 2) return short;
  const from = firstRemovable(word);
  if (/ert$|erte$/.test(word) && word.length - (word.endsWith('e') ? 4 : 3) >= from)
    return word.replace(/(er)te?$/, '$1');
  const ending = word.slice(from).search(inflections);
  if (ending >= 0) return word.slice(0, from + ending);
  // A genitive only after a sound that can have one: «veis», not «plass».
  const genitive = /(?:[bcdfghjlmnoprtvyz]|[^aeiouyæøå]k)s$/.test(word) && word.length - 1 >= from;
  return genitive ? word.slice(0, -1) : word;
}

function withoutLastT(word: string): string {
  return /[dv]t$/.test(word) && word.length - 2 >= firstRemovable(word) ? word.slice(0, -1) : word;
}

/** Beyond Snowball: «satsing» and «satse», «evaluering» and «evaluere», «innbyggere» and nynorsk «innbyggjarar» are about the same. */
function withoutDerivation(word: string): string {
  const from = firstRemovable(word);
  const ending = word.slice(from).search(derivations);
  const shorter = ending < 0 ? word : word.slice(0, from + ending);
  const verb = shorter.length >= 6 ? shorter.replace(/(?:(?<=..[^aeiouyæøå])n?ing|ing|nad)$/, '') : shorter;
  return verb.length >= 7 ? verb.replace(/[ea]r$/, '') : verb;
}

/** Beyond Snowball: «hjemmet» is of «hjem». */
function single(word: string): string {
  return word.length > 4 ? word.replace(/([^aeiouyæøå])\1$/, '$1') : word;
}

/** Snowball's R1: after the first consonant that follows a vowel, never before the fourth letter. */
function firstRemovable(word: string): number {
  const found = /[aeiouyæøå][^aeiouyæøå]/.exec(word);
  return found ? Math.max(3, found.index + 2) : word.length;
}

/** The longest of the endings is found, as it begins first. */
function oneOf(...lists: readonly string[]): RegExp {
  return new RegExp(`(?:${lists.join(' ').replaceAll(' ', '|')})$`);
}
