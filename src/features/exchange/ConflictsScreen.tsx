/** Conflicts */
export function ConflictsScreen() {
  return null;
}
