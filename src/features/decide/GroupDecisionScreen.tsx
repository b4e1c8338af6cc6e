/** Decision */
export function GroupDecisionScreen() {
  return null;
}
