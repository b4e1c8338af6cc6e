import { withAreaKinds } from './area-kinds.ts';
import { guessSource } from './guess-source.ts';
import type { JsonStat } from './json-stat.ts';
import { plainName } from './plain-name.ts';
import type { Answers, TableReading } from './reading.ts';
import { smallCounts } from './small-counts.ts';

/** A JSON-stat dataset as a reading: it tells itself what its dimensions are, so nothing is guessed. */
export function fromJsonStat(fileName: string, read: JsonStat, answers: Answers): TableReading {
  const { cells, label, notes, source } = read;
  const dimensions = withAreaKinds(read.dimensions, answers.areaKinds);
  const kind = answers.kind === 'placeStandard' ? 'placeStandard' : 'statistics';
  const count = smallCounts(dimensions, cells, false);
  return {
    format: 'jsonStat',
    kind,
    encoding: null,
    delimiter: null,
    sheets: [],
    sheet: null,
    tables: 1,
    table: 0,
    decimal: null,
    titles: label === '' ? [] : [label],
    notes,
    headerRows: [],
    columns: dimensions.map(({ label: name, role, categories }) => ({
      name,
      role,
      unit: '',
      samples: categories.slice(0, 4).map((category) => category.label),
    })),
    sample: [],
    questions: [],
    remarks: [
      ...(count > 0 ? [{ type: 'smallCounts', count } as const] : []),
      ...(read.flagged > 0 ? [{ type: 'flags', flags: read.flags, count: read.flagged } as const] : []),
    ],
    content: { type: 'figures', title: label || plainName(fileName), dimensions, cells },
    source: guessSource({
      fileName,
      titles: label === '' ? [] : [label],
      notes,
      source: isSsb(source) ? 'Statistisk sentralbyrå' : source,
      dimensions,
      period: '',
    }),
  };
}

function isSsb(source: string): boolean {
  return /^(ssb|statistics norway|statistisk sentralbyrå)$/i.test(source);
}
