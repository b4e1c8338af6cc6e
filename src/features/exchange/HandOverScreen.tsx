/** Hand over */
export function HandOverScreen() {
  return null;
}
