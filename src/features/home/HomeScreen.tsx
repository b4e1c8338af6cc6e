/** The workshops on this device. */
export function HomeScreen() {
  return null;
}
