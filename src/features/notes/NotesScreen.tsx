/** Notes */
export function NotesScreen() {
  return null;
}
