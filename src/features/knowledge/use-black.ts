import { useEffect, useState } from 'react';
import { isBlackKey } from '#/features/shared/screen-keys.ts';

/** The screen can be made black for a while, with B or a full stop as remote controls send it. Going on brings it back. */
export function useBlack(at: number): readonly [isBlack: boolean, turn: () => void] {
  const [blackAt, setBlackAt] = useState<number | null>(null);
  const isBlack = blackAt === at;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.repeat || !isBlackKey(event)) return;
      event.preventDefault();
      setBlackAt((before) => (before === at ? null : at));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [at]);
  return [isBlack, () => setBlackAt(isBlack ? null : at)];
}
