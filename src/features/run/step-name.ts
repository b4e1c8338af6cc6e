import type { Slot } from '#/domain/agenda-clock.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Texts } from '#/i18n/texts.ts';

export function stepName(t: Texts, step: Pick<Entry<'step'>, 'value'> | undefined): string {
  if (step === undefined) return '';
  const { number, title } = step.value;
  return number === null ? title : t.run.stepName(number, title);
}

/** The facilitator's own name for the phase, else the kind's usual one. */
export function phaseName(t: Texts, slot: Pick<Slot, 'title' | 'phaseKind'>): string {
  return slot.title || (slot.phaseKind === null ? '' : t.run.phases[slot.phaseKind]);
}
