import { stemOf } from './word-stems.ts';

/** One word that tells what a point is about. */
export interface TellingWord {
  readonly stem: string;
  /** As it stands in the text. */
  readonly written: string;
  /** A name within the sentence: tells where, and seldom what. */
  readonly isName: boolean;
}

/** A word as it is written, wherever it stands. */
interface Written {
  /** Null: it tells nothing. */
  readonly stem: Stem | null;
  readonly isCapital: boolean;
}

interface Stem {
  readonly stem: string;
  /** How many texts had been read when it was met last. */
  met: number;
}

/**
 * Reads the words of texts that tell what they are about: each stem once, in the order of the text. A word is looked into
 * the first time only: what many texts are about is said in the same words.
 */
export function wordReader(): (text: string) => readonly TellingWord[] {
  const known = new Map<string, Written>();
  const stems = new Map<string, Stem>();
  const lookedInto = (written: string): Written => {
    const lower = written.toLowerCase();
    const stem = lower.length < 3 || empty.has(lower) ? '' : stemOf(lower);
    const isEmpty = stem === '' || emptyStems.has(stem);
    const word = {
      stem: isEmpty ? null : (stems.get(stem) ?? { stem, met: 0 }),
      isCapital: written !== lower,
    };
    if (word.stem) stems.set(stem, word.stem);
    known.set(written, word);
    return word;
  };
  let read = 0;
  return (text) => {
    read += 1;
    const found: TellingWord[] = [];
    const said = text.replace(turns, (turn) => ' '.repeat(turn.length));
    let end = 0;
    for (const written of said.match(wholeWords) ?? []) {
      const start = said.indexOf(written, end);
      end = start + written.length;
      const { stem, isCapital } = known.get(written) ?? lookedInto(written);
      if (stem === null || stem.met === read) continue;
      stem.met = read;
      const isName = isCapital && !beginsSentence(text.slice(0, start));
      found.push({ stem: stem.stem, written, isName });
    }
    return found;
  };
}

const wholeWords = /\p{L}+(?:-\p{L}+)*/gu;

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
const emptyStems: ReadonlySet<string> = new Set(
  words
    .filter((word) => word.length >= 5)
    .map(stemOf)
    .filter((stem) => stem.length >= 5),
);
