/** Groups. */
export function GroupsScreen() {
  return null;
}
