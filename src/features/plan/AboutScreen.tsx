/** About the workshop. */
export function AboutScreen() {
  return null;
}
