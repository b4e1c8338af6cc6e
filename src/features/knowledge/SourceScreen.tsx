/** Source */
export function SourceScreen() {
  return null;
}
