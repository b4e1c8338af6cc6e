import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { kinds } from '#/domain/kinds.ts';
import { fileCheck, revisionCheck, stubCheck } from './check.ts';
import { valueChecks } from './check-values.ts';
import { formatVersion, sessionFormat } from './file-spec.ts';
import { resultCheck, resultFormat, resultParts, resultVersion } from './result-spec.ts';

/** The formats as JSON Schema, made from the very checks the app opens files with (`npm run schema`). */

type Schema = Readonly<Record<string, unknown>>;

export const schemaFiles: Readonly<Record<string, () => Schema>> = {
  'session-v1.json': sessionSchema,
  'result-v1.json': resultSchema,
};

function sessionSchema(): Schema {
  const file = v.object({ ...fileCheck.entries, revisions: v.array(v.union([revisionCheck, stubCheck])) });
  const schema = plain(file) as { properties: { revisions: { items: Schema } } };
  schema.properties.revisions.items = { ...schema.properties.revisions.items, allOf: kinds.map(valueOfKind) };
  return {
    ...titled('Session file of Politisk verksted', `${sessionFormat} version ${formatVersion}`),
    ...schema,
    $defs: Object.fromEntries(kinds.map((kind) => [kind, plain(valueChecks[kind])])),
  };
}

/** What a revision holds depends on its kind; a deletion holds nothing, a stub has no value at all. */
function valueOfKind(kind: string): Schema {
  const header = { properties: { kind: { const: kind } }, not: { required: ['deleted'] } };
  return {
    if: { required: ['value'], properties: { header } },
    // biome-ignore lint/suspicious/noThenProperty: the word is JSON Schema's own
    then: { properties: { value: { $ref: `#/$defs/${kind}` } } },
  };
}

function resultSchema(): Schema {
  return {
    ...titled('Result file of Politisk verksted', `${resultFormat} version ${resultVersion}`),
    ...plain(resultCheck, resultParts),
  };
}

function titled(title: string, description: string): Schema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, description };
}

function plain(check: v.GenericSchema, definitions: Record<string, v.GenericSchema> = {}): Schema {
  const { $schema: _dialect, ...schema } = toJsonSchema(check, { target: 'draft-2020-12', definitions });
  return schema;
}
