/** Proposals */
export function ProposalsScreen() {
  return null;
}
