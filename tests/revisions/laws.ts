import { canonicalJson } from '#/revisions/hash.ts';
import type { Shown } from '#/revisions/show.ts';
import type { Core } from '../kit/core.ts';
import type { Action } from './actions.ts';
import { bytesOf, historyIn, isFull } from './states.ts';
import { type Device, type Happening, LawBroken, textFields, type World, wordingsOf } from './telling.ts';
import { newWorld, play } from './world.ts';

/** Plays the actions and throws the first law that does not hold. Laws 3, 8, 11 and half of 6 and 10 are seen to while playing. */
export function keepsTheLaws(core: Core, actions: readonly Action[]): void {
  const world = newWorld(core);
  for (const action of actions) play(world, action);
  for (const device of world.devices) holdsWhatItShould(core, device);
  for (const device of world.devices) for (const record of recordsOn(device)) judge(world, device, record);
  joiningIsOrderless(world);
}

/** Laws 2, 7 and 10: everything sent and written is here, word for word, and nothing that was erased. */
function holdsWhatItShould(core: Core, device: Device): void {
  for (const [happening, as] of device.holding) {
    const revision = device.state.get(happening.id);
    if (!revision) throw new LawBroken(2, `revision ${happening.number} is not on ${device.name}`);
    if (!core.isGenuine(revision)) throw new LawBroken(5, `revision ${happening.number} is not genuine`);
    if (as === 'stub' && isFull(revision))
      throw new LawBroken(7, `the text of ${happening.number} came back`);
    if (as === 'text' && !isFull(revision)) throw new LawBroken(2, `the text of ${happening.number} is gone`);
    if (isFull(revision) && canonicalJson(revision.value) !== canonicalJson(happening.revision.value))
      throw new LawBroken(2, `revision ${happening.number} holds another text than was written`);
  }
  if (device.state.size !== device.holding.size)
    throw new LawBroken(10, 'something was added to what was sent');
}

function recordsOn(device: Device) {
  return new Set(
    [...device.holding.keys()]
      .filter((happening) => happening.revision.header.kind === 'point')
      .map((happening) => happening.record),
  );
}

function judge(world: World, device: Device, record: Happening['record']): void {
  const held = [...device.holding.keys()].filter((happening) => happening.record === record);
  const history = historyIn(device.state, record);
  const shown = world.core.show(history);
  const heads = new Set(world.core.headsOf(history).map((head) => head.id));
  for (const happening of held) {
    const answered = held.some((other) => answers(other, happening));
    if (heads.has(happening.id) && answered)
      throw new LawBroken(4, `${happening.number} is a head, though somebody wrote upon it`);
  }
  noTextIsLost(device, held, shown);
  nothingIsGarbled(held, shown);
  deletionsHide(device, held, shown);
  const backwards = world.core.show(new Map([...history].reverse()));
  if (canonicalJson(shown ?? null) !== canonicalJson(backwards ?? null))
    throw new LawBroken(9, 'what is shown depends on the order in which it came');
}

/** Whether somebody wrote upon what had happened. Who left something to settle left the deletion beside it, too. */
function answers(other: Happening, happening: Happening): boolean {
  return other.seen.has(happening) && !(happening.deletes && other.leaves);
}

/** Law 2. A text is on the screen, or somebody who saw it (or saw that wording stand alone) wrote another or deleted it. */
function noTextIsLost(device: Device, held: readonly Happening[], shown: Shown | undefined): void {
  const isErased = (happening: Happening) => held.some((other) => other.erases.has(happening));
  for (const happening of held) {
    for (const [field, text] of happening.wrote) {
      if (wordingsOf(shown, field).includes(text)) continue;
      const answered = held.some((other) => {
        if (other.seen.has(happening)) return other.deletes || other.wrote.has(field);
        return other.wrote.has(field) && !happening.seen.has(other) && other.stoodAlone.get(field) === text;
      });
      if (!answered && !isErased(happening))
        throw new LawBroken(
          2,
          `«${text}» (${field}, ${happening.number}) is nowhere to be seen on ${device.name}`,
        );
    }
  }
}

/** Law 5. */
function nothingIsGarbled(held: readonly Happening[], shown: Shown | undefined): void {
  for (const field of textFields) {
    const written = held.map(
      (happening) => (happening.revision.value as Record<string, unknown> | null)?.[field],
    );
    for (const wording of shown ? [shown.value[field], ...wordingsOf(shown, field)] : [])
      if (!written.includes(wording)) throw new LawBroken(5, `nobody wrote «${String(wording)}»`);
  }
  for (const version of shown?.conflicts.flatMap((conflict) => conflict.versions) ?? [])
    if (!held.some((happening) => happening.id === version.revisionId))
      throw new LawBroken(5, 'a wording from nowhere');
}

/** Law 6. */
function deletionsHide(device: Device, held: readonly Happening[], shown: Shown | undefined): void {
  const deletions = held.filter((happening) => happening.deletes);
  const living = held.filter((happening) => !happening.deletes && device.holding.get(happening) === 'text');
  const unseen = living.filter((happening) => !deletions.some((deletion) => deletion.seen.has(happening)));
  const record = living[0]?.record;
  if (unseen.length === 0 && shown && !shown.deleted)
    throw new LawBroken(6, `${record} is shown, though deleted`);
  if (unseen.length > 0 && (!shown || shown.deleted))
    throw new LawBroken(6, `${record} is hidden, though somebody who knew of no deletion wrote in it`);
  if (living.length > 0 && !shown) throw new LawBroken(6, `${record} cannot be taken back`);
  if (shown && !shown.deleted) {
    const unseen = deletions.some((deletion) => !held.some((other) => other.seen.has(deletion)));
    const open = deletions.some((deletion) => !held.some((other) => answers(other, deletion)));
    if (unseen && shown.deletedOn === null)
      throw new LawBroken(6, `${record} is not marked as deleted elsewhere`);
    if (!open && shown.deletedOn !== null)
      throw new LawBroken(6, `${record} is marked as deleted elsewhere, though that is settled`);
  }
}

/** Laws 1, 9 and 10. */
function joiningIsOrderless({ core, devices, files }: World): void {
  const [a, b, c] = devices.map((device) => device.state);
  if (!a || !b || !c) return;
  const all = core.merge(core.merge(a, b), c);
  const same = (other: ReturnType<Core['merge']>) => bytesOf(other) === bytesOf(all);
  if (!same(core.merge(a, core.merge(b, c)))) throw new LawBroken(1, 'joining is not associative');
  if (!same(core.merge(c, core.merge(b, a)))) throw new LawBroken(1, 'joining is not commutative');
  if (!same(core.merge(all, all))) throw new LawBroken(1, 'joining is not idempotent');
  const again = files.map((file) => new Map(file.revisions.map((revision) => [revision.id, revision])));
  const forwards = again.reduce((state, file) => core.merge(state, file), all);
  const backwards = again.reduceRight((state, file) => core.merge(state, file), all);
  if (bytesOf(forwards) !== bytesOf(backwards)) throw new LawBroken(9, 'the order of the files matters');
  for (const { state } of devices)
    if (bytesOf(core.merge(state, state)) !== bytesOf(state))
      throw new LawBroken(10, 'opening a file made from what is here added something');
}
