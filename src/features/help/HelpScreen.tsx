/** Help. */
export function HelpScreen() {
  return null;
}
