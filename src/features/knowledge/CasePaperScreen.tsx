/** Paper */
export function CasePaperScreen() {
  return null;
}
