import type { RecordId, RevisionId } from '#/domain/ids.ts';
import { bytesOf } from './states.ts';
import { type Device, type Holding, LawBroken, type SentFile, type World } from './telling.ts';

/** Files hold whole histories: of what is left out or pruned, at least the stubs of every ancestor. */
export function exported(world: World, device: Device, how: 'full' | 'group' | 'pruned'): SentFile {
  const ofGroup = (record: RecordId) => how !== 'group' || Number(record.split('-')[1]) % 2 === 0;
  const superseded = new Set([...device.state.values()].flatMap((revision) => revision.header.parents));
  const prune = (id: RevisionId) => how === 'pruned' && superseded.has(id);
  return {
    revisions: [...device.state.values()]
      .filter((revision) => ofGroup(revision.header.recordId))
      .map((revision) => (prune(revision.id) ? world.core.stub(revision) : revision)),
    holding: new Map(
      [...device.holding]
        .filter(([happening]) => ofGroup(happening.record))
        .map(([happening, as]) => [happening, prune(happening.id) ? 'stub' : as]),
    ),
  };
}

/** Takes a file in, and sees that what was there before can be had back (law 8) and that twice is once (law 10). */
export function receive(world: World, device: Device, file: SentFile): void {
  const before = device.state;
  const bytesBefore = bytesOf(before);
  const arriving = new Map(file.revisions.map((revision) => [revision.id, revision]));
  const bytesOfFile = bytesOf(arriving);
  device.state = world.core.merge(before, arriving);
  if (bytesOf(before) !== bytesBefore || bytesOf(arriving) !== bytesOfFile)
    throw new LawBroken(8, 'joining changed what was there before, so that it cannot be undone');
  for (const [happening, as] of file.holding) {
    if (as === 'text' || !device.holding.has(happening)) device.holding.set(happening, as);
  }
  eraseIn(device.holding);
  for (const id of arriving.keys())
    if (!device.state.has(id)) throw new LawBroken(10, 'something in the file did not come in');
}

export function eraseIn(holding: Holding): void {
  for (const happening of holding.keys())
    for (const erased of happening.erases) if (holding.has(erased)) holding.set(erased, 'stub');
}
