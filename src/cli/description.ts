import { isKind, type Kind, kinds } from '#/domain/kinds.ts';
import type { OpenedFile } from '#/exchange/decode.ts';
import type { Counts, DeviceStamp, Purpose } from '#/exchange/file-spec.ts';
import { byRecord, countsIn, entriesOf } from '#/exchange/receipt.ts';
import type { Quarantined } from '#/exchange/verify.ts';
import type { Words } from './words.ts';

/** What a file holds, as `--json` says it. */
export interface Description {
  readonly workshop: { readonly id: string; readonly title: string };
  readonly purpose: Purpose;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly device: DeviceStamp;
  readonly createdAt: string;
  readonly app: { readonly name: string; readonly version: string };
  readonly formatVersion: number;
  readonly fileId: string;
  readonly digest: string;
  readonly receipt: string;
  readonly counts: Counts;
  /** Records with wordings that nobody has settled yet. */
  readonly conflicts: number;
  /** Revisions that name earlier ones which are not in the file. */
  readonly gaps: number;
  /** Revisions of kinds that this version does not know: kept, not interpreted. */
  readonly unknownKinds: readonly string[];
  readonly heldBack: readonly Quarantined[];
}

export function describe(opened: OpenedFile): Description {
  const { file, revisions, digest, receipt, quarantined } = opened;
  const entries = entriesOf(file.workshopId, revisions);
  const workshop = entries.find((entry) => entry.kind === 'workshop');
  const unknown = revisions.map(({ header }) => header.kind).filter((kind) => !isKind(kind));
  return {
    workshop: {
      id: file.workshopId,
      title: workshop?.kind === 'workshop' && !workshop.erased ? workshop.value.title : '',
    },
    purpose: file.purpose,
    groups: file.scope.groups.map((id) => {
      const group = entries.find((entry) => entry.kind === 'group' && entry.id === id);
      return { id, name: group?.kind === 'group' && !group.erased ? group.value.name : '' };
    }),
    device: { id: file.device.id, label: file.device.label },
    createdAt: file.createdAt,
    app: { name: file.app.name, version: file.app.version },
    formatVersion: file.formatVersion,
    fileId: file.fileId,
    digest,
    receipt,
    counts: countsIn(entries, revisions.length, file.attachments.length),
    conflicts: entries.filter((entry) => entry.conflicts.length > 0).length,
    gaps: gapsIn(opened),
    unknownKinds: [...new Set(unknown)].sort(),
    heldBack: quarantined,
  };
}

function gapsIn({ revisions }: OpenedFile): number {
  let gaps = 0;
  for (const own of byRecord(revisions).values()) {
    const here = new Set(own.map((revision) => revision.id));
    gaps += own.filter(({ header }) => header.parents.some((parent) => !here.has(parent))).length;
  }
  return gaps;
}

/** For people: a line for each thing worth knowing. */
export function describedLines(described: Description, { cli, format }: Words): string[] {
  const { fields } = cli;
  const lines: (readonly [string, string])[] = [
    [fields.workshop, described.workshop.title || described.workshop.id],
    [fields.purpose, cli.purposes[described.purpose]],
    [fields.groups, described.groups.map((group) => group.name || group.id).join(', ')],
    [fields.device, described.device.label || described.device.id],
    [fields.createdAt, format.dateTime(Date.parse(described.createdAt))],
    [fields.app, `${described.app.name} ${described.app.version}`.trim()],
    [fields.receipt, described.receipt],
    [fields.digest, described.digest],
    [fields.revisions, format.number(described.counts.revisions)],
    [fields.contents, contentsOf(described.counts, { cli, format })],
    [fields.conflicts, described.conflicts ? format.number(described.conflicts) : ''],
    [fields.gaps, described.gaps ? format.number(described.gaps) : ''],
    [fields.unknownKinds, described.unknownKinds.join(', ')],
    [fields.heldBack, described.heldBack.length ? format.number(described.heldBack.length) : ''],
  ];
  const width = Math.max(...lines.map(([name]) => name.length));
  return lines
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
}

function contentsOf(counts: Counts, { cli, format }: Pick<Words, 'cli' | 'format'>): string {
  const inFile = (kind: Kind) => counts.records[kind] ?? 0;
  return kinds
    .filter((kind) => inFile(kind) > 0)
    .map((kind) => `${cli.kinds[kind]} ${format.number(inFile(kind))}`)
    .join(' · ');
}
