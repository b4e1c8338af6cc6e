import * as v from 'valibot';
import { idPattern } from '#/domain/ids.ts';

const name = v.pipe(v.string(), v.regex(idPattern));

/** The check of an id that the domain tells apart by brand. */
export function idCheck<T extends string>(): v.GenericSchema<T> {
  return name as unknown as v.GenericSchema<T>;
}
