/** Steps. */
export function ProgramScreen() {
  return null;
}
