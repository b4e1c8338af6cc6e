import type { Slot } from '#/domain/agenda-clock.ts';
import type { Entry } from '#/domain/entry.ts';
import type { Session } from '#/domain/session.ts';
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

/** The phase below the name of its step: empty where that has been said already. */
export function phaseBelow(
  t: Texts,
  step: Pick<Entry<'step'>, 'value'> | undefined,
  slot: Pick<Slot, 'title' | 'phaseKind'>,
): string {
  const phase = phaseName(t, slot);
  return phase === step?.value.title ? '' : phase;
}

/** Step and phase in few words, where the phase alone could be any step's. */
export function slotName(t: Texts, session: Session, slot: Slot): string {
  const step = session.steps.find(({ id }) => id === slot.stepId);
  return stepAndPhase(t, step, phaseName(t, slot));
}

/** `Trinn 2, Gruppe`; a step without a number by its title. A welcome whose only phase is the welcome is said once. */
export function stepAndPhase(
  t: Texts,
  step: Pick<Entry<'step'>, 'value'> | undefined,
  phase: string,
): string {
  if (step === undefined) return phase;
  const { number, title } = step.value;
  const short = number === null ? title : t.run.rollCall.step(number);
  return [short, phase === title ? '' : phase].filter(Boolean).join(', ');
}
