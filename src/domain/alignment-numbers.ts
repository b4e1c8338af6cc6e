/** Lists of keys with a number for each key, as arithmetic goes quicker on numbers: also before the engine is warm. */
export interface Numbered {
  /** By their numbers: in the order in which they are first met. */
  readonly keys: readonly string[];
  readonly lists: readonly (readonly number[])[];
  /** For each key the places of the lists that have it. */
  readonly having: readonly (readonly number[])[];
}

/** @param lists each with every key once */
export function numbered(lists: readonly (readonly string[])[]): Numbered {
  const numbers = new Map<string, number>();
  const having: number[][] = [];
  const inNumbers = lists.map((list, place) =>
    list.map((key) => {
      const number = numbers.get(key) ?? numbers.size;
      const those = having[number];
      if (those) those.push(place);
      else {
        numbers.set(key, number);
        having[number] = [place];
      }
      return number;
    }),
  );
  return { keys: [...numbers.keys()], lists: inNumbers, having };
}

/** From 0 to 1 for each key: how few of the lists have it. */
export function rarityOf({ lists, having }: Numbered): Float64Array {
  const most = Math.log(1 + lists.length);
  return Float64Array.from(having, ({ length }) => Math.log(1 + lists.length / length) / most);
}
