/** Send */
export function SendGroupScreen() {
  return null;
}
