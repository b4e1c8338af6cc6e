/** Trash */
export function TrashScreen() {
  return null;
}
