import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf } from '#/exchange/canonical-file.ts';
import { canonicalJson, hashText } from '#/revisions/hash.ts';

test('the digest, fed piece by piece, is the one of the whole content in canonical form', () => {
  const content = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue());
  fc.assert(
    fc.property(content, (given) => {
      const { fileId: _fileId, integrity: _integrity, ...signed } = JSON.parse(JSON.stringify(given));
      expect(digestOf({ ...signed, fileId: 'x', integrity: {} })).toBe(hashText(canonicalJson(signed)));
    }),
  );
});
