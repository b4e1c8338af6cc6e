import * as v from 'valibot';

/** A record's or a device's name. Never one that every object already has a property for. */
const name = v.pipe(v.string(), v.regex(/^(?!(?:__proto__|constructor|prototype)$)[A-Za-z0-9_-]{1,64}$/));

/** The check of an id that the domain tells apart by brand. */
export function idCheck<T extends string>(): v.GenericSchema<T> {
  return name as unknown as v.GenericSchema<T>;
}
