import { decodeSessionFile } from '#/exchange/decode.ts';
import { entriesOf } from '#/exchange/receipt.ts';
import { stateOf } from '#/revisions/merge.ts';
import { fileOf, notes, plan, workshopId } from './files.ts';
import { beside, bestOfThree, report } from './measurement.ts';

/** The pure core in Node: bytes in, shown records out. */
export function measureCore(): boolean {
  return [joinGroupFiles(), growth()].every(Boolean);
}

/** Thirty group files of 200 notes each, opened with every check and joined with the plan. */
function joinGroupFiles(): boolean {
  const base = plan(30);
  const files = Array.from({ length: 30 }, (_, i) => fileOf([...base, ...notes(i + 1, 200)], 'group', i + 1));
  const bytes = files.map((text) => new TextEncoder().encode(text));
  const value = bestOfThree(() => {
    const revisions = bytes.flatMap((file) => {
      const opened = decodeSessionFile(file);
      return opened.ok ? opened.value.revisions : [];
    });
    entriesOf(workshopId, [...stateOf([...base, ...revisions]).values()]);
  });
  const bare = bestOfThree(() => {
    for (const text of files) JSON.parse(text);
  });
  return report({
    name: 'open and join 30 group files of 200 notes, in Node',
    value,
    unit: 'ms',
    limit: 2000,
    beside: beside('JSON.parse of the same files', bare, value),
  });
}

/** Linear growth: four times the revisions may take no more than six times as long. */
function growth(): boolean {
  const time = (count: number) => {
    const revisions = Array.from({ length: count / 1000 }, (_, i) => notes(i + 1, 1000)).flat();
    return bestOfThree(() => {
      entriesOf(workshopId, [...stateOf(revisions).values()]);
    });
  };
  const [quarter, whole] = [time(25_000), time(100_000)];
  return report({
    name: 'join and show 100,000 revisions against 25,000',
    value: whole / quarter,
    unit: 'ratio',
    limit: 6,
    beside: beside('25,000 revisions, ms', quarter, whole),
  });
}
