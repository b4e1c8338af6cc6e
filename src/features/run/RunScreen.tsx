/** Run */
export function RunScreen() {
  return null;
}
