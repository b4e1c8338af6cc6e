/** Collect */
export function CollectScreen() {
  return null;
}
