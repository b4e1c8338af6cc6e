import { forged } from '../../tests/kit/session-file.ts';
import { evening, type Files } from './good.ts';

/** Files that were harmed on the way, and files that were never session files. */
export function brokenFiles(): Files {
  const { hub } = evening();
  const full = hub.file('full').text;
  return { ...harmed(full), ...foreign() };
}

function harmed(full: string): Files {
  const bytes = new TextEncoder().encode(full);
  const inLetter = bytes.indexOf(0xc3) + 1;
  return {
    'empty.json': '',
    'only-spaces.json': ' \r\n\t'.repeat(40),
    'cut-off.json': full.slice(0, full.length >> 1),
    'cut-off-at-the-last-bracket.json': full.trimEnd().slice(0, -1),
    'cut-off-in-a-letter.json': bytes.slice(0, inLetter),
    'two-files-in-one.json': full + full,
    'comma-missing.json': full.replace(',\n', '\n'),
    'utf-16.json': utf16(full),
    'latin-1.json': Uint8Array.from(full, (letter) => Math.min(letter.charCodeAt(0), 255)),
    'text-edited.json': full.replace('folk flyttar mykje', 'folk flyttar lite'),
    'text-edited-digest-mended.json': forged(
      full.replace('folk flyttar mykje', 'folk flyttar lite'),
      () => {},
    ),
    'device-edited.json': full.replace('"label":"hub"', '"label":"noen andre"'),
    'note-removed.json': full
      .split('\n')
      .filter((line) => !line.includes('folk flyttar mykje'))
      .join('\n'),
    'file-id-edited.json': full.replace(/"fileId": ".{22}"/, `"fileId": "${'A'.repeat(22)}"`),
    'purpose-unknown.json': forged(full, (content) => {
      content.purpose = 'party';
    }),
    'device-missing.json': forged(full, (content) => {
      delete content.device;
    }),
    'revisions-no-list.json': forged(full, (content) => {
      content.revisions = 'all of them';
    }),
    'integrity-missing.json': full.replace(/,\n {2}"integrity".*\n/, '\n'),
  };
}

function foreign(): Files {
  const bytes = (...numbers: number[]) => Uint8Array.from(numbers);
  return {
    'list.json': '[1, 2, 3]',
    'number.json': '42',
    'other-program.json': '{"name": "politisk-verksted", "version": "0.1.0"}',
    'json-stat.json': '{"version": "2.0", "class": "dataset", "id": ["ar"], "value": [1]}',
    'result.json': '{"format": "politisk-verksted/result", "formatVersion": 1}',
    'backup.json': '{"format": "politisk-verksted/backup", "formatVersion": 1}',
    'web-page.json': '<!doctype html><title>Logg inn på nettet</title>',
    'table.json': 'indikator;område;år;verdi\nFolketall;Elvesiden;2025;3424\n',
    'document.json': latin1(
      'PK\u0003\u0004\u0014\u0000\u0006\u0000\u0008\u0000\u0000\u0000!\u0000[Content_Types].xml',
    ),
    'package.json': latin1('PK\u0003\u0004\n\u0000\u0000\u0000\u0000\u0000session.json'),
    'pdf.json': '%PDF-1.7\n',
    'picture.json': bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
    'encrypted.json': 'age-encryption.org/v1\n-> X25519 abc\n',
    'encrypted-as-text.json': '-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24ub3Jn\n',
  };
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([
    0xff,
    0xfe,
    ...Array.from(text, (letter) => letter.charCodeAt(0)).flatMap((code) => [code & 255, code >> 8]),
  ]);
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
