/**
 * Whether two JSON values have the same canonical form (hash.ts), told without making it: a table of a hundred thousand
 * figures takes half a second to write down, and milliseconds to look through.
 */
export function sameJson(a: unknown, b: unknown): boolean {
  const [one, other] = [a ?? null, b ?? null];
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((item, index) => sameJson(item, other[index]));
  }
  return sameFields(one as Fields, other as Fields);
}

type Fields = Readonly<Record<string, unknown>>;

/** A field that is undefined is none. */
function sameFields(one: Fields, other: Fields): boolean {
  let fields = 0;
  for (const name in one) {
    if (one[name] === undefined) continue;
    fields += 1;
    if (!Object.hasOwn(other, name) || other[name] === undefined) return false;
    if (!sameJson(one[name], other[name])) return false;
  }
  for (const name in other) if (other[name] !== undefined) fields -= 1;
  return fields === 0;
}
