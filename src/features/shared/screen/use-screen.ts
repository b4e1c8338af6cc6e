import { openingScreen, type ScreenChoice } from '#/domain/screen.ts';
import { useWorkshop } from '#/features/shared/workshop.tsx';
import { saveScreen } from '#/storage/device.ts';
import { useDevice } from '#/storage/react.ts';

interface ScreenState {
  readonly choice: ScreenChoice;
  readonly choose: (patch: Partial<ScreenChoice>) => void;
  /** Black when it was not, shown when it was black. */
  readonly turn: (what: 'black' | 'code') => void;
}

/** What the big screen shows, as this device keeps it: the same in the facilitator's window and on the screen. */
export function useScreen(): ScreenState {
  const { workshopId } = useWorkshop();
  const choice = useDevice()?.screens?.[workshopId] ?? openingScreen;
  return {
    choice,
    choose: (patch) => void saveScreen(workshopId, () => patch),
    turn: (what) => void saveScreen(workshopId, (before) => ({ [what]: !before[what] })),
  };
}
