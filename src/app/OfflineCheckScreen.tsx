/** Ready for use without a network. */
export function OfflineCheckScreen() {
  return null;
}
