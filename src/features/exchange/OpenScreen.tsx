/** Opens a file. */
export function OpenScreen() {
  return null;
}
