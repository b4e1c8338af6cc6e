/** What remote controls and presentation programs send to make the screen black: B or a full stop. */
export function isBlackKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return event.key === 'b' || event.key === 'B' || event.key === '.';
}

/** Where a key leads among `count` pictures, from 0; it may be past an end. Null for keys that mean something else where they are pressed. */
export function placeByKey(event: KeyboardEvent, at: number, count: number): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const onControl =
    event.target instanceof Element && event.target.closest('button, a, summary, input') !== null;
  switch (event.key) {
    case 'ArrowRight':
    case 'PageDown':
      return at + 1;
    case 'ArrowLeft':
    case 'PageUp':
      return at - 1;
    case ' ':
      return onControl ? null : at + (event.shiftKey ? -1 : 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
