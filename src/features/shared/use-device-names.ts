import { useCallback } from 'react';
import type { DeviceId, Id } from '#/domain/ids.ts';
import { useTexts } from '#/i18n/react.tsx';
import { useDevice, useExchanges } from '#/storage/react.ts';
import { useWorkshop } from './workshop.tsx';

export type NameDevice = (id: DeviceId) => string;

/** What the devices call themselves, and whose group they sent for, as far as their files have told. */
export function useDeviceNames(workshopId: Id<'workshop'>): NameDevice {
  const t = useTexts().exchange.conflicts;
  const own = useDevice();
  const exchanges = useExchanges(workshopId);
  const { session } = useWorkshop();
  return useCallback(
    (id) => {
      if (id === own?.id) return t.thisDevice;
      const received = (exchanges ?? []).filter((each) => each.device.id === id);
      const label = received.find((each) => each.device.label)?.device.label;
      const groupId = received.flatMap((each) => each.groups)[0];
      const group = session.groups.find((each) => each.id === groupId)?.value.name;
      if (label && group && label !== group) return `${label} (${group})`;
      return label || group || t.unnamed;
    },
    [own, exchanges, session, t],
  );
}
