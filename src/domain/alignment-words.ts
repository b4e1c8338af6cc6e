import { stemOf } from './word-stems.ts';

/** One word that tells what a point is about. */
export interface TellingWord {
  readonly stem: string;
  /** As it stands in the text. */
  readonly written: string;
  /** A name within the sentence: tells where, and seldom what. */
  readonly isName: boolean;
}

/**
 * The words of a text that tell what it is about, each stem once and in the order of the text.
 *
 * @param stems of words that have been met before: what many texts are about is said in the same words
 */
export function tellingWords(text: string, stems: Map<string, string> = new Map()): readonly TellingWord[] {
  const said = text.replaceAll(turns, (turn) => ' '.repeat(turn.length));
  const found = new Map<string, TellingWord>();
  for (const match of said.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
    const written = match[0];
    const lower = written.toLowerCase();
    if (lower.length < 3 || empty.has(lower)) continue;
    const stem = stems.get(lower) ?? stemOf(lower);
    stems.set(lower, stem);
    if (emptyStems.has(stem) || found.has(stem)) continue;
    const isName = written !== lower && !beginsSentence(text.slice(0, match.index));
    found.set(stem, { stem, written, isName });
  }
  return [...found.values()];
}

function beginsSentence(before: string): boolean {
  const last = before.trimEnd().at(-1);
  return last === undefined || '.!?:•–'.includes(last);
}

/** Turns of phrase whose words mean something else alone. */
const turns = /\b(?:ta[rk]?e? (?:endelig )?stilling|i (?:stand|tillegg|bruk)|på plass)\b/giu;

/** Words that bind a sentence together. */
const binding = [
  'og eller men som der dette denne disse det den de dei ein ei eit en et ett én éin éi éitt å at for til fra frå med uten utan',
  'på i av om ved hos mot mellom rundt under over etter før innen innan innenfor gjennom samt både begge også slik opp ut inn ned så når nå no da då dersom hvis viss',
  'er var være vere blir bli blei ble vart har hatt ha skal skulle vil ville kan kunne må måtte bør burde får få fekk fikk seg sin si sine sitt',
  'vi oss vår våre vårt man noen nokon noe noko noen nokre ingen inga ikke ikkje alle all alt hver hvert kvar kvart hvem kven hva kva hvor kor',
  'hvordan korleis mer meir mest flere fleire flest mange annen andre anna ny nye nytt egen eigen egne eigne samme same sammen saman slike således blant langs',
  'the and or but that this these those with without from into for not are was were been being has have had shall should will would can could may must',
  'its their our they them all any each every both such more most other than then when where which who what how new own same within between',
];

/** How decisions are worded, whatever they are about; and when, and for how much. */
const formula = [
  'kommunedirektør kommunedirektøren rådmann rådmannen administrasjonen kommunestyret formannskapet utvalget utval kommune kommunen kommunale',
  'vedtar vedtek vedta vedtas bes bedt bedd bed ber be anmodes oppfordres pålegges sørge sørgje sikre arbeide jobbe legge leggje legges lagt frem fram sak saken',
  'utrede greie utgreie vurdere vurderes foreslå føreslå lage opprette etablere gjennomføre iverksette setje sette starte gi gje inngå prioritere få komme kome holde halde ta tar finne',
  'innen senest seinast snarest løpet første fyrste dagens start starter gang gangen ganger gong gongen gonger dag dager dagar uke uka uken uker veke veka veker måned måneder månad månader år året årlig årleg',
  'halvår kvartal klokka klokken januar februar mars april mai juni juli august september oktober november desember',
  'kroner krone million millioner millionar mill prosent ca cirka omtrent meter to tre fire fem seks sju åtte ni ti elleve tolv halv hel hele heil heile',
  'municipal municipality director council asked decides adopts propose prepare ensure establish consider present later',
];

const words = [...binding, ...formula].flatMap((line) => line.split(' '));
const empty: ReadonlySet<string> = new Set(words);
/** Short words as they are only: the stem of «bedre» is not the stem of «bed». */
const emptyStems: ReadonlySet<string> = new Set(words.map(stemOf).filter((stem) => stem.length >= 5));
