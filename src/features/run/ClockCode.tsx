import { writeClockCode } from '#/exchange/clock-code.ts';
import { QrCode } from '#/features/shared/qr/QrCode.tsx';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import type { ClockTexts } from '#/i18n/clock-texts.ts';
import type { Clock } from './use-running.ts';

/** The clock as a code for other devices. It changes every second, so that whoever reads it is at most that late. */
export function ClockCode({ clock, words }: { clock: Clock; words: ClockTexts }) {
  const { workshopId } = useWorkshop();
  const { slots, running, reading } = clock;
  const text = running && reading && writeClockCode(workshopId, slots, running, reading);
  return text && <QrCode text={text} label={words.screen.joinWith} />;
}
