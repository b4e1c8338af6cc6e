/** What remote controls and presentation programs send to make the screen black: B or a full stop. */
export function isBlackKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return event.key === 'b' || event.key === 'B' || event.key === '.';
}
